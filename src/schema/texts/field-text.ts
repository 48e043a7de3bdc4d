import type { SchemaName } from "../collections.ts";
import { actorTexts } from "./actor.ts";
import { catalogueItemTexts } from "./catalogue-item.ts";
import { commitmentTexts } from "./commitment.ts";
import { eventTexts } from "./event.ts";
import { type FieldText, field } from "./field-texts.ts";
import { focusAreaTexts } from "./focus-area.ts";
import { goalTexts } from "./goal.ts";
import { indicatorTexts } from "./indicator.ts";
import { periodTexts } from "./period.ts";
import { portalTexts } from "./portal.ts";
import { sourceTexts } from "./source.ts";
import { storyTexts } from "./story.ts";
import { supportNeedTexts, supportOfferTexts } from "./support.ts";

/** Texts of every schema's fields, by path. */
export const fieldTexts: Readonly<Record<SchemaName, Readonly<Record<string, FieldText>>>> = {
  portal: portalTexts,
  "focus-areas": focusAreaTexts,
  goals: goalTexts,
  indicators: indicatorTexts,
  actors: actorTexts,
  catalogue: catalogueItemTexts,
  commitments: commitmentTexts,
  "support-needs": supportNeedTexts,
  "support-offers": supportOfferTexts,
  stories: storyTexts,
  events: eventTexts,
  sources: sourceTexts,
  periods: periodTexts,
};

/** The languages a text is written in: the same wherever a text stands. */
const languageTexts: Readonly<Record<string, FieldText>> = {
  sv: field(["På svenska", "In Swedish"], ["Skriv texten på svenska.", "Write the text in Swedish."]),
  en: field(
    ["På engelska", "In English"],
    [
      "Skriv texten på engelska. Utelämna den hellre än att gissa.",
      "Write the text in English. Leave it out rather than guess.",
    ],
  ),
};

/**
 * What a field is called and what to write in it.
 *
 * @param path Keys with dots, `targets.year`, or keys and list positions as a finding has them: `["targets", 0, "year"]`.
 * @returns `undefined` for what is no field, such as the name of a sector.
 */
export function fieldText(
  schema: SchemaName,
  path: string | readonly (string | number)[],
): FieldText | undefined {
  const keys = typeof path === "string" ? path.split(".") : path.filter((step) => typeof step === "string");
  const texts = fieldTexts[schema];
  const own = keys.join(".");
  if (Object.hasOwn(texts, own)) return texts[own];
  const [last = "", ...before] = [...keys].reverse();
  const isText = Object.hasOwn(texts, before.reverse().join(".")) && Object.hasOwn(languageTexts, last);
  return isText ? languageTexts[last] : undefined;
}
