/** Reads and parses every record with `yaml` and does no more. Run as `node parse-only.ts DATA`. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { parse } from "yaml";

const [data = ""] = argv.slice(2);
for (const file of globSync("**/*.yaml", { cwd: data })) parse(readFileSync(join(data, file), "utf8"));
