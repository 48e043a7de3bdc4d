import type { Fiction } from "./fiction.ts";

type Mission = NonNullable<Fiction["portal"]["programme"]["missions"]>[number];

const source = "pahittat-varldsavtal";

/** Places that work together, in all forms: with and without the municipality, counted and not, dated and not. */
export function fictionalMissions(): Mission[] {
  return [
    {
      id: "pahittade-stader-tillsammans",
      title: { sv: "Påhittade städer tillsammans", en: "Made-up cities together" },
      summary: {
        sv: "Städer som inte finns lovar varandra saker.",
        en: "Cities that do not exist promise each other things.",
      },
      url: "https://stader.example.com/tillsammans",
      takesPart: true,
      since: "2022-03",
      organiser: "pahittade-kommunen",
      goal: "landets-mal",
      counts: [
        { date: "2019", cities: 1, source },
        { date: "2022-03", cities: 41, source },
        { date: "2026-09-30", cities: 1_204, source },
      ],
      cities: Array.from({ length: 40 }, (_, index) => ({
        name: `Påhitteby ${String(index + 1)}`,
        since: [undefined, "2019", "2022-03"][index % 3],
        source,
      })),
      citiesNote: { sv: "Resten har ingen hunnit hitta på." },
      sources: [source],
    },
    {
      id: "pahittade-natverket",
      title: { sv: "Påhittade nätverket" },
      takesPart: true,
      cities: [],
      sources: [source],
    },
    {
      id: "varldens-pahittade-byar",
      title: { sv: "Världens påhittade byar", en: "The made-up villages of the world" },
      takesPart: false,
      cities: [{ name: "Ingenstad", source }],
      sources: [source],
    },
  ];
}
