import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Collections } from "../../dataset/dataset.ts";
import { readDataset } from "../../dataset/load.ts";
import { parseFile } from "../../dataset/parse.ts";
import { knownIdsOf, unknownReferences } from "../../dataset/references.ts";
import { prettyReport } from "../../dataset/report/pretty.ts";
import { findingsOf } from "../../dataset/rules/all-rules.ts";
import { collectionNames, type SchemaName } from "../../schema/collections.ts";
import type { Portal } from "../../schema/portal.ts";
import { recordAt } from "../../schema/record-at.ts";
import type { PublishedRecords } from "../core/check.ts";
import { outputOf, type RunGit } from "../forge/git.ts";
import { readObjects } from "../forge/git-objects.ts";

/** A file of main, as it was read. */
export interface MainFile {
  readonly blob: string;
  readonly collection: SchemaName;
  readonly id: string;
  /** Undefined where the file has errors. */
  readonly record: object | undefined;
}

/** The files of main, by path within `data/`, in the order of their names. */
export type MainFiles = ReadonlyMap<string, MainFile>;

function placeOf(path: string): { readonly collection: SchemaName; readonly id: string } | undefined {
  if (path === "portal.yaml") return { collection: "portal", id: "portal" };
  const [collection, id] = recordAt(path) ?? [];
  return collection && id ? { collection, id } : undefined;
}

/**
 * Reads the files of a tree that are not known yet. Of thousands, a commit changes a few.
 *
 * @param known As they were read last.
 */
export async function readMainFiles(run: RunGit, tree: string, known: MainFiles): Promise<MainFiles> {
  const listed = (await outputOf(run, ["ls-tree", "-r", "-z", tree])).split("\0");
  const all = listed.flatMap((line) => {
    const [, blob = "", path = ""] = /^\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    const at = placeOf(path);
    return at === undefined ? [] : [{ path, blob, ...at }];
  });
  const changed = all.filter(({ path, blob }) => known.get(path)?.blob !== blob);
  const objects = await readObjects(
    run,
    changed.map(({ blob }) => blob),
  );
  const read = new Map(
    changed.map(({ path, blob, collection, id }, index) => {
      const bytes = new TextEncoder().encode(objects[index]?.text ?? "");
      const { record } = parseFile({ file: `data/${path}`, collection, id, bytes });
      return [path, { blob, collection, id, record }] as const;
    }),
  );
  const files = all.flatMap(({ path }) => {
    const file = read.get(path) ?? known.get(path);
    return file === undefined ? [] : [[path, file] as const];
  });
  return new Map(files.sort(([, one], [, other]) => (one.id < other.id ? -1 : 1)));
}

/** The records of files, if they are without error, each by itself and all together. */
export function soundRecords(files: MainFiles, today: string): PublishedRecords | undefined {
  const all = [...files.values()];
  const of = (name: SchemaName) => all.filter(({ collection }) => collection === name);
  const portal = of("portal")[0]?.record as Portal | undefined;
  if (portal === undefined || all.some(({ record }) => record === undefined)) return undefined;
  const collections = Object.fromEntries(
    collectionNames.map((name) => [name, new Map(of(name).map(({ id, record }) => [id, { ...record, id }]))]),
  ) as unknown as Collections;
  const referring = all.flatMap(({ collection, id, record }) =>
    record === undefined ? [] : [{ collection, id, record }],
  );
  const findings = [
    ...unknownReferences(referring, knownIdsOf(collections), (name) => collections[name]),
    ...findingsOf(portal, collections, today),
  ];
  return findings.some(({ severity }) => severity === "error") ? undefined : { portal, collections };
}

/** What is wrong with main, as the validator tells it. It reads folders, so the files are laid in one. */
export async function reportOnMain(run: RunGit, files: MainFiles, today: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "klimatportal-main-"));
  try {
    const paths = [...files.keys()];
    const objects = await readObjects(
      run,
      [...files.values()].map(({ blob }) => blob),
    );
    for (const [index, path] of paths.entries()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), objects[index]?.text ?? "");
    }
    const { problems, ...read } = readDataset(folder, { today, cache: false });
    const errors = problems.filter(({ severity }) => severity === "error");
    const report = prettyReport({ ...read, problems: errors }, { language: "sv", isColoured: false });
    return report.replaceAll(`${folder}/`, "data/");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
