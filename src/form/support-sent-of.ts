import { askedAlone } from "./asked.ts";
import { type Answers, answerTo, isUnnamed } from "./answers.ts";
import { readAnswers } from "./read-answers.ts";
import { type Known, newActor, type Proposed } from "./sent-of.ts";

/**
 * The need or offer that the answers of the support form make, with what the program sets. What was answered before the
 * sender chose not to show its name is left out: the name goes nowhere. Not yet checked.
 */
export function supportProposedBy(answers: Answers, known: Omit<Known, "item">): Proposed {
  const { language, actorId, today } = known;
  const collection = answerTo("what", answers) === "offer" ? "support-offers" : "support-needs";
  const where = { name: "record", asked: askedAlone[collection] };
  const { actor: name, actorType, ...rest } = readAnswers(collection, where, answers, language);
  const own = collection === "support-offers" ? { ...rest, lastConfirmed: today } : rest;
  if (isUnnamed(answers)) return { collection, record: { actorType, ...own, state: "open" } };
  const isNew = answerTo("who", answers) === "new";
  const record = {
    ...(!isNew && name !== undefined && { actor: actorId(String(name)) ?? name }),
    ...own,
    state: "open",
  };
  if (!isNew) return { collection, record };
  return { collection, record, actor: newActor(answers, rest["focusAreas"], language) };
}
