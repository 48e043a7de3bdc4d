import type { FormChoices } from "../../exports/form-choices.ts";
import { formPreviewWords } from "../../i18n/form-preview-words.ts";
import { fieldTexts } from "../../schema/texts/field-text.ts";
import type { ComposedFile } from "../../submission/core/compose.ts";
import { factsOf, textIn } from "./card-facts.ts";
import { language, make } from "./dom.ts";
import { changesBetween, reportOf } from "./update-facts.ts";

type Collection = ComposedFile["collection"];

const words = formPreviewWords[language];

const lead = (text: string) => make("p", { class: "lead" }, make("strong", {}, text));
const paragraphs = (text: string) => text.split(/\n+/).map((part) => make("p", {}, part));
const rowFor = (collection: Collection, key: string, ...told: readonly (Node | string)[]) =>
  make(
    "div",
    {},
    make("dt", {}, fieldTexts[collection][key]?.label[language] ?? key),
    make("dd", {}, ...told),
  );
const rowsIn = (rows: readonly Node[]) =>
  rows.length > 0 ? [make("dl", { class: "facts wide" }, ...rows)] : [];

/** What somebody tells of a commitment, and what that changes in it: before the commitment itself. */
function updateOf(
  before: ComposedFile["record"],
  after: ComposedFile["record"],
  choices: FormChoices | undefined,
): Node[] {
  const report = reportOf(before, after, language);
  if (report === undefined) return [];
  const told = report.facts.map(([key, text]) => rowFor("commitments", key, text));
  const changed = changesBetween(before, after, choices, language).map(([key, text, was]) =>
    rowFor(
      "commitments",
      key,
      text ?? words.noLonger,
      make("br"),
      make("span", { class: "soft" }, was === undefined ? words.notBefore : words.before(was)),
    ),
  );
  return [
    lead(report.heading),
    ...paragraphs(report.statement),
    ...rowsIn([...told, ...changed]),
    make("h3", {}, words.whole),
  ];
}

/**
 * The record as the card and the page it will become.
 *
 * @param before The commitment as it is published, where something is told of it: that comes first.
 */
export function cardOf(
  file: ComposedFile | undefined,
  actorName: string,
  choices: FormChoices | undefined,
  before?: ComposedFile["record"],
): Node[] {
  const { collection = "commitments", record = {} } = file ?? {};
  const rows = factsOf({ collection, record }, actorName, choices, language).map(([key, text = ""]) =>
    rowFor(collection, key, text),
  );
  return [
    ...(before ? updateOf(before, record, choices) : []),
    lead(textIn(record["title"], language) ?? ""),
    ...paragraphs(textIn(record["summary"], language) ?? ""),
    ...rowsIn(rows),
  ];
}
