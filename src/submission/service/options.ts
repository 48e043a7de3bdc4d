import type { PublishedRecords } from "../core/check.ts";
import type { Secrets } from "../core/tokens.ts";
import type { Forge } from "../forge/forge.ts";
import type { LogEntry } from "./log.ts";

/** How much is let in. */
export interface Limits {
  /** The largest body that is read. */
  readonly bodyBytes: number;
  /**
   * How often one address may send or withdraw: so many at once, and one more every so many seconds. The addresses
   * of an IPv6 /64 count as one, and those of a /48 may do four times as much together, here and in `asks` and `links`.
   */
  readonly sends: { readonly atOnce: number; readonly oneMoreSeconds: number };
  /** How often one address may fetch a challenge. */
  readonly asks: { readonly atOnce: number; readonly oneMoreSeconds: number };
  /** How often one address may ask what its links lead to: the forge is asked some three times then. */
  readonly links: { readonly atOnce: number; readonly oneMoreSeconds: number };
  /** Proposals that may wait for a reviewer before no more are taken. */
  readonly waiting: number;
  /** Proposals that are taken in an hour from all together, also those that are withdrawn again. */
  readonly perHour: number;
  /** Minutes that a challenge holds. */
  readonly challengeMinutes: number;
  /** Whoever needs less than so many seconds is no person. */
  readonly fastestSeconds: number;
  /** What solving a challenge costs: rounds of hashing a try, and the fewest and most tries. */
  readonly work: { readonly cost: number; readonly fewest: number; readonly most: number };
}

/** Limits for a municipality of any size. */
export const usualLimits: Limits = {
  bodyBytes: 32 * 1024,
  sends: { atOnce: 10, oneMoreSeconds: 30 },
  asks: { atOnce: 60, oneMoreSeconds: 1 },
  // GitHub answers 5 000 times an hour, and that is for all: one who asks without end must not use it up.
  links: { atOnce: 60, oneMoreSeconds: 10 },
  waiting: 100,
  // A hall of sixty can sign within the hour; GitHub lets an account make some 500 pull requests and comments in one.
  perHour: 60,
  challengeMinutes: 30,
  fastestSeconds: 3,
  work: { cost: 5000, fewest: 50, most: 150 },
};

/** All that the service stands on. It reads no environment, no disk and no clock of its own. */
export interface ServiceOptions {
  readonly forge: Forge;
  /** What the portal says now. */
  readonly records: () => Promise<PublishedRecords> | PublishedRecords;
  readonly secrets: Secrets;
  /** Origins whose pages may send. */
  readonly origins: readonly string[];
  /** Address of the start page; receipts link to pages below it. */
  readonly site: string;
  /** Milliseconds of the epoch. */
  readonly now: () => number;
  /** `YYYY-MM-DD`: the day that rules reckon from. */
  readonly today: () => string;
  readonly log: (entry: LogEntry) => void;
  readonly limits?: Partial<Limits> | undefined;
  /** Who asks, as far as that can be trusted; undefined where nobody knows, and then nobody is held back for it. */
  readonly addressOf?: ((request: Request, environment: unknown) => string | undefined) | undefined;
}
