import { comparable } from "../../form/pasted-text.ts";
import type { Entries } from "./answers.ts";

/** What has been written about a commitment, and from which version of it. */
export interface Written {
  readonly id: string;
  readonly base: string;
  readonly entries: Entries;
}

type Raw = Readonly<Record<string, unknown>>;

const isOfVersion = (name: string) => name.startsWith("record.") && !name.startsWith("record.updates.");

/** What of it can be gone on with: words and numbers from a version that has been replaced would undo the new ones. */
export function leftToSay({ base, entries }: Written, opened: { readonly base: string }): Entries {
  return base === opened.base ? entries : entries.filter(([name]) => !isOfVersion(name));
}

/** Whether the commitment says by now what was written. */
export function isSaidIn(record: Raw, { entries }: Written): boolean {
  const [, statement = ""] = entries.find(([name]) => name === "record.updates.statement") ?? [];
  const updates = (record["updates"] ?? []) as readonly {
    readonly statement?: Readonly<Record<string, string>>;
  }[];
  return updates.some(({ statement: said }) =>
    Object.values(said ?? {})
      .map(comparable)
      .includes(comparable(statement)),
  );
}
