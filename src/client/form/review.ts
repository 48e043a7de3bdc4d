import { answerTo, isUnnamed } from "../../form/answers.ts";
import { rowOf } from "../../form/list-rows.ts";
import { proposedBy } from "../../form/sent-of.ts";
import { supportProposedBy } from "../../form/support-sent-of.ts";
import { composeProposal } from "../../submission/core/compose.ts";
import { todayInSweden } from "../today.ts";
import { answersIn, entriesOf } from "./answers.ts";
import { actorIdIn, loadChoices } from "./choices.ts";
import { language } from "./dom.ts";
import { actorErrors } from "./actor-errors.ts";
import { type FieldError, showErrors } from "./errors.ts";
import { showResult } from "./result.ts";
import { dayErrors, schemaErrors } from "./schema-errors.ts";

/** Stands in for the proposal's key until the service has given one: nothing but an id without letters needs it. */
const keyAtFirst = "forhandsvisning";

/** What is to be mended before there is anything to compose: with the light checks' errors come the finer ones. */
export async function withFurther(
  form: HTMLFormElement,
  light: readonly FieldError[],
): Promise<FieldError[]> {
  const answers = answersIn(entriesOf(form));
  const errors = [...light, ...actorErrors(answers, await loadChoices(form), language)];
  return errors.length > 0 ? [...errors, ...dayErrors(answers, todayInSweden())] : [];
}

/** Composes what the answers make, checks it by the schema, and shows it or what is to be mended. */
export async function review(form: HTMLFormElement, onSent: (reference: string) => void): Promise<void> {
  const choices = await loadChoices(form);
  const answers = answersIn(entriesOf(form));
  const today = todayInSweden();
  const item = choices?.catalogue[answerTo("record.catalogueItem", answers) ?? ""]?.raw;
  const known = { actorId: actorIdIn(choices), today, language } as const;
  const isSupport = form.dataset["ask"] === "support";
  const proposed = isSupport ? supportProposedBy(answers, known) : proposedBy(answers, { ...known, item });
  const proposal = composeProposal(proposed, keyAtFirst);
  const fieldOf = (path: string) => rowOf(path, answers);
  const errors = schemaErrors(proposal.files, today);
  if (errors.length > 0) {
    showErrors(
      form,
      errors.map(({ name, message }) => ({ name: fieldOf(name), message })),
    );
    return;
  }
  const isNew = proposed.actor !== undefined;
  const actorName = isUnnamed(answers)
    ? ""
    : (answerTo(isNew ? "actor.name" : "record.actor", answers) ?? "");
  showResult(form, { proposal, actorName, choices, envelope: { ...proposed }, fieldOf }, onSent);
}
