/** How the programme stands in the world: its goals among others', and the places it works with. */
export const world = {
  title: "Hur hör programmet ihop med resten av världen?",
  description:
    "Hur de lokala målen hänger ihop med länets, landets och världens, och vilka andra städer som arbetar mot samma sak.",
  lead: "De lokala målen bidrar till mål som andra har satt, och andra städer arbetar mot samma sak. Här ser du hur det hänger ihop.",
  leadNone:
    "Här visas vilka mål som det lokala målet bidrar till, och vilka andra städer som arbetar mot samma sak. Inget av det är inlagt ännu.",
  chain: {
    heading: "Vart leder det lokala målet?",
    lead: "Det lokala målet står underst. Läs nedifrån och upp: varje mål bidrar till det som står närmast ovanför.",
    single: "Målet är inte kopplat till något annat mål.",
  },
  missions: {
    heading: "Vilka andra städer arbetar mot samma sak?",
    empty: "Vi har inget inlagt om andra städer ännu.",
    emptyHelp: "Tipsa om en mission eller ett nätverk",
    takesPart: (place: string, since: string | undefined) =>
      since === undefined ? `${place} är med. Vi vet inte sedan när.` : `${place} är med sedan ${since}.`,
    takesNoPart: (place: string) => `${place} är inte med, enligt de källor vi har läst.`,
    counts: "Så många är de",
    cities: { one: "stad", other: "städer" },
    named: (named: string, of: string) => `Våra källor nämner ${named} av ${of} vid namn:`,
    namedOnly: (named: string) => `Våra källor nämner ${named} vid namn:`,
    since: (date: string) => `Med sedan ${date}`,
    sinceUnknown: "Vi vet inte sedan när",
    asOf: (date: string) =>
      `Den senaste uppgiften gäller ${date}. Fler kan ha kommit med, och någon kan ha lämnat.`,
    organiser: "Samordnas av",
    goal: "Missionens mål",
    more: "Läs mer hos",
  },
};
