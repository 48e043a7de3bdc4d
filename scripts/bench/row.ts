/** One line of the table: a bar and what was measured. */
export interface Row {
  readonly what: string;
  readonly bar: string;
  readonly measured: string;
  /** Undefined where nothing could be measured on this machine. */
  readonly passed: boolean | undefined;
  /** Shown under the table: what the number is made of. */
  readonly detail?: string | undefined;
}

/** A measured number held against the most it may be. */
export function atMost(
  what: string,
  limit: number,
  found: number,
  write: (one: number) => string,
  detail?: string,
): Row {
  return { what, bar: `≤ ${write(limit)}`, measured: write(found), passed: found <= limit, detail };
}

const verdicts = { true: "ok", false: "MISSED", undefined: "not measured" } as const;

/** The rows as text in columns, with their details below. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [
    ["what", "bar", "measured", ""],
    ...rows.map(({ what, bar, measured, passed }) => [what, bar, measured, verdicts[`${passed}`]]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const details = rows.flatMap(({ what, detail }) => (detail === undefined ? [] : [`${what}: ${detail}`]));
  return [...lines, ...(details.length > 0 ? ["", ...details] : [])].join("\n");
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1];
  const high = sorted[Math.floor(middle)];
  if (low === undefined || high === undefined) throw new RangeError("There is no median of no numbers.");
  return (low + high) / 2;
}

/** The middle of how many times as much each of some costs is as the one that was measured in the same round. */
export function medianRatio(costs: readonly number[], others: readonly number[]): number {
  return median(costs.map((cost, round) => cost / (others[round] ?? Number.NaN)));
}

/** A ratio as it stands in the table: `2.31 ×`. */
export const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;
/** Bytes as they stand in the table. */
export const bytes = (count: number): string => `${Math.round(count).toLocaleString("en")} B`;
/** Many bytes as they stand in the table. */
export const mebibytes = (count: number): string => `${Math.round(count / 2 ** 20).toLocaleString("en")} MiB`;
/** Times of several rounds as they stand under the table, in seconds: `2.3, 2.1`. */
export const seconds = (times: readonly number[], decimals = 1): string =>
  times.map((time) => time.toFixed(decimals)).join(", ");
