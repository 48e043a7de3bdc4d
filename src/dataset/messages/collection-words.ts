import type { CollectionName } from "../../schema/values.ts";

/** Collections as a Swedish sentence names them: "finns inte bland …". */
export const collectionWordsSv: Readonly<Record<CollectionName, string>> = {
  "focus-areas": "fokusområden",
  goals: "mål",
  indicators: "indikatorer",
  actors: "aktörer",
  catalogue: "åtaganden i katalogen",
  commitments: "åtaganden",
  "support-needs": "stödbehov",
  "support-offers": "stöderbjudanden",
  stories: "exempel",
  events: "evenemang",
  sources: "källor",
  periods: "uppföljningsår",
};

/** Collections as an English sentence names them: "there is no … called". */
export const collectionWordsEn: Readonly<Record<CollectionName, string>> = {
  "focus-areas": "focus area",
  goals: "goal",
  indicators: "indicator",
  actors: "actor",
  catalogue: "catalogue item",
  commitments: "commitment",
  "support-needs": "support need",
  "support-offers": "support offer",
  stories: "story",
  events: "event",
  sources: "source",
  periods: "period",
};
