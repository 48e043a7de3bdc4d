import type { FileChange, Logged } from "./log.ts";

/** Whose portal a version of `portal.yaml` is: the municipality's name and code, as they are written. */
function municipalityIn(portal: string): { readonly name: string; readonly code: string } | undefined {
  const [block] = /^municipality:.*(?:\n[ \t].*|\n)*/m.exec(portal) ?? [];
  const [, name] = /\bname: *(.+?) *(?:[,}].*)?$/m.exec(block ?? "") ?? [];
  const [, code] = /\bcode: *["']?(\d{4})/.exec(block ?? "") ?? [];
  return name === undefined || code === undefined ? undefined : { name, code };
}

/**
 * Whether another municipality has taken the portal over between two versions of `portal.yaml`, as where a repository
 * was forked. A name or a code that is put right alone makes no other municipality: nobody sheds their promises so.
 */
export function isTakenOver(before: string, after: string): boolean {
  const [one, other] = [municipalityIn(before), municipalityIn(after)];
  return one !== undefined && other !== undefined && one.name !== other.name && one.code !== other.code;
}

/**
 * The log of the municipality whose portal it is now, from the commit that made it theirs. What came before is another's,
 * and so is a record that only they have had: that it goes is no promise taken back.
 *
 * @param log Oldest first.
 * @param texts The versions of `portal.yaml`, by object.
 */
export function ownLog(log: readonly Logged[], texts: ReadonlyMap<string, string>): readonly Logged[] {
  const begin = log.findLastIndex(({ files }) =>
    files.some(
      ({ path, before, after }) =>
        path === "portal.yaml" && isTakenOver(texts.get(before) ?? "", texts.get(after) ?? ""),
    ),
  );
  if (begin < 0) return log;
  const own = new Set<string>();
  const asOwn = (file: FileChange): readonly FileChange[] => {
    const isKnown = own.has(file.from);
    own.add(file.path);
    if (isKnown) return [file];
    return file.status === "D" ? [] : [{ ...file, status: "A", from: file.path }];
  };
  return log.slice(begin).map((entry) => ({ ...entry, files: entry.files.flatMap(asOwn) }));
}
