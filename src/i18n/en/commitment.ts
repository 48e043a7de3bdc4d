import { plural } from "../../format.ts";
import type { commitment as sv } from "../sv/commitment.ts";

export const commitment: typeof sv = {
  dueBy: (date) => `due by ${date}`,
  freshness: {
    current: (last) => (last ? `Up to date, last updated ${last}` : "Up to date"),
    due: (last) => (last ? `Follow-up soon due, last updated ${last}` : "Follow-up soon due"),
    overdue: (last) => (last ? `No follow-up since ${last}` : "Follow-up missing"),
    dormant: (last) => (last ? `Nothing new since ${last}` : "Nothing new for two years"),
    unknown: () => "We do not know when this was last true",
    closed: (last) => (last ? `Ended, last information from ${last}` : "Ended"),
  },
  freshnessShort: {
    current: "Up to date",
    due: "Follow-up due",
    overdue: "Follow-up missing",
    dormant: "Nothing new for two years",
    unknown: "Unknown",
    closed: "Ended",
  },
  reportEvery: (months) =>
    months === 12
      ? "To be followed up once a year."
      : months === 1
        ? "To be followed up every month."
        : `To be followed up every ${months} months.`,
  counter: "The municipality’s own promise",
  promise: {
    who: "Who",
    with: "Together with",
    signed: "Signed",
    start: "Start",
    due: "Due by",
    how: "How much",
    decidedBy: "Decided by",
    kind: "Kind of commitment",
    dateUnknown: (hasSource) => (hasSource ? "unknown, the source does not say when" : "unknown"),
  },
  baseline: (value, year) => `Starting point ${year}: ${value}`,
  progress: (value, target) => `So far ${value} of ${target}`,
  level: (value, target) => `Level: ${value}, against a target of ${target}`,
  timeline: "What has happened, and what will?",
  timelineEmpty: "Nothing has been reported yet.",
  event: {
    changed: "The promise was changed",
    signed: "The commitment was signed",
    start: "Start, as promised",
    startsOn: "The work begins",
    due: "The commitment was due",
    dueOn: "The commitment is due",
    milestoneDue: (title) => `Milestone: ${title}`,
    milestoneUnmet: "Nobody has said that it is reached.",
    milestonePlanned: (due) => `Planned for ${due}.`,
    milestoneDone: (title) => `Milestone reached: ${title}`,
    today: "Today",
  },
  evidence: "Evidence",
  lesson: "What others can learn",
  effect: {
    heading: "Effect",
    range: {
      "ex-ante": (range) => `${range} a year once everything is done`,
      "ex-post": (range) => `${range} a year`,
    },
    central: (central) => `Most likely ${central}.`,
    "ex-ante": "Estimated beforehand, not measured.",
    "ex-post": "Measured afterwards.",
    none: "No effect in tonnes is given.",
    scopes: (scopes) => `Covers scope ${scopes} of the GHG Protocol.`,
    lifetime: (years) => `Counted for ${years} ${years === 1 ? "year" : "years"}.`,
    notAdded: (year, reason) =>
      `Not in the sum for ${year}: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}.`,
    overlap: "Overlaps other commitments. The effect is counted only once.",
    countedBy: "The effect is counted in",
  },
  goals: (count) =>
    plural(count, "en", { one: "Contributes to the goal", other: "Contributes to the goals" }),
  allAreas: "All focus areas",
  focusAreas: (count) => plural(count, "en", { one: "Focus area", other: "Focus areas" }),
  state: "State",
  catalogueItem: "From the commitment catalogue",
  alsoClaimedIn: "Also counted in",
  supersededBy: "Superseded by",
  support: "Support asked for",
  asOf: (date) => `As of ${date}.`,
};
