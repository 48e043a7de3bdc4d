import { expect, test } from "vitest";
import { actorTypes } from "../schema/actor.ts";
import { actorMatrixChart } from "./actor-matrix.ts";
import { faultsOf, pictureLines } from "./testing.ts";

const none = { commitments: 0, actors: 0 };

function matrixOf(rows: readonly (readonly number[])[]) {
  const cellsOf = (counts: readonly number[]) =>
    actorTypes.map((actorType, index) => ({ actorType, commitments: counts[index] ?? 0, actors: 1 }));
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  return {
    rows: rows.map((counts, index) => ({
      focusArea: `area-${String(index)}`,
      cells: cellsOf(counts),
      total: { commitments: sum(counts), actors: 1 },
    })),
    columnTotals: [],
    total: { commitments: sum(rows.flat()), actors: 1 },
  };
}

const titles = new Map([
  ["area-0", "Resa hållbart"],
  ["area-1", "Bygga med låg påverkan"],
]);

test("is a table with a number in every cell, and says where nobody has promised anything", async () => {
  const figure = actorMatrixChart({
    id: "matrix",
    lang: "sv",
    matrix: matrixOf([
      [4, 1],
      [0, 2],
    ]),
    whiteSpots: 9,
    titles,
  });
  expect(faultsOf(figure)).toEqual([]);
  expect(figure.tableIs).toBe("picture");
  expect(figure.table.rows[0]).toEqual(["Resa hållbart", 4, 1, 0, 0, 0, 0, 5]);
  expect(figure.answer.replaceAll("\u00a0", " ")).toBe(
    "7 åtaganden pågår. 9 vita fläckar finns kvar: områden där en sorts aktör som kan bidra ännu inte har något åtagande.",
  );
  await expect(pictureLines(figure)).toMatchFileSnapshot("snapshots/matrix.svg");
});

test("draws a row as high as its name needs", () => {
  const long = "Bygga och bo hållbart med förnybart och återbrukat material för alla";
  const heightsWith = (title: string) => {
    const drawn = pictureLines(
      actorMatrixChart({
        id: "matrix",
        lang: "sv",
        matrix: matrixOf([[4], [0]]),
        whiteSpots: 9,
        titles: new Map([...titles, ["area-0", title]]),
      }),
    );
    const heights = [...drawn.matchAll(/<rect class="shade-\d"[^>]* height="(\d+)"/g)].map(
      ([, height]) => height,
    );
    return [...new Set(heights)];
  };
  expect(heightsWith("Resa hållbart")).toEqual(["44"]);
  // Three lines of 17 pixels, and 10 around them.
  expect(heightsWith(long)).toEqual(["61", "44"]);
});

test("invites where there are no commitments, and holds where there are no focus areas", () => {
  const empty = actorMatrixChart({
    id: "matrix",
    lang: "sv",
    matrix: matrixOf([[], []]),
    whiteSpots: 12,
    titles,
  });
  expect(faultsOf(empty)).toEqual([]);
  expect(empty.answer).toContain("Inget åtagande pågår just nu");
  const matrix = { rows: [], columnTotals: [], total: none };
  expect(faultsOf(actorMatrixChart({ id: "matrix", lang: "en", matrix, whiteSpots: 0, titles }))).toEqual([]);
});

test("holds for forty focus areas", () => {
  const rows = Array.from({ length: 40 }, (_, index) => [index]);
  const figure = actorMatrixChart({
    id: "matrix",
    lang: "sv",
    matrix: matrixOf(rows),
    whiteSpots: 0,
    titles,
  });
  expect(faultsOf(figure)).toEqual([]);
  expect(figure.table.rows).toHaveLength(40);
  expect(figure.answer).toContain("Alla sorters aktörer som kan göra något");
});
