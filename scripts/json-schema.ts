/** `npm run schema [-- --check]`: writes the JSON Schemas that editors use, or sees whether they are fresh. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { Command } from "commander";
import { schemaNames } from "../src/schema/schema-names.ts";
import { jsonSchemaOf } from "../src/schema/json-schema.ts";

const folder = new URL("../public/schema/", import.meta.url);
const { check: isCheck } = new Command("schema")
  .description("Skriver redigerarnas scheman / Writes the editors' schemas")
  .option("--check", "se bara efter om de är färska / only see whether they are fresh", false)
  .parse()
  .opts<{ check: boolean }>();

function read(file: URL): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

const stale: string[] = [];
mkdirSync(folder, { recursive: true });
for (const name of schemaNames) {
  const file = new URL(`${name}.schema.json`, folder);
  const text = `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`;
  if (read(file) === text) continue;
  stale.push(`public/schema/${name}.schema.json`);
  if (!isCheck) writeFileSync(file, text);
}

if (isCheck && stale.length > 0) {
  console.error(`Not as the schemas and field texts say:\n${stale.map((file) => `  ${file}`).join("\n")}`);
  console.error("Run: npm run fix");
  process.exitCode = 1;
} else {
  console.log(`${isCheck ? "Fresh" : "Written"}: ${schemaNames.length} editor schemas`);
}
