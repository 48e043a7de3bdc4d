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

/** The build's options as the environment gives them: `PORTAL_DATA`, `PORTAL_OUT`, `PORTAL_TODAY` and `PORTAL_DRAWERS`. */
export function buildOptions(environment: NodeJS.ProcessEnv): BuildOptions {
  return {
    data: environment["PORTAL_DATA"] || "data",
    out: environment["PORTAL_OUT"] || "dist",
    today: environment["PORTAL_TODAY"],
    drawers: Number(environment["PORTAL_DRAWERS"]) || undefined,
  };
}
