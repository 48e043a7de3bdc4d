import { answerTo } from "../../form/answers.ts";
import { proposedBy } from "../../form/sent-of.ts";
import { composeProposal } from "../../submission/core/compose.ts";
import { answersIn, entriesOf } from "./answers.ts";
import { actorIdIn, loadChoices } from "./choices.ts";
import { language } from "./dom.ts";
import { showErrors } from "./errors.ts";
import { showResult } from "./result.ts";
import { schemaErrors } from "./schema-errors.ts";

/** The day in Sweden, whatever the clock of the one who writes says. */
export function todayInSweden(): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" }).format(new Date());
}

/** Stands in for the proposal's key until the service has given one: nothing but an id without letters needs it. */
const keyAtFirst = "forhandsvisning";

/** Composes what the answers make, checks it by the schema, and shows it or what is to be mended. */
export async function review(form: HTMLFormElement, onSent: () => void): Promise<void> {
  const choices = await loadChoices(form);
  const answers = answersIn(entriesOf(form));
  const today = todayInSweden();
  const item = choices?.catalogue[answerTo("record.catalogueItem", answers) ?? ""]?.raw;
  const proposed = proposedBy(answers, { actorId: actorIdIn(choices), item, today, language });
  const proposal = composeProposal(proposed, keyAtFirst);
  const errors = schemaErrors(proposal.files, today);
  if (errors.length > 0) {
    showErrors(form, errors);
    return;
  }
  const isNew = proposed.actor !== undefined;
  const actorName = answerTo(isNew ? "actor.name" : "record.actor", answers) ?? "";
  showResult(form, { proposal, actorName, choices, envelope: { ...proposed } }, onSent);
}
