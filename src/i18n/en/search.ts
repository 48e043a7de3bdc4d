import { formatChoice } from "../../format.ts";
import type { Texts } from "../sv.ts";

/** Search, and the index from A to Z. A `word` stands in addresses and is never changed. */
export const search: Texts["search"] = {
  title: "Search the portal",
  description: "Search the goals, commitments, actors, support and pages of the climate portal.",
  term: "What are you looking for?",
  example: (words) => `For example ${formatChoice([...words, "a company’s name"], "en")}.`,
  submit: "Search",
  type: { word: "type", label: "Show" },
  all: "Everything",
  allAreas: "All focus areas",
  types: {
    commitment: { word: "commitments", one: "Commitment", other: "Commitments" },
    actor: { word: "actors", one: "Actor", other: "Actors" },
    goal: { word: "goals", one: "Goal", other: "Goals" },
    focusArea: { word: "focus-areas", one: "Focus area", other: "Focus areas" },
    catalogue: { word: "catalogue", one: "From the catalogue", other: "The catalogue" },
    support: { word: "support", one: "Support", other: "Support" },
    story: { word: "stories", one: "Story", other: "Stories" },
    event: { word: "events", one: "Event", other: "Events" },
    indicator: { word: "figures", one: "Figures", other: "Figures" },
    page: { word: "pages", one: "Page", other: "Pages" },
  },
  results: "Search results",
  hits: { one: "result", other: "results" },
  more: "Show more",
  also: "Or go straight to:",
  noScript: "The search needs JavaScript. Without it you find everything here:",
  failed: "The search could not be fetched. Everything is also here:",
  notBuilt: "The search exists only in the built portal (npm run build), not in the preview.",
  nothing: "Nothing was found.",
  nothingHelp:
    "Try another or a shorter word, or show everything instead of one kind. Everything is also here:",
  index: {
    title: "A–Z",
    heading: "Everything in the portal from A to Z",
    description: "All commitments, actors, goals and pages in alphabetical order.",
    letters: "Letters",
    letter: (letter) => `Everything under ${letter}`,
    describe: (letter, count) => `${count} under ${letter} in the portal’s index.`,
    digits: "0–9",
    entries: { one: "entry", other: "entries" },
  },
};
