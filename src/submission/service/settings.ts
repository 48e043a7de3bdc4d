import type { Secrets } from "../core/tokens.ts";

/** Settings by name, as a machine's environment or a Worker's variables give them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A setting that the forge cannot be reached without.
 *
 * @throws Error that names the variable, where it is missing.
 */
export function needed(environment: Environment, name: string): string {
  const value = environment[name];
  if (value === undefined || value === "")
    throw new Error(`Set ${name}: the forge cannot be reached without it.`);
  return value;
}

/**
 * The same, of a whole number.
 *
 * @throws Error that names the variable, where it is missing or no whole number.
 */
export function neededNumber(environment: Environment, name: string): number {
  const value = needed(environment, name);
  if (/^\d+$/.test(value)) return Number(value);
  // Not quoted: it may be a key that was meant for the next variable.
  throw new Error(`${name} is no whole number. GitHub shows it on the page of the App.`);
}

/**
 * Whether a setting is on: `1`, and not merely there.
 *
 * @throws Error that names the variable, where it says neither yes nor no.
 */
export function isOn(environment: Environment, name: string): boolean {
  const value = environment[name] || "0";
  if (value === "1" || value === "0") return value === "1";
  throw new Error(`${name} is "${value}". Write 1 for yes, or leave it out.`);
}

/** The branch that is published, as `SUBMISSIONS_BRANCH` names it. */
export function mainBranch(environment: Environment): string {
  return environment["SUBMISSIONS_BRANCH"] || "main";
}

/** A secret of fewer characters can be guessed. */
const shortestSecret = 32;

/**
 * What links and challenges are signed with: `SUBMISSIONS_SECRET`, with `SUBMISSIONS_SECRET_PREVIOUS` while it is being
 * replaced.
 *
 * @param kept Gives the secret that stands in where none is set; undefined where none can be kept.
 * @throws Error if a secret is short enough to be guessed, or there is none.
 */
export function secretsIn(environment: Environment, kept?: () => string): Secrets {
  const current = environment["SUBMISSIONS_SECRET"] || kept?.();
  const previous = environment["SUBMISSIONS_SECRET_PREVIOUS"] || undefined;
  if (current === undefined) {
    throw new Error(`Set SUBMISSIONS_SECRET to at least ${shortestSecret} random characters.`);
  }
  if (current.length < shortestSecret || (previous ?? current).length < shortestSecret) {
    throw new Error(
      `SUBMISSIONS_SECRET needs at least ${shortestSecret} random characters, as does the previous one.`,
    );
  }
  return previous === undefined ? { current } : { current, previous };
}

/** An address of the web; undefined for what is none, `localhost:4321` among it. */
export function webAddress(text: string): URL | undefined {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  return /^https?:$/.test(address?.protocol ?? "") ? address : undefined;
}

function webAddressIn(name: string, text: string): URL {
  const address = webAddress(text);
  if (address !== undefined) return address;
  throw new Error(`${name} has "${text}", which is no address. Write it as https://klimat.example.org.`);
}

/**
 * Address of the start page: what `SUBMISSIONS_SITE` says, else the portal's own.
 *
 * @throws Error that names the variable, where it holds no address.
 */
export function siteFrom(environment: Environment, own: string): string {
  const given = environment["SUBMISSIONS_SITE"];
  return given ? webAddressIn("SUBMISSIONS_SITE", given).href : own;
}

/**
 * Origins that `SUBMISSIONS_ORIGINS` names, as browsers write them: an address is known by its host, whatever follows.
 *
 * @throws Error that names the variable, where it holds no address.
 */
export function originsFrom(environment: Environment): readonly string[] {
  const given = environment["SUBMISSIONS_ORIGINS"]?.split(/[\s,]+/).filter(Boolean) ?? [];
  return given.map((text) => webAddressIn("SUBMISSIONS_ORIGINS", text).origin);
}
