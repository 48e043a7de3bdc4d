import { formatDate } from "../format.ts";
import { isGivenUp } from "../history/change.ts";
import type { History } from "../history/history.ts";
import type { CommitmentState } from "../schema/commitment.ts";
import type { Language } from "./routes.ts";
import { textsIn } from "./texts.ts";

/**
 * From which day the portal counts changed promises; that nothing can be seen where the records are not in git.
 *
 * @param isProposed Whether the portal is only proposed: then no change counts yet, and its history only begins.
 */
export function countedSince(
  { promisesSince }: Pick<History, "promisesSince">,
  isProposed: boolean,
  language: Language,
): string {
  const { changedPromises: t, history } = textsIn(language);
  if (promisesSince === undefined) return history.none;
  return t[isProposed ? "begins" : "since"](formatDate(promisesSince, language));
}

/**
 * Where it is told which promises are held up or ended short: many of them were so when they were entered, and no list of
 * changes knows. Undefined where there are none.
 */
export function givenUpElsewhere(
  commitments: Iterable<{ readonly state: CommitmentState }>,
  language: Language,
): string | undefined {
  const { changedPromises: t, followUp } = textsIn(language);
  const isTold = [...commitments].some(({ state }) => isGivenUp(state));
  return isTold ? t.elsewhere(followUp.ended.heading) : undefined;
}
