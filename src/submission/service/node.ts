import type { IncomingMessage, ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import { dayToReckonFrom } from "../../dataset/today.ts";
import type { PublishedRecords } from "../core/check.ts";
import { derivedSecret } from "../core/tokens.ts";
import { gitIn } from "../forge/git.ts";
import { localQueue } from "../forge/local-queue.ts";
import { reviewPages } from "../review/pages.ts";
import { submissionService } from "./app.ts";
import { builtRecordsOf, digestOfBranch } from "./built-records.ts";
import { pathInSite } from "./folder-of-site.ts";
import { jsonLines } from "./log.ts";
import { differsFromBranch, forgeFrom, keepsLocally, repositoryOf } from "./node-forge.ts";
import { recordsFrom } from "./node-records.ts";
import { secretsFrom } from "./node-secrets.ts";
import type { Limits } from "./options.ts";
import { type Environment, isOn, mainBranch, originsFrom } from "./settings.ts";

/** How the service is set up on a machine of its own. */
export interface NodeServiceOptions {
  /** The folder that holds `portal.yaml`. */
  readonly data: string;
  readonly environment: Environment;
  /** Address of the start page; the portal's own where it is not given. */
  readonly site?: string;
  /** Origins that may send, beside the site's. */
  readonly origins?: readonly string[];
  /** Writes a line of the log. */
  readonly write: (line: string) => void;
  readonly limits?: Partial<Limits> | undefined;
  /** The site that is served beside. Given only where the server is this computer's own: then staff review there too. */
  readonly served?:
    | {
        /** The folder that it is built to. */
        readonly folder: string;
        /** Builds it anew. */
        readonly rebuild: () => Promise<void>;
      }
    | undefined;
}

/** Answers the requests that are the service's; false for those that are not. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Options of the server that asks the handler: whoever sends drop by drop is cut off with 408, and not only when
 * Node gets round to looking, which is every half minute.
 */
export const patience = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 1000,
} as const;

const own = /^\/(?:api\/submissions(?:[/?]|$)|healthz(?:\?|$)|granska(?:[/?]|$))/;
const ofReview = /^\/granska/;

/** Who asks. A header anybody can write is believed only from a proxy of one's own, which adds to its end. */
function addressOf(isProxied: boolean) {
  return (request: Request, environment: unknown): string | undefined => {
    const forwarded = request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim();
    if (isProxied && forwarded) return forwarded;
    const { incoming } = environment as { incoming?: IncomingMessage };
    return incoming?.socket.remoteAddress;
  };
}

/**
 * The review pages, where proposals are kept in a clone on this computer, and nobody is let in from elsewhere: whoever
 * comes through a proxy would look like somebody at this computer.
 */
async function reviewOn(
  { environment, served }: NodeServiceOptions,
  repository: string | undefined,
  site: string,
  records: () => Promise<PublishedRecords> | PublishedRecords,
  secret: string,
): Promise<Hono | undefined> {
  const isProxied = isOn(environment, "SUBMISSIONS_TRUST_PROXY");
  if (served === undefined || repository === undefined || isProxied || !keepsLocally(environment))
    return undefined;
  const branch = mainBranch(environment);
  const run = gitIn(repository);
  return reviewPages({
    queue: localQueue({ repository, branch, run }),
    site,
    records,
    today: () => dayToReckonFrom(environment["PORTAL_TODAY"]),
    csrfSecret: await derivedSecret(secret, "review"),
    served: {
      rebuild: served.rebuild,
      state: async () => {
        const built = builtRecordsOf(served.folder);
        if (built === undefined) return undefined;
        if (built === (await digestOfBranch(run, branch))) return "shows-main";
        return (await differsFromBranch(repository, branch)) ? "folder-differs" : "behind";
      },
    },
  });
}

/**
 * The submission service in Node, set up from the environment.
 *
 * @throws Error for a person to read, if the environment or the records do not allow it.
 */
export async function nodeService(options: NodeServiceOptions): Promise<Handler> {
  const { data, environment, origins = [], write, limits } = options;
  const repository = repositoryOf(data);
  const today = () => dayToReckonFrom(environment["PORTAL_TODAY"]);
  const forge = forgeFrom(environment, repository);
  const records = recordsFrom(data, environment, repository);
  const secrets = secretsFrom(environment, repository);
  const site = options.site ?? (await records()).portal.siteUrl;
  const review = await reviewOn(options, repository, site, records, secrets.current);
  const service = submissionService({
    forge,
    records,
    secrets,
    origins: [new URL(site).origin, ...origins, ...originsFrom(environment)],
    site,
    now: Date.now,
    today,
    log: jsonLines(write),
    limits,
    addressOf: addressOf(isOn(environment, "SUBMISSIONS_TRUST_PROXY")),
  });
  await records();
  // Each on its own: one within another would leave its answer to an unknown address to the other.
  const onService = getRequestListener(service.fetch);
  const onReview = review === undefined ? onService : getRequestListener(review.fetch);
  return (request, response) => {
    const path = pathInSite(request.url ?? "", site);
    if (!own.test(path)) return false;
    request.url = path;
    void (ofReview.test(path) ? onReview : onService)(request, response);
    return true;
  };
}
