/** How the building of the site goes, which somebody has asked for. */
export interface Rebuilding {
  readonly state: () => "idle" | "running" | "built" | "failed";
  /** What went wrong the last time. */
  readonly fault: () => string | undefined;
  /** Starts a build, unless one is running already. */
  readonly start: () => void;
  /** Something new has been approved: the last build does not show it. */
  readonly reset: () => void;
}

/** Builds the site when asked, one build at a time. */
export function rebuilder(build: () => Promise<void>): Rebuilding {
  let state: ReturnType<Rebuilding["state"]> = "idle";
  let fault: string | undefined;
  /** Approvals; a build that began before the last one does not show it. */
  let approvals = 0;
  const run = async () => {
    state = "running";
    const begun = approvals;
    try {
      await build();
      state = begun === approvals ? "built" : "idle";
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
    reset: () => {
      approvals += 1;
      if (state !== "running") state = "idle";
    },
  };
}
