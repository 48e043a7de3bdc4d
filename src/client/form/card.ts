import type { FormChoices } from "../../exports/form-choices.ts";
import { fieldTexts } from "../../schema/texts/field-text.ts";
import type { ComposedFile } from "../../submission/core/compose.ts";
import { factsOf, textIn } from "./card-facts.ts";
import { language, make } from "./dom.ts";

/** The record as the card and the page it will become. */
export function cardOf(
  file: ComposedFile | undefined,
  actorName: string,
  choices: FormChoices | undefined,
): Node[] {
  const { collection = "commitments", record = {} } = file ?? {};
  const rows = factsOf({ collection, record }, actorName, choices, language).map(([key, text = ""]) => {
    const label = fieldTexts[collection][key]?.label[language] ?? key;
    return make("div", {}, make("dt", {}, label), make("dd", {}, text));
  });
  const title = make("p", { class: "lead" }, make("strong", {}, textIn(record["title"], language) ?? ""));
  const summary = (textIn(record["summary"], language) ?? "").split(/\n+/).map((text) => make("p", {}, text));
  return [title, ...summary, make("dl", { class: "facts wide" }, ...rows)];
}
