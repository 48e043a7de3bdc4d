import type { Localized } from "../../src/schema/text.ts";

/** Something an actor can do in a focus area, with the words to tell it in both languages. */
export interface Deed {
  /** Start of the ids of what is promised. */
  readonly slug: string;
  /** Said with a number before and "hos …" after. */
  readonly sv: string;
  readonly en: string;
  readonly unit: Localized;
  /** Saved a year by each unit, tonnes CO2e. */
  readonly tonnesPerUnit: number;
}

/** @param unitEn Undefined where nobody has translated it. */
function deed(
  slug: string,
  sv: string,
  en: string,
  unit: string,
  unitEn: string | undefined,
  tonnes: number,
): Deed {
  return { slug, sv, en, unit: { sv: unit, en: unitEn }, tonnesPerUnit: tonnes };
}

/** What can be promised in each focus area, by the area's id. */
export const deedsByFocusArea: ReadonlyMap<string, readonly [Deed, ...Deed[]]> = new Map([
  [
    "resor-och-transporter",
    [
      deed(
        "elskapbilar",
        "dieselskåpbilar byts mot elskåpbilar",
        "diesel vans become electric vans",
        "skåpbilar",
        "vans",
        3.1,
      ),
      deed(
        "lastcyklar",
        "stadsleveranser går med eldrivna lastcyklar",
        "city deliveries go by electric cargo bike",
        "leveranser i veckan",
        "deliveries a week",
        0.04,
      ),
      deed(
        "tagresor",
        "tjänsteresor flyttas från flyg till nattåg",
        "business trips move from air to night train",
        "resor om året",
        "trips a year",
        0.35,
      ),
      deed(
        "laddplatser",
        "arbetsplatsladdplatser för anställdas bilar byggs",
        "workplace charging points are built",
        "laddplatser",
        "charging points",
        0.9,
      ),
      deed(
        "samlastning",
        "varutransporter samlastas i en omlastningsterminal",
        "freight deliveries are consolidated at a hub",
        "transporter om året",
        "deliveries a year",
        0.02,
      ),
    ],
  ],
  [
    "energi-och-varme",
    [
      deed(
        "solceller",
        "kilowatt solceller läggs på lagertaket",
        "kilowatts of solar panels go on the warehouse roof",
        "kilowatt",
        "kilowatts",
        0.08,
      ),
      deed(
        "oljepannor",
        "oljepannor byts mot bergvärmepumpar",
        "oil boilers become ground-source heat pumps",
        "pannor",
        "boilers",
        14,
      ),
      deed(
        "spillvarme",
        "megawattimmar spillvärme lämnas till fjärrvärmenätet",
        "megawatt hours of waste heat go to district heating",
        "megawattimmar om året",
        "megawatt hours a year",
        0.06,
      ),
      deed(
        "effekttoppar",
        "kilowatt effekttoppar flyttas till nattetid",
        "kilowatts of peak load move to the night",
        "kilowatt",
        "kilowatts",
        0.01,
      ),
    ],
  ],
  [
    "mat-och-jordbruk",
    [
      deed(
        "matsvinn",
        "kilo matsvinn försvinner ur skolmatsalskökens soptunnor",
        "kilos of food waste leave the school kitchens' bins",
        "kilo i veckan",
        "kilos a week",
        0.12,
      ),
      deed(
        "vaxtratter",
        "växtbaserade lunchrätter serveras",
        "plant-based lunches are served",
        "luncher om året",
        "lunches a year",
        0.001,
      ),
      deed(
        "biogodsel",
        "hektar vallodling gödslas med rötrest",
        "hectares of ley are fertilised with digestate",
        "hektar",
        "hectares",
        0.7,
      ),
      deed(
        "kylanlaggningar",
        "kylanläggningar får naturliga köldmedier",
        "refrigeration plants get natural refrigerants",
        "anläggningar",
        "plants",
        22,
      ),
    ],
  ],
  [
    "bygga-och-bo",
    [
      deed(
        "trastommar",
        "lägenheter byggs med trästomme",
        "flats are built with timber frames",
        "lägenheter",
        undefined,
        9,
      ),
      deed(
        "tillaggsisolering",
        "kvadratmeter vind tilläggsisoleras",
        "square metres of attic are insulated",
        "kvadratmeter",
        "square metres",
        0.004,
      ),
      deed(
        "aterbrukstegel",
        "återbrukstegelstenar muras in i nya fasader",
        "reclaimed bricks go into new façades",
        "tegelstenar",
        "bricks",
        0.0005,
      ),
      deed(
        "betongrecept",
        "kubikmeter betong gjuts efter klimatförbättrat recept",
        "cubic metres of concrete follow a better recipe",
        "kubikmeter om året",
        "cubic metres a year",
        0.11,
      ),
    ],
  ],
  [
    "konsumtion-och-aterbruk",
    [
      deed(
        "hyllmeter",
        "hyllmeter byteshylla öppnas för verktyg och leksaker",
        "metres of swap shelf open for tools and toys",
        "hyllmeter",
        "metres of shelf",
        0.2,
      ),
      deed(
        "kontorsmobler",
        "begagnade kontorsmöbler köps i stället för nya",
        "used office chairs are bought instead of new",
        "möbler om året",
        "pieces a year",
        0.03,
      ),
      deed(
        "lagningar",
        "lagningar görs på onsdagsverkstaden",
        "repairs are made at the Wednesday workshop",
        "lagningar om året",
        "repairs a year",
        0.01,
      ),
      deed(
        "arbetsklader",
        "arbetsklädesplagg lagas i stället för att slängas",
        "work garments are mended instead of binned",
        "plagg om året",
        "garments a year",
        0.015,
      ),
    ],
  ],
]);

/** First parts of Swedish compounds. Any of them stands before any of `compoundEnds`. */
export const compoundStarts = (
  "klimat energi transport cirkulations återbruks resurs fjärrvärme solcells kollektivtrafik verksamhets fastighets " +
  "livsmedels upphandlings kompetens samverkans omställnings underhålls uppföljnings skogsbruks avfalls vattenbruks " +
  "lokalförsörjnings fordonsflotte byggvaru matsvinns"
).split(" ");

/** Last parts of Swedish compounds, as they stand after "en". */
export const compoundEnds = (
  "plan utredning samordnare beräkning strategi verkstad kartläggning effektivisering grupp utbildning modell " +
  "analys överenskommelse lösning gemenskap pilot dag rutin budget översyn"
).split(" ");

/** Texts that are legal and awkward: each has broken somebody's page, spreadsheet or build. */
export const awkwardTitles: readonly string[] = [
  "Gå.",
  '=HYPERLINK("https://exempel.example";"Klicka")',
  "Vi säger \"ja\" till 'el' och `gas` – och &lt;b&gt;nej&lt;/b&gt; till kol",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it must stand as it is, as a workflow would read it.
  "${{ secrets.PAHITT }} och $(id) och {{ 7 * 7 }}",
  "Realisationsvinstbeskattningsutredningsklimatanpassningssamordningsgruppsmedlemskapsavgiftsfinansieringsöverenskommelsepåhittet",
  "🚲🌱 Cykla till påhittet 🚆",
  "Sámegiella: ŋuvvá, đuođaštus, ŧ ja áššit – čáhci ja šillju",
  "- [x] **Fet** text # inte en rubrik | inte en tabell",
  "+1 % om året: hälften 2030, resten 2040",
  "@alla: 0755, no, ~ och null är ord här",
  "Åäö: upphandlingsöverenskommelse för samordnad omställning, ".repeat(3).slice(0, 140),
  "50 % mer 🌍, 100 % mindre; ”typografiska” ‘tecken’ – och … CO₂e",
];

/** Ids that are words to a programming language or a number to YAML, and legal. */
export const awkwardIds: readonly string[] = [
  "constructor",
  "tostring",
  "1e5",
  "2026-11-23",
  "null",
  "true",
  "hasownproperty",
  "007",
  "valueof",
  "off",
  "ett-id-som-ar-precis-sextio-tecken-langt-och-darmed-langst-0",
];
