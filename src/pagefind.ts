import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import type { SearchRecord } from "./exports/search-records.ts";

/**
 * Records sent before an answer is waited for: few enough to keep memory low, and enough to keep Pagefind busy while this
 * process, which draws pages meanwhile, seldom looks for its answers.
 */
const sentTogether = 4000;

/** Interfaces that Pagefind writes along with every index. The portal has its own. */
const unused = [
  "ui.js",
  "ui.css",
  "modular-ui.js",
  "modular-ui.css",
  "component-ui.js",
  "component-ui.css",
  "highlight.js",
];

/**
 * Writes a search index to a folder. Pagefind is a program of its own beside this one, so pages can be drawn meanwhile.
 *
 * @param records All in one language.
 * @returns What stands in `pagefind-entry.json`, the file by which the browser finds the rest.
 * @throws Error with what Pagefind complained of.
 */
export async function writeSearchIndex(records: Iterable<SearchRecord>, folder: string): Promise<string> {
  const { index, errors } = await createIndex();
  const complaints = [...errors];
  if (index === undefined) throw new Error(`Pagefind could not start: ${complaints.join(" ")}`);
  let sent: ReturnType<typeof index.addCustomRecord>[] = [];
  const takeAnswers = async () => {
    for (const answer of await Promise.all(sent)) complaints.push(...answer.errors);
    sent = [];
  };
  for (const record of records) {
    sent.push(index.addCustomRecord(record));
    if (sent.length === sentTogether) await takeAnswers();
  }
  await takeAnswers();
  complaints.push(...(await index.writeFiles({ outputPath: folder })).errors);
  await close();
  if (complaints.length > 0) throw new Error(`Pagefind: ${complaints.slice(0, 5).join(" ")}`);
  await Promise.all(unused.map((name) => rm(join(folder, `pagefind-${name}`), { force: true })));
  return readFile(join(folder, "pagefind-entry.json"), "utf8");
}
