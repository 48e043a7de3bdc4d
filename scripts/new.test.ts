import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { writtenOn } from "./synth/days.ts";
import { fictionalMunicipality } from "./synth/municipality.ts";
import { writeFiction } from "./synth/write.ts";

/** Title, description, actor, areas, goals, kind, three dates, target and unit, and why there is no effect. */
const answers = [
  "Vi lagar cyklar",
  "Vi lagar gamla cyklar och lånar ut dem.",
  ...["1", "1", "1", "2"],
  ...["2025-01-10", "2025-02-01", "okänt"],
  ...["12", "cyklar"],
  "Vi vet inte ännu.",
];

let data: string;
beforeAll(() => {
  data = join(mkdtempSync(join(tmpdir(), "new-")), "data");
  writeFiction(fictionalMunicipality(7, 3), data);
});

/** Starts a commitment with lines that all come at once. */
function startWith(lines: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/new.ts", "commitment"], {
    env: { ...process.env, PORTAL_DATA: data, PORTAL_TODAY: writtenOn },
    input: lines.map((line) => `${line}\n`).join(""),
    encoding: "utf8",
  });
  return { status, stdout, stderr, path: /\S+\.yaml/.exec(stdout)?.[0] };
}

test("takes answers that are pasted all at once, each for its own question", () => {
  const { status, path = "", stderr } = startWith(answers);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const written = readFileSync(path, "utf8");
  for (const said of ["Vi lagar cyklar", "lånar ut dem", "2025-02-01", "Vi vet inte ännu."])
    expect(written).toContain(said);
});

test("writes nothing and says so where the answers end too soon", () => {
  const { status, stderr, path } = startWith(answers.slice(0, 3));
  expect({ status, path }).toEqual({ status: 1, path: undefined });
  expect(stderr).toContain("Avbrutet. Inget är skrivet.");
});
