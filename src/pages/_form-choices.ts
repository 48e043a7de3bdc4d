import type { APIRoute } from "astro";
import { context } from "../context.ts";
import { commitmentTemplate } from "../exports/commitment-template.ts";
import { formChoices } from "../exports/form-choices.ts";
import { focusAreasInOrder } from "../figures/focus-area-order.ts";
import type { Language } from "../i18n/routes.ts";

/** Ids are told in the template where they are few enough to choose among. */
const mostIds = 12;

const few = (ids: readonly string[]) => (ids.length <= mostIds ? ids : []);

/** In each language: what the form's script looks up, and a commitment's file to fill in by hand. */
export function getStaticPaths() {
  return context().dataset.portal.languages.flatMap((language) => [
    { params: { file: `${language}.json` }, props: { language } },
    { params: { file: `${language}.yaml` }, props: { language } },
  ]);
}

export const GET: APIRoute<{ language: Language }> = ({ params, props: { language } }) => {
  const { dataset } = context();
  if (params["file"]?.endsWith(".json")) return Response.json(formChoices(dataset, language));
  const ids = {
    "focus-areas": few(focusAreasInOrder(dataset).map(({ id }) => id)),
    goals: few([...dataset.goals.keys()]),
  };
  return new Response(commitmentTemplate({ language, ids, withOptional: true }));
};
