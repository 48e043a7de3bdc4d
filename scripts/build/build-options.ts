/** What to build, and where to. */
export interface BuildOptions {
  /** Folder of the records. */
  readonly data: string;
  /** Folder the site is written to. */
  readonly out: string;
  /** `YYYY-MM-DD`; today's date where it is not given. */
  readonly today: string | undefined;
  /** How many programs draw it together; as many as pay where nothing is said. */
  readonly drawers: number | undefined;
}

const mostDrawers = 16;

/** @throws Error if it is not a whole number of programs. */
function drawersIn(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= mostDrawers) return count;
  throw new Error(`PORTAL_DRAWERS is "${text}". Give a whole number from 1 to ${mostDrawers}, or nothing.`);
}

/** The build's options as the environment gives them: `PORTAL_DATA`, `PORTAL_OUT`, `PORTAL_TODAY` and `PORTAL_DRAWERS`. */
export function buildOptions(environment: NodeJS.ProcessEnv): BuildOptions {
  return {
    data: environment["PORTAL_DATA"] || "data",
    out: environment["PORTAL_OUT"] || "dist",
    today: environment["PORTAL_TODAY"],
    drawers: drawersIn(environment["PORTAL_DRAWERS"]),
  };
}
