import { type Collections, type Dataset, joinDataset } from "../../src/dataset/dataset.ts";
import { keyFigures } from "../../src/figures/key-figures.ts";
import { collectionNames, schemas } from "../../src/schema/collections.ts";
import type { Fiction, Written, WrittenRecords } from "./fiction.ts";

/** The fiction as a build would read it. */
function datasetOf({ portal, records }: Fiction): Dataset {
  const read = (record: unknown): unknown => JSON.parse(JSON.stringify(record));
  const collections = Object.fromEntries(
    collectionNames.map((name) => [
      name,
      new Map(
        records[name].map(([id, record]) => [id, { id, ...Object(schemas[name].parse(read(record))) }]),
      ),
    ]),
  ) as unknown as Collections;
  return joinDataset(schemas.portal.parse(read(portal)), collections);
}

/** Figures that were others when the year was closed: what is reckoned today has been corrected since. */
const corrected: Readonly<Record<string, number>> = {
  emissions: 410.5,
  gap: 410.5,
  commitments: -1,
  "commitments-ended": -1,
  "commitments-short": -1,
  "claimed-central": 0.25,
};

/** A figure as it was when the year was closed: nobody counted fewer than none. */
function closedWith(value: number, unit: string): number {
  return unit === "count" ? Math.max(0, value) : Math.round(value * 1000) / 1000;
}

/** Follow-up years that are closed: a few figures have been corrected since, and one is no longer counted. */
export function fictionalPeriods(fiction: Fiction): WrittenRecords<"periods"> {
  const dataset = datasetOf(fiction);
  return [2023, 2024, 2025].map((year, index) => {
    const to = `${year}-12-31`;
    const figures = keyFigures(dataset, to);
    const now = (id: string) => figures.find((figure) => figure.id === id)?.value ?? 0;
    const gap = now("gap") + (corrected["gap"] ?? 0);
    // What is allowed is as it was: emissions and gap were both larger.
    const then: Readonly<Record<string, number>> = {
      "gap-percent": (gap / (now("emissions") - now("gap"))) * 100 - now("gap-percent"),
      ...corrected,
    };
    const period: Written<"periods"> = {
      title: { sv: `Uppföljning ${year}`, en: index === 0 ? undefined : `Follow-up ${year}` },
      year,
      from: `${year}-01-01`,
      to,
      frozenCommit: `${year}`.repeat(10),
      figures: [
        ...figures.map(({ id, title, value, unit }) => ({
          id,
          title,
          unit,
          value: value === null ? null : closedWith(value + (then[id] ?? 0), unit),
        })),
        {
          id: "pahittade-moten",
          title: { sv: "Påhittade möten under året" },
          value: index === 2 ? null : 12 + index * 17,
          unit: "count",
        },
      ],
      note: index === 1 ? { sv: "Siffrorna frystes en vecka för sent." } : undefined,
    };
    return [`uppfoljning-${year}`, period] as const;
  });
}
