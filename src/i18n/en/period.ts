import type { period as sv } from "../sv/period.ts";

export const period: typeof sv = {
  description: (year) =>
    `The programme’s figures for ${year} as they were when the year was closed, beside the year before and today.`,
  lead: (from, to) => `The figures are for ${from} to ${to}, and stay as they were when the year was closed.`,
  frozen: (version) => `The figures are calculated from ${version}`,
  version: (commit) => `version ${commit}`,
  who: (publisher) => `The year was closed by ${publisher}.`,
  heading: "What was it then, and what is it now?",
  caption: (year) => `The figures for ${year}`,
  figure: "Figure",
  change: "Change",
  today: "Calculated today",
  since: "Since the year was closed",
  nothing: "–",
  unknown: "unknown",
  noPrevious: "No earlier year is closed, so there is nothing to compare with.",
  recalculated: (count) =>
    count === 0
      ? "No figure has been recalculated since the year was closed."
      : `${count} ${count === 1 ? "figure has" : "figures have"} been recalculated since the year was closed.`,
  besidePrevious: {
    changed: "another",
    unchanged: "unchanged",
    "no-previous": "–",
    "not-counted-then": "not counted then",
    "not-counted-now": "not counted this year",
    unknown: "cannot be said",
    "not-comparable": "cannot be compared",
  },
  besideRecalculated: {
    unchanged: "unchanged",
    recalculated: "recalculated",
    "no-longer-counted": "no longer counted",
    "not-counted-then": "not counted then",
    "not-comparable": "cannot be compared",
  },
  how: "How to read the table",
  howText:
    "The first column never changes. “Calculated today” is the same figure for the last day of the year, from today’s records: it differs where statistics have been recalculated or a record corrected. Effects are compared only where they are calculated for the same year.",
  method: "How the figures are calculated",
};
