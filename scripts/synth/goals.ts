import type { Written, WrittenRecords } from "./fiction.ts";
import { observedIn } from "./indicators.ts";

type Goal = Written<"goals">;

const programme = "pahittat-klimatprogram";
const summary = {
  sv: "Målet är påhittat, för att portalen ska visa alla slags mål som finns.",
  en: "The goal is made up, so that the portal shows every kind of goal there is.",
};

function target(year: number, size: Partial<Goal["targets"][number]>): Goal["targets"][number] {
  return { year, kind: "final", status: "adopted", source: programme, ...size };
}

/** Goals on all five levels and of all shapes; also to zero, below zero, without a series, and one nobody works for. */
export function fictionalGoals(indicators: WrittenRecords<"indicators">): WrittenRecords<"goals"> {
  const territorial = "territoriella-utslapp";
  const group = "kommunkoncernens-utslapp";
  const base = (id: string, year: number) => ({
    indicator: id,
    baseYear: year,
    baseValue: observedIn(indicators, id, year),
  });
  const local: Pick<Goal, "level" | "summary" | "sources" | "contributesTo"> = {
    level: "local",
    summary,
    sources: [programme],
    contributesTo: "lansmal",
  };

  return [
    [
      "varldsmal",
      {
        title: { sv: "Påhittade Världsförbundets mål", en: "Goal of the made-up World Union" },
        summary,
        level: "global",
        targets: [
          target(2050, {
            reductionPercent: 100,
            source: "pahittat-varldsavtal",
            status: "declared",
            approximate: true,
          }),
        ],
        sources: ["pahittat-varldsavtal"],
      },
    ],
    [
      "temperaturmal",
      {
        title: { sv: "Den påhittade planeten blir inte varmare" },
        summary: { sv: "Ett mål utan årtal: det säger vart, men inte när." },
        level: "global",
        targets: [],
        sources: ["pahittat-varldsavtal"],
      },
    ],
    [
      "landets-mal",
      {
        title: { sv: "Påhittade Landets utsläpp går under noll", en: "The made-up country goes below zero" },
        summary,
        level: "national",
        contributesTo: "varldsmal",
        contributesToNote: {
          sv: "Kopplingen är påhittad, som allt annat.",
          en: "The link is made up, like all else.",
        },
        targets: [
          target(2030, { reductionPercent: 63, kind: "interim", status: "in-law", source: "pahittad-lag" }),
          target(2045, { value: 0, comparison: "below", status: "in-law", source: "pahittad-lag" }),
        ],
        creditsAllowed: true,
        sources: ["pahittad-lag"],
      },
    ],
    [
      "lansmal",
      {
        title: { sv: "Påhittade länets utsläpp halveras" },
        summary: { sv: "Målet är påhittat och saknar översättning." },
        level: "regional",
        contributesTo: "landets-mal",
        targets: [target(2030, { reductionPercent: 50, source: "pahittad-lansplan", status: "declared" })],
        sources: ["pahittad-lansplan"],
      },
    ],
    [
      "lokalt-mal-2030",
      {
        ...local,
        title: {
          sv: "Utsläppen är hälften så stora 2030 som 2015",
          en: "Emissions in 2030 are half those of 2015",
        },
        ...base(territorial, 2015),
        baseYearNote: { sv: "Basåret är påhittat, liksom den som har valt det." },
        targets: [
          target(2030, {
            reductionPercent: 50,
            decidedBy: { sv: "Påhittade fullmäktige", en: "Made-up council" },
          }),
        ],
        pathway: { shape: "constant-rate" },
        boundary: {
          accounting: { sv: "Territoriella utsläpp", en: "Territorial emissions" },
          excluded: [
            {
              what: { sv: "Utrikes flyg", en: "International aviation" },
              why: { sv: "Räknas inte in i den påhittade statistiken." },
            },
          ],
        },
        creditsAllowed: false,
        notIncluded: {
          sv: "Varor som köps utifrån räknas inte.",
          en: "Goods bought from elsewhere are not counted.",
        },
        responsible: "pahittade-kommunen",
      },
    ],
    [
      "lokalt-mal-2045",
      {
        ...local,
        title: { sv: "Utsläppen är noll 2045", en: "Emissions are zero in 2045" },
        ...base(territorial, 2015),
        targets: [
          target(2025, { reductionPercent: 25, kind: "interim", status: "lapsed" }),
          target(2030, { reductionPercent: 50, kind: "interim" }),
          target(2045, { value: 0, status: "proposed", note: { sv: "Förslag som ingen har lagt." } }),
        ],
        pathway: { shape: "linear" },
        responsible: "pahittade-kommunen",
      },
    ],
    [
      "utslappstrappan",
      {
        ...local,
        title: { sv: "Utsläppen sänks i fyra trappsteg", en: "Emissions fall in four steps" },
        focusArea: "energi-och-varme",
        ...base(territorial, 2010),
        targets: [20, 40, 60, 85].map((reductionPercent, index) =>
          target(2020 + index * 5, { reductionPercent, kind: index === 3 ? "final" : "interim" }),
        ),
        pathway: { shape: "stepwise" },
      },
    ],
    [
      "sju-procent-om-aret",
      {
        ...local,
        title: { sv: "Utsläppen faller sju procent om året", en: "Emissions fall seven per cent a year" },
        focusArea: "resor-och-transporter",
        ...base(territorial, 2020),
        targets: [target(2035, { reductionPercent: 66.3 })],
        pathway: { shape: "constant-rate", annualReductionPercent: 7 },
      },
    ],
    [
      "kolsanka-2040",
      {
        ...local,
        title: {
          sv: "Skog och mark tar upp mer än de släpper ut",
          en: "Forest and land take up more than they emit",
        },
        focusArea: "mat-och-jordbruk",
        ...base("skogens-kolbalans", 2005),
        targets: [target(2030, { value: -20_000, kind: "interim" }), target(2040, { value: -45_000 })],
        pathway: { shape: "linear" },
      },
    ],
    [
      "koncernmal-2035",
      {
        title: {
          sv: "Kommunkoncernen släpper ut en femtedel 2035",
          en: "The municipal group emits a fifth by 2035",
        },
        summary,
        level: "organisation",
        contributesTo: "lokalt-mal-2030",
        ...base(group, 2015),
        targets: [
          target(2030, { reductionPercent: 60, kind: "interim" }),
          target(2035, { reductionPercent: 80 }),
        ],
        pathway: { shape: "linear" },
        responsible: "pahittade-kommunen",
        sources: [programme],
      },
    ],
    [
      "konsumtionsmal-2040",
      {
        ...local,
        title: { sv: "Konsumtionens utsläpp är högst ett ton per invånare 2040" },
        focusArea: "konsumtion-och-aterbruk",
        ...base("konsumtionsutslapp", 2010),
        baseYearNote: {
          sv: "Den påhittade metoden byttes 2017.",
          en: "The made-up method changed in 2017.",
        },
        targets: [target(2040, { value: 1, comparison: "at-most" })],
        pathway: { shape: "linear" },
      },
    ],
    [
      "cykelmal",
      {
        ...local,
        title: { sv: "Fler cykelresor förbi Sagobron 2030", en: "More cycle trips past Sagobron by 2030" },
        focusArea: "resor-och-transporter",
        indicator: "cykelresor",
        targets: [target(2030, { value: 200_000, comparison: "at-least" })],
      },
    ],
    [
      "tramal",
      {
        ...local,
        title: { sv: "Hälften av nya hus byggs av trä", en: "Half of new houses are of timber" },
        focusArea: "bygga-och-bo",
        targets: [
          target(2030, {
            status: "achieved",
            note: { sv: "Andelen mäts inte i ton.", en: "The share is not measured in tonnes." },
          }),
        ],
      },
    ],
    [
      "ensamt-mal",
      {
        ...local,
        title: { sv: "Mål som ingen har lovat något för", en: "A goal nobody has promised anything for" },
        contributesTo: undefined,
        targets: [target(2032, { reductionPercent: 12.5, status: "proposed" })],
      },
    ],
  ];
}

/** Goals that a commitment in a focus area may name: the area's own first, then the whole municipality's. */
export function goalsOfFocusArea(goals: WrittenRecords<"goals">, focusArea: string): readonly string[] {
  const own = goals.filter(([, goal]) => goal.focusArea === focusArea).map(([id]) => id);
  return [...own, "lokalt-mal-2030", "lokalt-mal-2045"];
}
