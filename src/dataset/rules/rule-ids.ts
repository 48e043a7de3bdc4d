/**
 * Rules about several keys or several records together, and how grave a breach is. An error stops the build; a
 * warning is for the reviewer. The ids never change: tests, editors and reviewers' notes hold on to them.
 */
export const ruleSeverities = {
  "due-after-start": "error",
  "dates-in-order": "error",
  "milestone-outside": "error",
  "milestone-in-future": "error",
  timeline: "error",
  "achieved-needs-evidence": "error",
  "state-needs-reason": "error",
  "superseded-needs-successor": "error",
  "superseded-state": "error",
  "counter-commitment-actor": "error",
  overdue: "warning",
  "progress-beyond-target": "warning",

  "effect-or-reason": "error",
  "range-order": "error",
  "overlap-counted-twice": "error",
  "counted-by-group": "error",
  "effect-source": "warning",
  "tonnes-outlier": "warning",

  "base-value-observation": "error",
  "base-year-observed": "error",
  "target-number": "error",
  "target-after-base": "error",
  "targets-in-order": "error",
  "pathway-needs-base": "error",
  "pathway-needs-target": "error",
  "pandemic-base-year": "warning",
  "goal-uncommitted": "warning",
  "main-goal-pathway": "warning",

  "years-in-order": "error",
  "missing-value": "error",
  "unknown-sector": "error",
  "sector-sum": "error",
  "sector-shared": "error",
  "focus-areas-apart": "error",
  "period-twice": "error",
  "colour-contrast": "error",
  "colours-alike": "warning",

  "ref-cycle": "error",
  "ref-withdrawn": "warning",
  "local-id-unique": "error",
  "duplicate-item": "error",
  "duplicate-link": "error",
  "possible-duplicate": "warning",
  "support-expired": "warning",
  "asker-or-type": "error",
  "unnamed-linked": "error",

  "personal-data": "error",
  "url-own-token": "error",
  "claim-scope": "error",
  "repeated-characters": "warning",
  "all-capitals": "warning",
  "many-links": "warning",
  "url-shortener": "warning",
  "translation-missing": "warning",
  "accessibility-age": "warning",
  "harvest-needs": "warning",

  "updates-append-only": "error",
  "generation-monotonic": "error",
  "weakened-target": "error",
  "delete-not-allowed": "error",
} as const satisfies Record<string, "error" | "warning">;

export type RuleId = keyof typeof ruleSeverities;
