/**
 * Why a reviewer may give a proposal back, and what its sender reads then: that changes are asked for, or that it is
 * declined. The words for each are in `i18n/`.
 */
export const reasons = {
  "not-in-control": "changes-asked",
  "not-measurable": "changes-asked",
  "needs-evidence": "changes-asked",
  "claim-words": "changes-asked",
  "personal-data": "changes-asked",
  "changed-since": "changes-asked",
  duplicate: "declined",
  "out-of-scope": "declined",
  other: "changes-asked",
} as const;

/** Id of a reason. */
export type ReasonId = keyof typeof reasons;

const labelStart = "reason: ";

/** Whether a word is a reason's id. */
export function isReason(word: string): word is ReasonId {
  return Object.hasOwn(reasons, word);
}

/** The label that says a reason on a forge: `reason: not-measurable`. */
export function labelOf(reason: ReasonId): string {
  return labelStart + reason;
}

/** The first reason among a proposal's labels. */
export function reasonIn(labels: readonly string[]): ReasonId | undefined {
  return labels
    .filter((label) => label.startsWith(labelStart))
    .map((label) => label.slice(labelStart.length))
    .find(isReason);
}
