import type { FormChoices } from "../../exports/form-choices.ts";
import { type Answers, answerTo, isUnnamed } from "../../form/answers.ts";
import { idByName } from "../../form/id-by-name.ts";
import { formPreviewWords } from "../../i18n/form-preview-words.ts";
import type { Language } from "../../schema/language.ts";
import type { FieldError } from "./errors.ts";

/** Names of actors that the portal does not know, and new ones that it does, where its list could be fetched. */
export function actorErrors(
  answers: Answers,
  choices: Pick<FormChoices, "actors"> | undefined,
  language: Language,
): FieldError[] {
  if (choices === undefined) return [];
  const words = formPreviewWords[language];
  const idOf = idByName(choices.actors);
  const errorsAt = (name: string, isKnown: boolean, message: (actor: string) => string) =>
    (answers.get(name) ?? [])
      .filter((actor) => actor.trim() !== "" && (idOf(actor) !== undefined) === isKnown)
      .map((actor) => ({ name, message: message(actor) }));
  const who = isUnnamed(answers) ? undefined : answerTo("who", answers);
  return [
    ...(who === "existing" ? errorsAt("record.actor", false, words.unknownActor) : []),
    ...(who === "new" ? errorsAt("actor.name", true, words.knownActor) : []),
    ...errorsAt("record.partners", false, words.unknownPartner),
  ];
}
