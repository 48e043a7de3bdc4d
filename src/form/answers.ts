/** What the form holds: every answer by its field's name. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** The one answer to a field, undefined where it is left empty. */
export function answerTo(name: string, answers: Answers): string | undefined {
  return answers.get(name)?.[0]?.trim() || undefined;
}

/** Whether the answers are of somebody who does not show its name. */
export function isUnnamed(answers: Answers): boolean {
  return answerTo("what", answers) === "unnamed";
}
