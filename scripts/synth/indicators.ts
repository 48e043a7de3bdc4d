import type { Fiction, Written, WrittenRecords } from "./fiction.ts";
import { between, chance, type Random } from "./random.ts";

type Indicator = Written<"indicators">;
type Observation = Indicator["observations"][number];

const sectors: readonly (readonly [id: string, sv: string, en: string, tonnes: number])[] = [
  ["personbilar", "Personbilar", "Cars", 92_000],
  ["tung-trafik", "Tung trafik", "Heavy traffic", 41_000],
  ["sjofart", "Sjöfart", "Shipping", 3_100],
  ["flyg", "Flyg", "Aviation", 900],
  ["el-och-fjarrvarme", "El och fjärrvärme", "Power and district heating", 60_000],
  ["egen-uppvarmning", "Egen uppvärmning av hus och lokaler", "Own heating of buildings", 12_400],
  ["industri", "Industri", "Industry", 55_000],
  ["jordbruk", "Jordbruk", "Agriculture", 31_000],
  ["arbetsmaskiner", "Arbetsmaskiner", "Machinery", 22_000],
  ["bygge", "Byggverksamhet", "Construction", 8_000],
  ["losningsmedel", "Lösningsmedel och produktanvändning", "Solvents and products", 5_200],
  ["avfall", "Avfall", "Waste", 9_500],
  ["avlopp", "Avlopp", "Sewage", 1_100],
  ["kylmedel", "Köldmedier", "Refrigerants", 2_000],
];

const method = {
  sv: "Siffrorna är dragna ur en slumpgenerator med ett frö, så att de är likadana varje gång.",
  en: "The numbers are drawn from a seeded generator, so that they are the same every time.",
};
const limits = {
  sv: "De säger ingenting om någon plats som finns.",
  en: "They say nothing about any real place.",
};

function yearsFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function statusOf(year: number, last: number): Observation["status"] {
  if (year === last) return "provisional";
  if (year === 2005) return "break";
  return year === 1995 || year === last - 1 ? "estimate" : "normal";
}

/** The series the main goal is measured by: 14 sectors, a gap, a break, estimates. */
function territorial(random: Random): Indicator {
  const observations = yearsFrom(1990, 2024).map((year): Observation => {
    if (year === 1997) {
      return {
        year,
        value: null,
        status: "missing",
        note: { sv: "Den påhittade pärmen är borta.", en: "The made-up binder is lost." },
      };
    }
    const fall = 0.984 ** (year - 1990) * (year === 2020 ? 0.95 : 1);
    const parts = sectors.map(
      ([id, , , tonnes]) => [id, Math.round(tonnes * fall * (0.94 + random() * 0.12))] as const,
    );
    const value = parts.reduce((sum, [, tonnes]) => sum + tonnes, 0);
    const status = statusOf(year, 2024);
    const note =
      status === "break"
        ? { sv: "Ny påhittad metod från i år.", en: "New made-up method from this year." }
        : undefined;
    return { year, value, bySector: Object.fromEntries(parts), status, note };
  });
  return {
    title: { sv: "Utsläpp inom Påhittade kommunens gräns", en: "Emissions within the made-up municipality" },
    summary: { sv: "Växthusgaser från fjorton sektorer.", en: "Greenhouse gases from fourteen sectors." },
    kind: "territorial",
    unit: "tonnes",
    sectors: sectors.map(([id, sv, en]) => ({ id, title: { sv, en } })),
    observations,
    method,
    limits,
    source: "pahittad-utslappsstatistik",
    releaseLagMonths: 17,
    desiredDirection: "down",
  };
}

interface Series {
  readonly title: Indicator["title"];
  readonly kind: Indicator["kind"];
  readonly unit: Indicator["unit"];
  readonly years: readonly [first: number, last: number];
  readonly valueIn: (year: number) => number;
  readonly gaps?: readonly number[];
  /** The year from which another method is used. */
  readonly breakYear?: number;
}

function plain({ title, kind, unit, years, valueIn, gaps = [], breakYear }: Series): Indicator {
  const observations = yearsFrom(...years).map((year): Observation =>
    gaps.includes(year)
      ? { year, value: null, status: "missing" }
      : { year, value: valueIn(year), status: year === breakYear ? "break" : "normal" },
  );
  return { title, kind, unit, observations, method, limits, source: "pahittad-utslappsstatistik" };
}

/** Many series in one chart. */
function fortySectors(random: Random): Indicator {
  const ids = Array.from({ length: 40 }, (_, index) => `bransch-${index + 1}`);
  const observations = yearsFrom(2019, 2023).map((year): Observation => {
    const parts = ids.map((id) => [id, between(random, 20, 900)] as const);
    return {
      year,
      value: parts.reduce((sum, [, mwh]) => sum + mwh, 0),
      bySector: Object.fromEntries(parts),
      status: "normal",
    };
  });
  return {
    ...plain({
      title: { sv: "Elanvändning i fyrtio branscher" },
      kind: "activity",
      unit: "mwh",
      years: [2019, 2019],
      valueIn: () => 0,
    }),
    sectors: ids.map((id, index) => ({ id, title: { sv: `Påhittad bransch ${index + 1}` } })),
    observations,
  };
}

function oneSector(random: Random): Indicator {
  const observations = yearsFrom(2010, 2024).map((year): Observation => {
    const value = 61_000 - (year - 2010) * 1_700 + between(random, -900, 900);
    return {
      year,
      value,
      bySector: { "hela-koncernen": value },
      status: chance(random, 20) ? "estimate" : "normal",
    };
  });
  return {
    ...plain({
      title: { sv: "Kommunkoncernens utsläpp", en: "Emissions of the municipal group" },
      kind: "territorial",
      unit: "tonnes",
      years: [2010, 2010],
      valueIn: () => 0,
    }),
    sectors: [{ id: "hela-koncernen", title: { sv: "Hela koncernen", en: "The whole group" } }],
    observations,
    desiredDirection: "down",
  };
}

/** Series of all kinds and units: long and of one point, with gaps and breaks, above and below zero. */
export function fictionalIndicators(random: Random): WrittenRecords<"indicators"> {
  const main = territorial(random);
  const noise = () => random() - 0.5;
  return [
    ["territoriella-utslapp", main],
    [
      "territoriella-utslapp-omgang-7",
      {
        ...main,
        title: { sv: "Utsläpp inom kommunens gräns, sjunde omgången", en: "Emissions, seventh round" },
        observations: main.observations.slice(0, 25).map(({ bySector: _, ...observation }) => observation),
        sectors: undefined,
        source: "pahittad-utslappsstatistik-aldre",
      },
    ],
    ["kommunkoncernens-utslapp", oneSector(random)],
    [
      "konsumtionsutslapp",
      plain({
        title: {
          sv: "Konsumtionens utsläpp per påhittad invånare",
          en: "Consumption emissions per made-up resident",
        },
        kind: "consumption",
        unit: "tonnes-per-resident",
        years: [2008, 2023],
        valueIn: (year) => Math.round((9.6 - (year - 2008) * 0.17 + noise() * 0.3) * 100) / 100,
        gaps: [2012, 2013, 2021],
        breakYear: 2017,
      }),
    ],
    [
      "skogens-kolbalans",
      plain({
        title: { sv: "Skogens och markens kolbalans", en: "Carbon balance of forest and land" },
        kind: "other",
        unit: "tonnes",
        years: [2000, 2023],
        valueIn: (year) => Math.round((2008 - year) * 1_400 + noise() * 9_000),
      }),
    ],
    [
      "cykelresor",
      {
        ...plain({
          title: { sv: "Cykelresor förbi mätpunkten vid Sagobron" },
          kind: "activity",
          unit: "count",
          years: [2018, 2025],
          valueIn: (year) => 120_000 + (year - 2018) * 4_500 + Math.round(noise() * 8_000),
          gaps: [2020],
        }),
        desiredDirection: "up",
      },
    ],
    [
      "andel-elbilar",
      {
        ...plain({
          title: { sv: "Andel elbilar", en: "Share of electric cars" },
          kind: "activity",
          unit: "percent",
          years: [2024, 2024],
          valueIn: () => 11.4,
        }),
        desiredDirection: "up",
      },
    ],
    [
      "klimatinvesteringar",
      plain({
        title: { sv: "Påhittade kronor till klimatåtgärder" },
        kind: "other",
        unit: "sek",
        years: [2021, 2025],
        valueIn: (year) => (year - 2020) * 1_250_000,
      }),
    ],
    ["elanvandning-branscher", fortySectors(random)],
  ];
}

/** What a series showed in a year, for goals that must start from the same number. */
export function observedIn(indicators: Fiction["records"]["indicators"], id: string, year: number): number {
  const observation = indicators
    .find(([other]) => other === id)?.[1]
    .observations.find((one) => one.year === year);
  if (observation?.value == null) throw new Error(`No observation of ${id} in ${year}.`);
  return observation.value;
}
