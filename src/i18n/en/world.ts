import type { world as swedish } from "../sv/world.ts";

export const world: typeof swedish = {
  title: "How does the programme belong in the wider world?",
  description:
    "How the local goals hang together with those of the county, the country and the world, and which other cities work for the same thing.",
  lead: "The local goals contribute to goals that others have set, and other cities work for the same thing. Here is how it hangs together.",
  chain: {
    heading: "Where does the local goal lead?",
    lead: "Read downwards: each goal contributes to the one below it.",
    single: "The goal is not linked to any other goal.",
  },
  missions: {
    heading: "Which other cities work for the same thing?",
    empty: "Nothing has been added about other cities yet.",
    emptyHelp: "Tell us of a mission or a network",
    takesPart: (place, since) =>
      since === undefined
        ? `${place} takes part. Since when we do not know.`
        : `${place} has taken part since ${since}.`,
    takesNoPart: (place) => `${place} does not take part, according to the sources we have read.`,
    counts: "How many they are",
    cities: { one: "city", other: "cities" },
    named: (named, of) => `Our sources name ${named} of ${of}:`,
    namedOnly: (named) => `Our sources name ${named}:`,
    since: (date) => `Since ${date}`,
    sinceUnknown: "Since when we do not know",
    asOf: (date) => `The latest information is as of ${date}. More may have joined, and some may have left.`,
    organiser: "Coordinated by",
    goal: "Goal of the mission",
    more: "Read more at",
  },
};
