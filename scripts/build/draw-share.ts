/**
 * Draws a share of a site, in a process that `drawers.ts` starts. While Astro prepares the pages, the records are
 * checked; they come as a message, and why something went wrong goes back as one.
 */
import { once } from "node:events";
import { build } from "astro";
import { type HandedOver, handOver } from "../../src/handover.ts";

// Whoever started it is gone.
const leave = () => process.exit(1);
process.once("disconnect", leave);
handOver(once(process, "message").then(([records]) => records as HandedOver));
try {
  await build({ logLevel: "warn" });
} catch (error) {
  process.send?.(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
process.off("disconnect", leave);
process.disconnect();
