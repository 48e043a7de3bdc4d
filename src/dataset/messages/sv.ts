import { collectionWordsSv } from "./collection-words.ts";
import type { About, Sentence } from "./message.ts";
import { type Mistyped, mistyped, withoutDots } from "./mistyped.ts";

const didYouMean = ({ suggestion }: Pick<About, "suggestion">) =>
  suggestion === undefined ? "" : ` Menade du "${suggestion}"?`;

/** What the parser stumbled on, by its own code. */
const syntax: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "Raden är indragen med tabb. Använd mellanslag.",
  BAD_INDENT: "Indraget stämmer inte, eller så saknas en parentes. Jämför med raderna ovanför.",
  BAD_SCALAR_START: "En text får inte börja med det tecknet. Sätt citattecken om hela texten.",
  BLOCK_AS_IMPLICIT_KEY: "Här står ett kolon till på samma rad. Sätt citattecken om texten.",
  MISSING_CHAR: "Här saknas något: ett kolon efter nyckeln, ett avslutande citattecken eller en parentes.",
  MULTILINE_IMPLICIT_KEY: "En nyckel måste stå på en rad och följas av kolon och mellanslag.",
  COLON_SPACE: "Mellan kolonet och värdet ska det stå ett mellanslag.",
  HARD_SPACE:
    "Här står ett hårt mellanslag, som ser ut som ett vanligt. Ta bort det och skriv vanliga mellanslag.",
  CURLY_QUOTES: 'Här står ett kolon till på samma rad. Sätt raka citattecken (") om texten; ” räcker inte.',
  DEEPER_BELOW:
    "Raden under är längre indragen än den här. Låt nycklar som hör ihop börja lika långt in på raden.",
  KEY_OVER_1024_CHARS: "Nyckeln är för lång.",
  BAD_DQ_ESCAPE: "Ett omvänt snedstreck i texten betyder inget. Skriv \\\\ eller använd enkla citattecken.",
  UNEXPECTED_TOKEN: "Här står något som inte hör dit. Sätt citattecken om hela texten.",
};

const expected: Readonly<Record<string, string>> = {
  string: "en text",
  number: "ett tal",
  boolean: "true eller false",
  array: "en lista, med en rad för varje sak som börjar med - och mellanslag",
  object: "nycklar på egna, indragna rader",
  record: "nycklar på egna, indragna rader",
  localized: 'texten efter "sv:" på en egen, indragen rad',
};

const adviceOnType: Readonly<Record<Mistyped, string>> = {
  nothing: "Skriv ett värde eller ta bort raden.",
  numeral: "Skriv talet utan citattecken och mellanslag, med punkt före decimalerna.",
  thousands: "Skriv talet utan punkter mellan tusentalen.",
  amount: "Skriv bara talet, utan enhet.",
  number: "Skriv det med siffror.",
  string: "Sätt citattecken om värdet.",
  boolean: "Skriv true (ja) eller false (nej).",
  other: "",
};

const dateAdvice: Readonly<Record<string, string>> = {
  "month-day": "Skriv månad och dag som 03-31.",
  "or-unknown": "Skriv datum som 2025-03-31, eller unknown om det inte är känt.",
};

/** Sentences of the file, the schema and the references, in Swedish. Their keys are the rule ids, which never change. */
export const sv = {
  "bad-encoding": () => "Filen är inte text i UTF-8. Spara om den som UTF-8.",
  "too-large": ({ found, limit }) =>
    `Filen är ${found} byte. Högst ${limit} får plats; dela upp eller korta den.`,
  "too-many-values": ({ limit }) => `Filen har fler än ${limit} rader och värden. Dela upp den.`,
  "bad-char": ({ found }) =>
    found === "U+000D"
      ? "Raderna slutar som i Windows (CRLF). Spara om filen med radslut LF."
      : found === "U+FEFF"
        ? "Filen innehåller ett osynligt märke (BOM). Spara om den som UTF-8 utan BOM."
        : `Här står det osynliga tecknet ${found}. Ta bort det.`,
  "not-nfc": ({ field, found }) =>
    `${found === undefined ? field : `"${found}"`} är skrivet med bokstav och löst tecken var för sig. Skriv om det från tangentbordet.`,
  "yaml-syntax": ({ found }) =>
    syntax[String(found)] ?? "Det här går inte att läsa som YAML. Jämför med en fil som fungerar.",
  "merge-marks": () =>
    "Här har två ändringar krockat och lämnat märkena <<<<<<<, ======= och >>>>>>>. Behåll det som ska gälla, och ta bort resten och märkena.",
  "yaml-depth": ({ limit }) =>
    `För många nivåer: högst ${limit} är tillåtna. Ta bort parenteser eller indrag.`,
  "yaml-directive": () => "Raden börjar med %. Ta bort den; filen läses alltid som YAML 1.2.",
  "yaml-one-document": () =>
    "Filen ska innehålla exakt en post. Skriv posten, eller ta bort det som följer efter --- eller ... och lägg det i en egen fil.",
  "yaml-anchor": ({ found }) =>
    `Ankaret eller hänvisningen ${found ?? "& eller *"} är inte tillåten. Skriv ut värdet, eller sätt citattecken om texten.`,
  "yaml-tag": ({ found }) =>
    `Taggen ${found ?? "!"} är inte tillåten. Ta bort den, eller sätt citattecken om texten.`,
  "yaml-key": ({ found, suggestion }) => {
    if (suggestion !== undefined) {
      const thousands = withoutDots({ found: suggestion });
      const advice =
        thousands === undefined
          ? `decimaler med punkt: ${suggestion}`
          : `${thousands} om du menar tusental, annars ${Number(suggestion)}`;
      return `Talet är delat av ett komma. Skriv ${advice}.`;
    }
    return found === undefined
      ? "En nyckel ska vara ett ord följt av kolon."
      : `"${found}" kan inte vara en nyckel. Skriv ett av postens fält.`;
  },
  "yaml-duplicate-key": ({ found, line }) => `"${found}" står redan på rad ${line}. Ta bort den ena.`,
  "wrong-folder": ({ limit }) => `Filen har de fält som hör hemma i ${limit}/. Flytta den dit.`,
  "not-an-object": () => "Filen ska börja med fält och värden, som title: på en egen rad.",
  "text-cut": ({ found }) =>
    `Texten klipps av: "${found}" räknas som kommentar. Sätt citattecken om hela texten, eller två mellanslag före # om det är en kommentar.`,
  "value-commented-out": ({ found }) =>
    `${found} räknas som kommentar, så värdet är tomt. Sätt citattecken om det.`,
  "number-form": (about) => {
    const { found, suggestion } = about;
    const told = `"${found}" läses olika av olika program.`;
    const thousands = withoutDots(about);
    if (thousands !== undefined)
      return `${told} Skriv ${thousands} om du menar tusental, annars ${suggestion}.`;
    return `${told} ${suggestion === undefined ? "Skriv talet med bara siffror och punkt" : `Skriv ${suggestion}`}, eller sätt citattecken om det är en kod.`;
  },
  "not-finite": ({ found }) => `${found} är inget tal som går att räkna med. Skriv ett vanligt tal.`,

  "day-passed": ({ found }) => `Dagen ${found} har varit. Skriv en dag som kommer.`,
  required: ({ field }) => `${field} saknas. Lägg till det.`,
  type: (about) =>
    `${about.field} är ${about.found === "null" ? "tomt" : about.found} men ska vara ${expected[String(about.limit)] ?? "något annat"}. ${adviceOnType[mistyped(about)]}`.trimEnd(),
  enum: (about) => `${about.field} är "${about.found}".${didYouMean(about)} Välj något av: ${about.limit}.`,
  "unknown-key": (about) =>
    about.found === "id"
      ? "Fältet id behövs inte: filnamnet är postens id. Ta bort raden."
      : `Det finns inget fält "${about.found}" här.${didYouMean(about) || ` Välj något av: ${about.limit || "inga"}.`}`,
  "too-few": ({ field, found, limit }) =>
    `${field} har ${found} ${found === 1 ? "rad" : "rader"} men behöver minst ${limit}. Lägg till.`,
  "too-many": ({ field, found, limit }) =>
    `${field} har ${found} rader. Högst ${limit} är tillåtna; ta bort några.`,
  links: ({ field, found, limit }) =>
    `${field} har ${found} länkar. Högst ${limit} är tillåtna; välj de viktigaste.`,
  format: ({ field, found, limit, help }) =>
    `${field} är "${found}". ${help ?? `Det ska följa mönstret ${limit}.`}`,

  "too-short": ({ field, found, limit }) => `${field} är ${found} tecken. Skriv minst ${limit}.`,
  "too-long": ({ field, found, limit }) => `${field} är ${found} tecken. Korta till högst ${limit}.`,
  "ill-formed": ({ field }) => `${field} innehåller ett halvt tecken. Skriv om texten.`,
  "control-char": ({ field, found }) => `${field} innehåller styrtecknet ${found}. Ta bort det.`,
  "hidden-char": ({ field, found }) =>
    `${field} innehåller ${found}, som inte syns eller är ihopsatt av flera tecken. Ta bort det.`,
  "one-line": ({ field }) => `${field} ska stå på en rad. Ta bort radbrytningar och tabbar.`,
  "no-markup": ({ field, found }) => `${field} innehåller "${found}". Skriv vanlig text utan taggar.`,
  combining: ({ field }) =>
    `${field} har flera lösa tecken på samma bokstav. Skriv bokstaven på vanligt sätt.`,
  "mixed-script": ({ field, found }) =>
    `${field}: "${found}" blandar alfabet i samma ord. Skriv om ordet från tangentbordet.`,
  "styled-letter": ({ field, found }) =>
    `${field} innehåller "${found}", en bokstav i särskild stil. Skriv en vanlig bokstav från tangentbordet.`,

  "url-length": ({ field, limit }) => `${field} är en för lång adress. Högst ${limit} byte är tillåtna.`,
  "url-scheme": ({ field, found }) => `${field} börjar med "${found}:". Adressen ska börja med https://.`,
  "url-form": ({ field }) => `${field} är ingen fullständig adress. Skriv den som https://exempel.se/sida.`,
  "url-chars": ({ field }) =>
    `${field} innehåller tecken som inte får stå i en adress. Kopiera adressen från webbläsaren.`,
  "url-ascii": ({ field }) =>
    `${field} innehåller andra bokstäver än a–z. Kopiera adressen från webbläsaren (punycode, xn--).`,
  "url-credentials": ({ field }) => `${field} innehåller användarnamn före @. Ta bort det.`,
  "url-port": ({ field }) => `${field} har ett portnummer. Ta bort kolonet och siffrorna efter värdnamnet.`,
  "url-host": ({ field, found }) =>
    `${field}: "${found}" är ingen öppen webbplats. Skriv ett namn som alla kan nå.`,

  "swedish-first": ({ field, found }) =>
    `${field} är ${found}. Skriv [sv], eller [sv, en] om portalen också ska finnas på engelska.`,
  "id-format": ({ found, limit, suggestion = "ett-exempel" }) =>
    limit === "reference"
      ? `"${found}" kan inte vara ett id.${didYouMean({ suggestion })}`
      : limit === "file-name"
        ? `Filen kan inte heta "${found}.yaml". Byt namn, med a–z, siffror och enkla bindestreck: ${suggestion}.yaml.`
        : `"${found}" kan inte vara ett id. Använd a–z, siffror och enkla bindestreck, till exempel ${suggestion}.`,
  "id-reserved": ({ found }) => `"${found}" är upptaget av portalen eller datorn. Välj ett annat namn.`,
  "id-length": ({ found, limit }) => `Id är ${found} tecken. Det ska vara ${limit}.`,
  "date-form": ({ field, found, limit }) =>
    `${field} är "${found}". ${dateAdvice[String(limit)] ?? "Skriv datum som 2025-03-31."}`,
  "not-a-date": ({ field, found }) =>
    `${field} är "${found}", en dag som inte finns. Skriv ett datum i almanackan.`,
  "date-range": ({ field, found, limit }) => `${field} är ${found}. Datum ska ligga inom ${limit}.`,
  "negative-zero": ({ field }) => `${field} är -0. Skriv 0.`,
  min: ({ field, found, limit }) => `${field} är ${found}. Det minsta som går är ${limit}.`,
  max: ({ field, found, limit }) => `${field} är ${found}. Det största som går är ${limit}.`,
  decimals: ({ field, found, limit }) =>
    `${field} är ${found}. Högst ${limit} decimaler är tillåtna; avrunda.`,

  "unknown-ref": (about) => {
    const where = collectionWordsSv[about.limit as keyof typeof collectionWordsSv];
    return `${about.field}: "${about.found}" finns inte bland ${where} (${about.limit}/).${didYouMean(about)}`;
  },
  "portal-missing": () =>
    "portal.yaml saknas i mappen. Utan den vet ingen vems portalen är; kopiera en och fyll i.",
  "not-a-folder": ({ found }) => `Det finns ingen mapp "${found}". Ange mappen med portal.yaml.`,
  unreadable: ({ found, limit }) =>
    `${limit === "folder" ? "Mappen" : "Filen"} gick inte att läsa (${found}). Kontrollera rättigheterna.`,
  "path-not-allowed": ({ found }) => pathReasons[String(found)] ?? "Filen hör inte hemma här.",
  "name-collision": ({ others = [] }) =>
    `Namnet är för datorn samma som ${others.join(", ")}. Byt namn på den ena.`,
  "too-many-problems": ({ found }) =>
    `Och ${found} problem till i den här filen. Rätta de första och kör igen.`,
} satisfies Record<string, Sentence>;

const pathReasons: Readonly<Record<string, string>> = {
  symlink: "Filen är en länk till en annan fil. Lägg dit filen själv.",
  executable: "Filen är körbar. Ta bort rättigheten med chmod -x.",
  suffix: "Bara textfiler vars namn slutar på .yaml läses. Byt namn på filen, eller ta bort den.",
  hidden: "Filnamnet börjar med punkt. Ta bort filen eller byt namn.",
  "nested-folder": "Mappar i mappar läses inte. Flytta filerna ett steg upp.",
  "unknown-folder": "Mappen är ingen av portalens samlingar. Flytta filerna till rätt mapp.",
  "not-a-file": "Det här är ingen vanlig fil. Ta bort den.",
  "top-level": "Bara portal.yaml och README.md ligger överst. Flytta filen till en samling.",
};
