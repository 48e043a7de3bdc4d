/**
 * The service without its limits, and a site beside it, to be loaded and killed. Run as
 * `node serve-submissions.ts DATA PORT SITE`.
 */
import process, { argv } from "node:process";
import { nodeService, patience } from "../../src/submission/service/node.ts";
import { serveSite } from "../../src/site/static-server.ts";
import { writtenOn } from "../synth/days.ts";

const [data = "", port = "0", site = "."] = argv.slice(2);
const other = await nodeService({
  data,
  environment: { PORTAL_TODAY: writtenOn },
  site: "https://klimat.example.org/",
  write: () => {},
  limits: {
    sends: { atOnce: 1e9, oneMoreSeconds: 1 },
    asks: { atOnce: 1e9, oneMoreSeconds: 1 },
    links: { atOnce: 1e9, oneMoreSeconds: 1 },
    waiting: 1e9,
    perHour: 1e9,
    fastestSeconds: 0,
    work: { cost: 1, fewest: 0, most: 1 },
  },
});
const server = await serveSite(site, { port: Number(port), patience, other });
console.log(new URL(server.url).port);
// Whoever started it holds the other end.
process.stdin.once("end", () => process.exit()).resume();
