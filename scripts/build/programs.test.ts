import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { type Program, startProgram } from "./programs.ts";

const folder = mkdtempSync(join(tmpdir(), "programs-"));
afterAll(() => rmSync(folder, { recursive: true }));

const programs = pathToFileURL(join(import.meta.dirname, "programs.ts"));

/** Starts a program that does this. */
function started<Answer>(name: string, work: string): Program<Answer> {
  const file = join(folder, `${name}.mts`);
  writeFileSync(
    file,
    `import { once } from "node:events"; import { answerWith } from "${programs}"; await answerWith(async () => { ${work} });`,
  );
  return startProgram<Answer>(file, { ...process.env, GOAL: "elnatet" });
}

test("tells a program what it needs, and gives its answer", async () => {
  const program = started<Map<string, string>>(
    "answers",
    `const [told] = await once(process, "message"); return new Map([[process.env.GOAL, told.year]]);`,
  );
  program.tell({ year: "2045" });
  expect(await program.answer).toEqual(new Map([["elnatet", "2045"]]));
});

test("says what a program complained of", async () => {
  await expect(started("throws", `throw new Error("base year missing");`).answer).rejects.toThrow(
    /^base year missing$/,
  );
  await expect(started("throws-text", `throw "no year";`).answer).rejects.toThrow(/^no year$/);
});

test("says how a program ended that said nothing", async () => {
  await expect(started("ends", "process.exit(3);").answer).rejects.toThrow(/a program ended with 3\.$/);
  await expect(started("ends-well", "process.exit(0);").answer).rejects.toThrow(/a program ended with 0\.$/);
  const program = started("waits", "await new Promise((done) => setTimeout(done, 60_000));");
  program.stop();
  await expect(program.answer).rejects.toThrow(/a program ended with SIGTERM\.$/);
});
