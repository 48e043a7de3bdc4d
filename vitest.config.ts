import { defineConfig } from "vitest/config";

/** Files that need the built site; everything else runs without it. */
const site = "src/site/**/*.site.test.ts";

export default defineConfig({
  test: {
    // Vitest leaves one core to itself, which on a machine of two is half of it.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "unit",
          include: ["{src,scripts}/**/*.test.ts"],
          exclude: [site],
          // No module remembers anything that a test can change, so what each would load anew is loaded once a core.
          isolate: false,
          // Some start git or a program. What has to be fast is measured in the processor's own time.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "site",
          include: [site],
          globalSetup: "src/site/site-setup.ts",
          // As above; what they share is the connection to the browser.
          isolate: false,
          // Each test drives a page of the one browser, on machines of two cores.
          maxConcurrency: 2,
          // Far above what a machine of its own needs, for those that are shared.
          testTimeout: 600_000,
          hookTimeout: 120_000,
          // What a page does after a moment takes more than the usual second there.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
