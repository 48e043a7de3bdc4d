import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { makeDataset, makeIndicator } from "../../dataset/fixtures/factory.ts";
import { tables } from "./columns.ts";
import { examples } from "./examples.ts";
import { makeEdition } from "./fixtures/edition.ts";
import { collectionJson } from "./json.ts";
import { tableCsv } from "./rows.ts";

const folder = mkdtempSync(join(tmpdir(), "examples-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("asks in the shell for the latest value that is known, also where the last years have none", () => {
  const indicator = makeIndicator({
    observations: [
      { year: 2021, value: 95, status: "normal" },
      { year: 2022, value: -90.5, status: "normal", note: { sv: "Två rader:\nden andra." } },
      { year: 2023, value: null, status: "missing" },
    ],
  });
  // Another series whose name begins the same way.
  const other = makeIndicator({ ...indicator, id: "example-indicator-too" });
  const dataset = makeDataset({ indicators: [indicator, other] });
  mkdirSync(join(folder, "api/v1"), { recursive: true });
  const table = tables.find(({ name }) => name === "indicators-observations");
  if (table === undefined) throw new Error("Observations have a table");
  writeFileSync(join(folder, "api/v1/indicators-observations.csv"), tableCsv(dataset, table));
  writeFileSync(join(folder, "api/v1/commitments.json"), collectionJson(makeEdition(dataset), "commitments"));

  const [shell] = examples("sv", (path) => `file://${folder}${path}`, indicator.id);
  const answer = execFileSync("sh", ["-euc", shell?.code ?? ""], { encoding: "utf8" });
  expect(answer.trim().split("\n")).toEqual(['"count": 0,', "2022,-90.5"]);
});
