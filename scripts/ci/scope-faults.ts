/** A file that a pull request changes, as `git diff --raw` tells it. */
export interface ChangedPath {
  readonly path: string;
  /** Git's mode after the change: `100644` for an ordinary file. */
  readonly mode: string;
  /** `A`dded, `M`odified, `D`eleted … */
  readonly status: string;
}

/** One commitment, its actor, and three needs and offers: what the form can send at once. */
const mostFiles = 8;
const proposable =
  /^data\/(?:commitments|actors|support-needs|support-offers)\/[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/;

/** The changes in what `git diff --raw -z --no-renames` writes. */
export function changedPaths(raw: string): readonly ChangedPath[] {
  const parts = raw.split("\0");
  return Array.from({ length: Math.floor(parts.length / 2) }, (_, index) => {
    const [, mode = "", , , status = ""] = (parts[2 * index] ?? "").split(" ");
    return { path: parts[2 * index + 1] ?? "", mode, status };
  });
}

/**
 * What a pull request may not do: from the form, touch anything but the records it can send; from anybody, change
 * records and what checks them at once.
 */
export function scopeFaults(branch: string, changes: readonly ChangedPath[]): readonly string[] {
  // All but records is code: a forge looks for workflows in more folders than one.
  const records = changes.filter(({ path }) => path.startsWith("data/"));
  const mixed =
    records.length > 0 && records.length < changes.length
      ? ["Records and code are changed together. Make two pull requests of them."]
      : [];
  if (!branch.startsWith("submission/")) return mixed;
  const strange = changes.flatMap(({ path, mode, status }) => [
    ...(proposable.test(path) ? [] : [`${path}: a proposal from the form may not touch this file.`]),
    ...(mode === "100644" ? [] : [`${path}: its mode is ${mode}; an ordinary file is 100644.`]),
    ...(["A", "M"].includes(status)
      ? []
      : [`${path}: a proposal adds and changes files, it does not remove them.`]),
  ]);
  const many =
    changes.length > mostFiles ? [`${changes.length} files; a proposal has at most ${mostFiles}.`] : [];
  const none = changes.length === 0 ? ["The proposal changes nothing."] : [];
  return [...mixed, ...strange, ...many, ...none];
}
