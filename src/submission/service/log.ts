/** One request, as it is logged: never what was sent, who sent it, or a link. */
export interface LogEntry {
  /** ISO date and time. */
  readonly at: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  /** A rule, or what became of a proposal. */
  readonly outcome: string;
  /** The proposal's key, where there is one: the name of its branch. */
  readonly key?: string | undefined;
  readonly ms: number;
  /** What went wrong on our side, by name only. */
  readonly fault?: string | undefined;
}

/** Writes entries as lines of JSON. */
export function jsonLines(write: (line: string) => void): (entry: LogEntry) => void {
  return (entry) => write(JSON.stringify(entry));
}
