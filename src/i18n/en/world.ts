import type { world as swedish } from "../sv/world.ts";

export const world: typeof swedish = {
  title: "How does the programme fit into the wider world?",
  description:
    "How the local goals connect with those of the county, the country and the world, and which other cities are working towards the same thing.",
  lead: "The local goals contribute to goals that others have set, and other cities are working towards the same thing. Here is how it all connects.",
  leadNone:
    "Here is what the local goal contributes to, and which other cities are working towards the same thing. None of it has been entered yet.",
  chain: {
    heading: "Where does the local goal lead?",
    lead: "The local goal stands at the bottom. Read upwards: each goal contributes to the one just above it.",
    single: "The goal is not linked to any other goal.",
  },
  missions: {
    heading: "Which other cities are working towards the same thing?",
    empty: "Nothing has been added about other cities yet.",
    emptyHelp: "Tell us about a mission or a network",
    takesPart: (place, since) =>
      since === undefined
        ? `${place} takes part. We do not know since when.`
        : `${place} has taken part since ${since}.`,
    takesNoPart: (place) => `${place} does not take part, according to the sources we have read.`,
    counts: "Number of cities",
    cities: { one: "city", other: "cities" },
    named: (named, of) => `Our sources name ${named} of ${of}:`,
    namedOnly: (named) => `Our sources name ${named}:`,
    since: (date) => `Since ${date}`,
    sinceUnknown: "We do not know since when",
    asOf: (date) => `The latest information is as of ${date}. More may have joined, and some may have left.`,
    organiser: "Coordinated by",
    goal: "Goal of the mission",
    more: "Read more at",
  },
};
