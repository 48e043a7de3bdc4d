import { formatNumber } from "../../format.ts";
import type { SchemaName } from "../../schema/collections.ts";

const n = (value: number) => formatNumber(value, "sv");

/** The open data page and the data dictionary. */
export const openData = {
  data: {
    title: "Öppna data",
    description: "Alla uppgifter på portalen som filer, med licens, källa och beskrivning av varje fält.",
    lead: "Allt på portalen kommer ur textfiler som vem som helst kan läsa, kopiera och räkna på.",
    records: "Vilka uppgifter finns?",
    recordsLead: "En post är en fil. Filens namn är postens id och ändras aldrig.",
    collection: "Samling",
    count: "Poster",
    licence: "Licens",
    fields: "Fält",
    dictionary: "Ordlista",
    schema: "Schema",
    schemaLabel: (name: string) => `JSON Schema för ${name}`,
    repository: "Öppna förrådet med alla filer",
    seriesLicence: "egen licens, se nedan",
    series: "Vad gäller för serier från andra?",
    seriesLead:
      "Portalens egna uppgifter är fria. En serie från någon annan behåller sin licens, och utgivaren ska nämnas.",
    source: "Källa",
    attribution: "Nämn källan så här",
    unknown: "okänd",
    figures: "Figurerna som filer",
    figuresLead:
      "Varje figur finns som bild (SVG och PNG) och som siffror (CSV och JSON). Källan och licensen står i filen.",
    cite: "Så hänvisar du till portalen",
    citeLead: "Ange datum och version, så går det att hitta tillbaka till just de siffrorna:",
    citation: (site: string, publisher: string, date: string, version: string, url: string) =>
      `${publisher}. ${site}. Uppgifter från ${date}${version}. ${url}`,
    version: (commit: string) => `, version ${commit}`,
    editors: "För den som skriver och granskar filer",
    editorsText:
      "Schemana beskriver varje fält för redigerare och program. En redigerare med stöd för YAML ger hjälp och förslag medan du skriver.",
  },
  dictionary: {
    title: "Dataordlista",
    description: "Vad varje fält i portalens uppgifter betyder, vad det får innehålla och ett exempel.",
    lead: "Samma ord används i filerna, i redigerarens hjälp, i felmeddelanden och här.",
    count: { one: "fält", other: "fält" },
    ofCollection: (name: string) => `Dataordlista: ${name}`,
    describe: (name: string) =>
      `Varje fält i ${name}: vad det betyder, vad det får innehålla och ett exempel.`,
    others: "Andra samlingar",
    required: "måste finnas",
    requiredWithin: "måste finnas när gruppen finns",
    optional: "frivilligt",
    example: "Exempel:",
    values: "Värden:",
    list: (type: string) => `lista: ${type}`,
    type: {
      date: "datum, ÅÅÅÅ-MM-DD",
      "date-or-unknown": "datum, ÅÅÅÅ-MM-DD, eller ordet unknown",
      "partial-date": "dag, månad eller år",
      "month-day": "månad och dag, MM-DD",
      url: "webbadress, https",
      id: "kort namn med små bokstäver och bindestreck",
      boolean: "true eller false",
      group: "grupp av fält",
      "by-name": "ett tal för varje namn",
      pattern: "kort text i fast form",
      choice: "ett av värdena",
    },
    text: (min: number, max: number) => `text, ${n(min)}–${n(max)} tecken`,
    localized: (min: number, max: number) => `text på svenska och gärna engelska, ${n(min)}–${n(max)} tecken`,
    number: (min: number, max: number, orNull: boolean) =>
      `tal, ${n(min)} till ${n(max)}${orNull ? ", eller null där uppgift saknas" : ""}`,
    year: (min: number, max: number) => `år, ${min}–${max}`,
    reference: (collection: string) => `id ur ${collection}`,
  },
  collections: {
    portal: { name: "portalen", text: "Vems portalen är, i en enda fil: portal.yaml." },
    "focus-areas": { name: "fokusområden", text: "Programmets områden, med de sektorer de gäller." },
    goals: { name: "mål", text: "Vad som är beslutat att nå, av vem, till när." },
    indicators: { name: "serier", text: "Observerade serier, en utgåva i varje fil." },
    actors: { name: "aktörer", text: "Organisationer som är med. Aldrig personer." },
    catalogue: { name: "åtagandekatalogen", text: "Färdiga åtaganden att välja ur." },
    commitments: { name: "åtaganden", text: "Vad aktörer har lovat, med allt som har hänt sedan dess." },
    "support-needs": { name: "stödbehov", text: "Stöd som en aktör efterfrågar." },
    "support-offers": { name: "stöderbjudanden", text: "Stöd som en aktör erbjuder." },
    stories: { name: "exempel", text: "Vad andra har gjort, att lära av." },
    events: { name: "händelser", text: "Möten och evenemang, kommande och tidigare." },
    sources: { name: "källor", text: "Det som siffror och påståenden bygger på." },
    periods: { name: "uppföljningsår", text: "Avslutade år, med siffrorna som de var då." },
  } satisfies Record<SchemaName, { name: string; text: string }>,
};
