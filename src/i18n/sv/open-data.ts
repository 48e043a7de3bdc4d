import { formatList, formatNumber, nbsp } from "../../format.ts";
import type { SchemaName } from "../../schema/collections.ts";
import { charts } from "./charts.ts";

const n = (value: number) => formatNumber(value, "sv");

/** What numbers are counted in, by their codes in files: `tonnes (…)`. */
const unitCodes = Object.entries({ ...charts.unitOf, year: "årtal" }).map(
  ([code, words]) => `${code} (${words})`,
);

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
    seriesEmpty: "Inga serier är inlagda ännu.",
    source: "Källa",
    attribution: "Nämn källan så här",
    unknown: "okänd",
    files: "Filer",
    filesOf: (name: string) => `${name} som`,
    whole: "Hämta allt",
    wholeLead: "Filerna skrivs på nytt vid varje publicering. Du behöver ingen nyckel och inget konto.",
    workbook: "Alla uppgifter i en arbetsbok (XLSX)",
    workbookText: "För kalkylprogram: ett blad för varje tabell som inte är tom, med riktiga datum och tal.",
    index: "Vad som finns (JSON)",
    indexText: "Där ett datorprogram börjar: alla filer, hur många poster de har och vad som gäller för dem.",
    datapackage: "Tabellerna med alla fält (Data Package)",
    datapackageText: "För R, Python och datakataloger: fält, nycklar och licenser för varje CSV-fil.",
    openapi: "API:et beskrivet (OpenAPI 3.1)",
    openapiText: "För den som bygger en tjänst.",
    dcat: "Katalogen för dataportal.se (DCAT-AP-SE)",
    dcatText: "RDF/XML, för den som hämtar till en datakatalog.",
    tables:
      "Listor i en post har egna tabeller, till exempel uppföljningar och observationer. Samma tabeller för kalkylprogram på svenska slutar på -excel.csv: där är det semikolon mellan kolumnerna och decimalkomma.",
    examples: "Så hämtar du uppgifterna",
    exampleNames: { curl: "I en terminal", javascript: "JavaScript", python: "Python", r: "R" },
    spreadsheet: "I ett kalkylprogram",
    spreadsheetSteps: (table: string): readonly string[] => [
      "Hämta arbetsboken och öppna den.",
      `Vill du kunna uppdatera: välj Data, Från webben i Excel och klistra in adressen till en tabell, till exempel ${table}`,
      // Google takes commas for granted.
      `I Kalkylark från Google: skriv =IMPORTDATA("${table}"; ";") i en tom cell.`,
    ],
    rules: "Vad du kan lita på",
    /** Where git cannot see what was taken away, no file is left of it. */
    rulesList: (leavesFiles: boolean): readonly string[] => [
      "Inom version 1 läggs fält och filer bara till. Inget byter namn eller betydelse.",
      "Det som ska bort står i index.json minst tolv månader i förväg.",
      `En posts id används aldrig igen. Id som har tagits bort står i removed.json, med dag och vad som ersätter dem.${leavesFiles ? " Filen för ett åtagande eller en serie ligger kvar och säger detsamma." : ""}`,
      "JSON, arbetsboken och datapackage.json säger vilken version och dag de är från. I CSV finns ingen plats för det. Samma version ger samma filer, utom de som räknas från dagen då portalen byggs. I dem står den dagen.",
      "En tom cell betyder att uppgiften saknas. I JSON saknas fältet då, eller är null. Okända datum står som unknown där ett datum krävs.",
    ],
    removed: "Id som har tagits bort (JSON)",
    figures: "Figurerna som filer",
    figuresLead:
      "Varje figur finns som bild (SVG och PNG) och som siffror (CSV och JSON). Källan och licensen står i filen. CSV-filerna har komma mellan kolumnerna och decimalpunkt. I Excel på svenska öppnar du dem med Data, Från text/CSV.",
    followUp: "Alla antal på uppföljningssidorna",
    feeds: "Flöden och kalendrar",
    feedsLead: (most: number) =>
      `Flödena har de ${most} senaste ändringarna. Varje post i dem har ett id som inte ändras. Varje fokusområde har egna, och varje aktör har sina på aktörens sida.`,
    cite: "Så hänvisar du till portalen",
    citeLead: "Ange datum och version, så går det att hitta tillbaka till just de siffrorna:",
    citation: (whose: string, date: string, version: string, url: string) =>
      `${whose}. Uppgifter från ${date}${version}. ${url}`,
    version: (commit: string) => `, version ${commit}`,
    editors: "För den som skriver och granskar filer",
    editorsText: "Med schemana ger en redigerare med stöd för YAML hjälp och förslag medan du skriver.",
  },
  catalogue: {
    description: "Mål, åtaganden, uppföljning och stöd i ett klimatprogram, en post för vart och ett.",
    fictional: "Uppgifterna är påhittade och ska inte hämtas som fakta.",
    proposed: "Portalen är ett förslag som utgivaren inte har beslutat om.",
    keyword: "klimat",
    changes: "Ändringar",
    changesText:
      "Det senaste som är nytt eller har ändrats, som flöden. Varje fokusområde och aktör har egna.",
    dates: "Kalender",
    datesText: "Evenemang, målår och datum då åtaganden ska vara klara, att prenumerera på.",
    service: "Åtaganden och mål, API",
    serviceText: "Filer i JSON och CSV, skrivna på nytt vid varje publicering. Ingen nyckel behövs.",
  },
  dictionary: {
    title: "Dataordlista",
    description: "Vad varje fält i portalens uppgifter betyder, vad det får innehålla och ett exempel.",
    lead: "Samma ord används i filerna, i redigerarens hjälp, i felmeddelanden och här.",
    count: { one: "fält", other: "fält" },
    unitCodes: `I filerna med siffror för ett år eller från uppföljningen har kolumnen unit koder för program: ${formatList(unitCodes, "sv")}.`,
    ofCollection: (name: string) => `Dataordlista: ${name}`,
    describe: (name: string) =>
      `Varje fält i ${name}: vad det betyder, vad det får innehålla och ett exempel.`,
    others: "Andra samlingar",
    tables: "Så ser fälten ut i tabellerna",
    tableRules: [
      "Kolumnen id är filens namn. Det ändras aldrig.",
      "En text har en kolumn för varje språk, till exempel title.sv och title.en. Den engelska är tom där texten inte är översatt.",
      "Fält i en grupp skrivs med punkt emellan, som baseline.year. Flera värden i en cell skiljs med semikolon. Det som inte går att skriva på det sättet står som JSON.",
      "En lista med egna fält har en egen tabell. Där säger recordId vilken post raden hör till, och position vilken plats den har i postens lista, från 1.",
    ],
    /** Of tables whose rows say on what terms they may be used. */
    termsRule:
      "Varje rad slutar med två kolumner om seriens källa: license, villkoren för att använda serien, och attribution, hur utgivaren vill bli nämnd.",
    required: "måste finnas",
    requiredWithin: "måste finnas när gruppen finns",
    optional: "frivilligt",
    example: "Exempel:",
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
    text: (min: number, max: number) => `text, ${n(min)}–${n(max)}${nbsp}tecken`,
    localized: (min: number, max: number, inEnglish: boolean) =>
      `text på svenska${inEnglish ? " och gärna engelska" : ""}, ${n(min)}–${n(max)}${nbsp}tecken`,
    number: (min: number, max: number, orNull: boolean) =>
      `tal, ${n(min)} till ${n(max)}${orNull ? ", eller null där uppgift saknas" : ""}`,
    year: (min: number, max: number) => `år, ${min}–${max}`,
    reference: (collection: string) => `id ur ${collection}`,
  },
  collections: {
    portal: { name: "portalen", text: "Vems portalen är, i en enda fil: portal.yaml." },
    "focus-areas": { name: "fokusområden", text: "Programmets områden, med de sektorer de gäller." },
    goals: { name: "mål", text: "Vad som ska nås och till när, och vem som har sagt eller beslutat det." },
    indicators: { name: "serier", text: "Observerade serier, en utgåva i varje fil." },
    actors: { name: "aktörer", text: "Organisationer som är med. Aldrig personer." },
    catalogue: { name: "åtagandekatalogen", text: "Färdiga åtaganden att välja ur." },
    commitments: { name: "åtaganden", text: "Vad aktörer har lovat, med allt som har hänt sedan dess." },
    "support-needs": { name: "stödbehov", text: "Stöd som en aktör efterfrågar." },
    "support-offers": { name: "stöderbjudanden", text: "Stöd som en aktör erbjuder." },
    stories: { name: "exempel", text: "Vad andra har gjort, att lära av." },
    events: { name: "evenemang", text: "Möten, konferenser och annat, kommande och tidigare." },
    sources: { name: "källor", text: "Det som siffror och påståenden bygger på." },
    periods: { name: "uppföljningsår", text: "Avslutade år, med siffrorna som de var då." },
  } satisfies Record<SchemaName, { name: string; text: string }>,
};
