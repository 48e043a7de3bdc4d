import type { Hono } from "hono";
import { dayToReckonFrom } from "../../dataset/today.ts";
import { submissionService } from "./app.ts";
import { fetchedRecords } from "./fetched-records.ts";
import { pathInSite } from "./folder-of-site.ts";
import { httpForge } from "./http-forge.ts";
import { addressIn } from "./links.ts";
import { jsonLines } from "./log.ts";
import { type Environment, needed, originsFrom, secretsIn, siteFrom } from "./settings.ts";

function serviceFrom(environment: Environment): Hono {
  const site = siteFrom(environment, needed(environment, "SUBMISSIONS_SITE"));
  const name = environment["SUBMISSIONS_FORGE"] || "github";
  const forge = httpForge(name, environment);
  if (forge === undefined) throw new Error(`A Worker cannot reach the forge "${name}".`);
  return submissionService({
    forge,
    records: fetchedRecords(addressIn(site, "/submission-records.json"), Date.now),
    secrets: secretsIn(environment),
    origins: [new URL(site).origin, ...originsFrom(environment)],
    site,
    now: Date.now,
    today: () => dayToReckonFrom(undefined),
    // biome-ignore lint/suspicious/noConsole: a Worker's log is its console.
    log: jsonLines((line) => console.log(line)),
    addressOf: (request) => request.headers.get("cf-connecting-ip") ?? undefined,
  }) as unknown as Hono;
}

let service: Hono | undefined;

/**
 * The service as a Workers module. Needs the flag `nodejs_compat`, the variables of `npm run submissions`, and
 * `submission-records.json` beside the site: `npm run build` writes it where the portal names an endpoint, and
 * `npm run submissions -- records` shows it.
 */
// biome-ignore lint/style/noDefaultExport: what a Workers module is.
export default {
  fetch(request: Request, environment: Environment): Response | Promise<Response> {
    service ??= serviceFrom(environment);
    const address = new URL(request.url);
    const path = pathInSite(address.pathname, needed(environment, "SUBMISSIONS_SITE"));
    if (path === address.pathname) return service.fetch(request, environment);
    address.pathname = path;
    return service.fetch(new Request(address, request), environment);
  },
};
