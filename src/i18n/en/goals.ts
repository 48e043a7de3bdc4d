import { formatChoice, formatNumber } from "../../format.ts";
import type { goals as sv } from "../sv/goals.ts";

export const goals: typeof sv = {
  title: "Which goals apply, and how do they fit together?",
  description: "The goals from the world to the municipality, what they mean and how far there is to go.",
  lead: "The goals at each level build on each other. The local goal is the one this portal follows.",
  leadUnlinked:
    "The local goal is the one this portal follows. How the goals build on each other has not been entered yet.",
  world: "The programme in the world: where the goals lead, and which other cities take part",
  levelEmpty: "We have no documented goal at this level.",
  levelEmptyHelp: "Do you know where it was decided? Send us the source.",
  contributesTo: "Contributes to",
  contributors: "Goals that contribute to this",
  targets: "What must be achieved, and by when?",
  target: {
    noNumber: "no number given",
    noNumberShort: "no number",
    noYear: "The goal names no year.",
    about: (amount) => `about ${amount}`,
    reduction: (percent) => `${percent} lower emissions`,
    reductionFrom: (percent, baseYear) => `${percent} lower than in ${baseYear}`,
    cut: (percent) => `−${percent}`,
    atMost: (amount) => `at most ${amount}`,
    atLeast: (amount) => `at least ${amount}`,
    below: (amount) => `below ${amount}`,
    decidedBy: "Decided by",
    by: (year) => `by ${year}`,
    status: (year, status) => `The target for ${year}: ${status}.`,
    sentence: (year, what, status) => `The target for ${year}: ${what} (${status}).`,
  },
  baseYear: (year) => `Base year: ${year}`,
  pathway: {
    heading: "The pathway",
    linear: "A straight line between the base year and the target years.",
    "constant-rate": (rate) =>
      rate ? `The same percentage cut every year: ${rate}.` : "The same percentage cut every year.",
    stepwise: "In steps: each target year sets a new level.",
  },
  boundary: "What counts?",
  excluded: "Does not count",
  notIncluded: "What the goal does not say",
  creditsAllowed: {
    yes: "Purchased emission credits may count.",
    no: "Purchased emission credits do not count.",
  },
  responsible: "Responsible",
  commitments: "Commitments that contribute to the goal",
  commitmentsEmpty: "Nobody has made a commitment for this goal yet.",
  all: (count) => `Show all ${formatNumber(count, "en")}`,
  allCommitments: "See all commitments",
  progress: "How far is there to go?",
  byTarget: {
    heading: "How the goal is measured",
    text: "The goal is not measured against a pathway. The distance is from the latest outcome to the next target, or to the last one when all target years are over.",
  },
  sum: {
    of: "of",
    all: (count) =>
      count === 1
        ? "The sum is of the only commitment that can be counted."
        : `The sum is of all ${formatNumber(count, "en")} commitments that can be counted.`,
    named: (named, all, part) =>
      named === 0
        ? `${all === 1 ? "It is not" : "None of them is"} made to the goal.`
        : `${formatNumber(named, "en")} of them ${named === 1 ? "is" : "are"} made to the goal: most likely ${part}.`,
    outside: (tonnes) =>
      `Most likely ${tonnes} of the sum are scope 3 alone. They may lie outside the municipality and then do not show in these emissions.`,
    others: "All commitments count, not only those made to the goal.",
  },
  noSeries: "There is no series to measure the goal against, so we show no distance.",
  indicator: {
    empty: "No series has been entered yet, so it cannot be seen how far there is to go.",
    emptyHelp: "Do you know where the figures are? Send us the source.",
    freshness: {
      current: (next) =>
        next ? `Current: the figure for ${next.year} is expected by ${next.on}.` : "Current.",
      due: (next) =>
        next
          ? `The figure for ${next.year} is expected soon, by ${next.on}.`
          : "The next figure is expected soon.",
      overdue: (next) => (next ? `Late: the figure for ${next.year} was expected by ${next.on}.` : "Late."),
      dormant: (next) =>
        next ? `Dormant: the figure for ${next.year} was expected by ${next.on}.` : "Dormant.",
      unknown: () => "We do not know when the next figure is due.",
      closed: () => "Closed: a newer series has taken over.",
    },
    title: "Which figures do we follow?",
    description:
      "Emissions in the municipality and other series, with source, method and what they cannot say.",
    lead: "Each series has a source, a method and limits to what it can say. Two releases of a series are never drawn as one.",
    latest: (value, year) => `${value} (${year})`,
    method: "How the figures are made",
    limits: "What the figures cannot say",
    source: "Source and licence",
    notes: "Notes on particular years",
    replaces: "Replaces the earlier release",
    replacedBy: "There is a newer release of the series:",
    replacedNote:
      "Older release. Do not compare it with the newer one: earlier years may have been recalculated.",
    used: "Goals measured with the series",
    since: (year) => `Since ${year}`,
  },
  area: {
    title: "What are the focus areas?",
    description: "The programme’s focus areas: where emissions arise, who can act and what is being done.",
    emissions: "Emissions",
    emissionsText: (tonnes, share, year) =>
      `${tonnes} in ${year}${share === undefined ? "" : `, ${share} of the emissions in the series`}.`,
    emissionsNoSeries: "Unknown: no series is tied to the main goal yet.",
    emissionsUnknown: "The series does not measure emissions or removals for this area.",
    sectors: "Sectors",
    helping: "Who is helping?",
    commitments: "What is being done?",
    empty: "Nobody has made a commitment here yet.",
    emptyHelp: "Look in the commitment catalogue and be the first.",
    emptyHelpOwn: "Make a commitment and be the first.",
    catalogue: "Ready-made commitments to pick",
    catalogueEmpty: "There is no ready-made commitment for the area yet.",
    support: "Support on offer",
    transitions: "What needs to change?",
    whoCanAct: "Who can act:",
    whiteSpots: "Who is missing?",
    whiteSpotsText: (types) => `No active commitment yet from ${formatChoice(types, "en")}.`,
  },
};
