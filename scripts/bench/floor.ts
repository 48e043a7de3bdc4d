/**
 * The least a build can do: reads every record with `yaml`, checks it with the same schemas, and writes files of the
 * same names and sizes as the site. Run as `node floor.ts DATA OUT MANIFEST`; the manifest is `[[file, bytes], …]`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { argv } from "node:process";
import { parse } from "yaml";
import { collectionNames, schemas } from "../../src/schema/collections.ts";

const [data = "", out = "", manifest = ""] = argv.slice(2);

schemas.portal.parse(parse(readFileSync(join(data, "portal.yaml"), "utf8")));
for (const collection of collectionNames) {
  const folder = join(data, collection);
  for (const file of readdirSync(folder)) {
    schemas[collection].parse(parse(readFileSync(join(folder, file), "utf8")));
  }
}

const files = JSON.parse(readFileSync(manifest, "utf8")) as [file: string, bytes: number][];
const filling = Buffer.alloc(
  files.reduce((most, [, bytes]) => Math.max(most, bytes), 0),
  "x",
);
const folders = new Set(files.map(([file]) => dirname(join(out, file))));
for (const folder of folders) mkdirSync(folder, { recursive: true });
for (const [file, bytes] of files) writeFileSync(join(out, file), filling.subarray(0, bytes));
