import { formatCount, formatChoice, formatNumber } from "../../format.ts";
import { countInWords } from "../number-words.ts";
import type { start as sv } from "../sv/start.ts";

const countedWords = {
  territorial: "Emissions inside the municipal boundary were",
  consumption: "Emissions from consumption were",
  other: "The figure was",
};

export const start: typeof sv = {
  title: (site, municipality) => `${site}: progress towards the climate goals of ${municipality}`,
  description: (sentence) => `${sentence} See the goals, the emissions and who does what.`,
  goalLabel: "The goal",
  vision: "The long-term goal:",
  position: {
    above: (year) => `above the pathway in ${year}`,
    below: (year) => `below the pathway in ${year}`,
    on: (year) => `from the pathway in ${year}`,
  },
  left: (year) => `to go to the target for ${year}`,
  aboutGoal: "About the goal",
  unit: "tonnes",
  meaning: {
    above: (percent, counted) =>
      `${countedWords[counted]} ${percent} higher than the pathway to the goal allows.`,
    below: (percent, counted) =>
      `${countedWords[counted]} ${percent} lower than the pathway to the goal allows.`,
  },
  gapUnknown:
    "We do not know yet how far there is to go: there are no figures to measure with, or no number to reach.",
  gapAhead: (baseYear) =>
    `The goal is counted from ${baseYear}, which is the latest year we have a figure for. We will know how it goes when the next year’s figure is out.`,
  unchanged: (from, to) => `From ${from} to ${to} emissions did not change.`,
  changed: (from, to, percent, more) =>
    more
      ? `From ${from} to ${to} emissions rose by ${percent}.`
      : `From ${from} to ${to} emissions fell by ${percent}.`,
  method: "How we work it out",
  sourcePrefix: "Source:",
  who: "Who is helping?",
  helping: ({ commitments, actors }, own) => {
    const all = formatCount(commitments + own, "en", {
      one: "active commitment",
      other: "active commitments",
    });
    const others = formatCount(actors, "en", { one: "actor", other: "actors" });
    const promises = own === 1 ? "is the municipality’s own promise" : "are the municipality’s own promises";
    if (commitments + own === 0) return "There is no active commitment at present.";
    if (own === 0) return `${all} from ${others}.`;
    if (commitments === 0) return `${all} from the municipality.`;
    return `${all}: ${formatNumber(commitments, "en")} from ${others} and ${formatNumber(own, "en")} that ${promises}.`;
  },
  seeActors: "See all actors",
  what: "What can you do?",
  whatText: "Nobody is in charge of everything. Start with what is yours to decide.",
  areas: "What is being done, and by whom?",
  areasLead: (count) =>
    count === 0
      ? "The programme’s focus areas have not been entered yet."
      : count === 1
        ? "The climate programme has one focus area. This is how it is going."
        : `The climate programme has ${countInWords(count, "en")} focus areas. This is how each of them is going.`,
  areasHelp: "Do you know where they were decided? Send us the source.",
  area: {
    name: "Focus area",
    share: "Share of emissions",
    emissions: "Emissions",
    commitments: "Active commitments",
    actors: "Actors",
    next: "Next step",
    shareUnknown: "Not measured in the series",
    shareOf: "The share is that of the sectors that the portal counts to the area.",
    shareNoSeries: "Unknown",
    choose: "Choose a ready-made commitment:",
    missing: (types) => `No ${formatChoice(types, "en")} in the portal yet.`,
    nextNone: "No date set.",
    makeOne: "No active commitment at present. You can make one.",
    fresh: (count, open, active) =>
      [
        ...(open !== active
          ? [`${count} of ${open} not yet ended`]
          : count < open
            ? [`${count} of ${open}`]
            : open > 1
              ? ["all"]
              : []),
        "followed up in time",
      ].join(" "),
  },
  recent: "What has happened lately?",
  lastKnown: "The latest we know",
  recentEmpty: "Nothing has happened yet. New commitments and updates will be shown here.",
  recentAll: "All commitments",
  event: {
    new: "New commitment",
    updated: "Update",
    changed: "Change",
    setback: "Setback",
    achieved: "Achieved",
    completed: "Completed",
    withdrawn: "Withdrawn",
  },
  doors: {
    heading: "Would you like to join?",
    commit: "Make a commitment",
    commitText: "Pick a ready-made commitment or write your own.",
    commitOwn: "Say what you promise, how much and by when.",
    support: "Find support",
    supportText: "Advice, training, funding and meeting places, sorted by focus area.",
    supportNone: "No support has been entered yet. Tell us what you need or can offer.",
    method: "Read the method",
    methodText: "How each figure is worked out, where it comes from and what it cannot say.",
  },
  partners: "Who has a role in the climate work?",
  partnersNote:
    "Being a partner does not mean having signed a commitment. The role may belong to a project that is over.",
  partnersNone: "We do not know yet who they are.",
  partnersHelp: "Are you one of them? Get in touch.",
};
