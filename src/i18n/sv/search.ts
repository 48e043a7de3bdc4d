import { formatChoice } from "../../format.ts";

/** Search, and the index from A to Ö. A `word` stands in addresses and is never changed. */
export const search = {
  title: "Sök på portalen",
  description: "Sök bland mål, åtaganden, aktörer, stöd och sidor i klimatportalen.",
  term: "Vad letar du efter?",
  example: (words: readonly string[]) =>
    `Till exempel ${formatChoice([...words, "ett företagsnamn"], "sv")}.`,
  submit: "Sök",
  type: { word: "innehall", label: "Visa" },
  all: "Allt",
  allAreas: "Alla fokusområden",
  types: {
    commitment: { word: "ataganden", one: "Åtagande", other: "Åtaganden" },
    actor: { word: "aktorer", one: "Aktör", other: "Aktörer" },
    goal: { word: "mal", one: "Mål", other: "Mål" },
    focusArea: { word: "fokusomraden", one: "Fokusområde", other: "Fokusområden" },
    catalogue: { word: "katalog", one: "Ur åtagandekatalogen", other: "Åtagandekatalogen" },
    support: { word: "stod", one: "Stöd", other: "Stöd" },
    story: { word: "exempel", one: "Exempel", other: "Exempel" },
    event: { word: "handelser", one: "Evenemang", other: "Evenemang" },
    indicator: { word: "siffror", one: "Siffror", other: "Siffror" },
    page: { word: "sidor", one: "Sida", other: "Sidor" },
  },
  results: "Sökresultat",
  hits: { one: "träff", other: "träffar" },
  more: "Visa fler",
  also: "Eller gå direkt till:",
  noScript: "Sökningen behöver JavaScript. Utan det hittar du allt här:",
  failed: "Sökningen kunde inte hämtas. Allt finns också här:",
  notBuilt: "Sökningen finns bara på den byggda portalen (npm run build), inte i förhandsvisningen.",
  nothing: "Inget hittades.",
  nothingHelp:
    "Pröva ett annat eller kortare ord, eller visa allt i stället för en sorts innehåll. Allt finns också här:",
  index: {
    title: "A–Ö",
    heading: "Allt på portalen från A till Ö",
    description: "Alla åtaganden, aktörer, mål och sidor i bokstavsordning.",
    letters: "Bokstäver",
    letter: (letter: string) => `Allt på ${letter}`,
    describe: (letter: string, count: string) => `${count} på ${letter} i portalens index.`,
    digits: "0–9",
    entries: { one: "post", other: "poster" },
  },
};
