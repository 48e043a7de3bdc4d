/** How the building of the site goes, which somebody has asked for. Whether it shows what is approved, the site tells. */
export interface Rebuilding {
  readonly state: () => "idle" | "running" | "built" | "failed";
  /** What went wrong the last time. */
  readonly fault: () => string | undefined;
  /** Starts a build, unless one is running already. */
  readonly start: () => void;
}

/** Builds the site when asked, one build at a time. */
export function rebuilder(build: () => Promise<void>): Rebuilding {
  let state: ReturnType<Rebuilding["state"]> = "idle";
  let fault: string | undefined;
  const run = async () => {
    state = "running";
    try {
      await build();
      state = "built";
    } catch (error) {
      fault = error instanceof Error ? error.message : String(error);
      state = "failed";
    }
  };
  return {
    state: () => state,
    fault: () => fault,
    start: () => {
      if (state !== "running") void run();
    },
  };
}
