import type { Limits } from "./options.ts";

/** Counts how often each address asks. */
export interface Meter {
  /** Seconds to wait; 0 where one more is fine, and then it is counted. */
  readonly count: (address: string, now: number) => Promise<number>;
}

const dayMs = 24 * 60 * 60 * 1000;
/** More addresses than this at a time are an attack, and the oldest are forgotten. */
const mostKept = 20_000;

/** So many times what one network may, all networks of its site may together. */
const networksOfSite = 4;

/** An IPv4 address itself, and the first groups of one of IPv6; `::` stands for groups of zeros. */
function networkOf(address: string, groups: number): string {
  // Some proxies write the port behind the address, and each connection has another.
  if (!address.includes(":") || address.includes(".")) return address.replace(/^([\d.]+):\d+$/, "$1");
  const [before = [], after] = address
    .split("::")
    .map((half) => half.split(":").filter((group) => group !== ""));
  if (after === undefined) return before.slice(0, groups).join(":");
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => "0");
  return [...before, ...zeros, ...after].slice(0, groups).join(":");
}

/**
 * A bucket for every network, filled drop by drop. Addresses are kept as short hashes with a salt that is thrown away
 * each day, and only in memory: nobody can tell afterwards who has been here.
 */
function bucketsOf({ atOnce, oneMoreSeconds }: Limits["sends"]): Meter {
  const buckets = new Map<string, { left: number; at: number }>();
  let day = -1;
  let salt = "";

  async function nameOf(network: string, now: number): Promise<string> {
    const today = Math.floor(now / dayMs);
    if (today !== day) {
      buckets.clear();
      day = today;
      salt = crypto.randomUUID();
    }
    const bytes = new TextEncoder().encode(`${salt} ${network}`);
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    return String.fromCharCode(...digest.subarray(0, 8));
  }

  return {
    async count(network, now) {
      const name = await nameOf(network, now);
      const { left, at } = buckets.get(name) ?? { left: atOnce, at: now };
      // A clock that is set back empties no bucket.
      const drops = Math.max(0, now - at) / 1000 / oneMoreSeconds;
      const filled = Math.min(atOnce, left + drops);
      const isFine = filled >= 1;
      // Set anew, so that the map's order is that of the last visits.
      buckets.delete(name);
      buckets.set(name, { left: isFine ? filled - 1 : filled, at: now });
      if (buckets.size > mostKept) buckets.delete(buckets.keys().next().value ?? "");
      return isFine ? 0 : (1 - filled) * oneMoreSeconds;
    },
  };
}

/**
 * Whoever has one IPv6 address has all of its network, a /64, and often a site of 65 536 such networks, a /48. Each has
 * its buckets. Whoever has a larger block still is not held back here, but by what the service takes from all together.
 */
export function meterOf(limit: Limits["sends"]): Meter {
  const networks = bucketsOf(limit);
  const { atOnce, oneMoreSeconds } = limit;
  const sites = bucketsOf({
    atOnce: atOnce * networksOfSite,
    oneMoreSeconds: oneMoreSeconds / networksOfSite,
  });
  return {
    async count(address, now) {
      const wait = await networks.count(networkOf(address, 4), now);
      return wait > 0 ? wait : sites.count(networkOf(address, 3), now);
    },
  };
}
