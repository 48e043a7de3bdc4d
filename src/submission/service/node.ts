import type { IncomingMessage, ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { dayToReckonFrom } from "../../dataset/today.ts";
import type { Records } from "../core/check.ts";
import { derivedSecret } from "../core/tokens.ts";
import { localQueue } from "../forge/local-queue.ts";
import { reviewPages } from "../review/pages.ts";
import { submissionService } from "./app.ts";
import { folderRecords } from "./folder-records.ts";
import { jsonLines } from "./log.ts";
import { forgeFrom, repositoryOf } from "./node-forge.ts";
import { secretsFrom } from "./node-secrets.ts";
import type { Limits } from "./options.ts";

/** How the service is set up on a machine of its own. */
export interface NodeServiceOptions {
  /** The folder that holds `portal.yaml`. */
  readonly data: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Address of the start page; the portal's own where it is not given. */
  readonly site?: string;
  /** Origins that may send, beside the site's. */
  readonly origins?: readonly string[];
  /** Writes a line of the log. */
  readonly write: (line: string) => void;
  readonly limits?: Partial<Limits> | undefined;
  /** Builds the site anew. Given only where the server is this computer's own: then staff review there too. */
  readonly rebuild?: (() => Promise<void>) | undefined;
}

/** Answers the requests that are the service's; false for those that are not. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => boolean;

const own = /^\/(?:api\/submissions(?:[/?]|$)|healthz(?:\?|$)|granska(?:[/?]|$))/;

/** Who asks. A header anybody can write is believed only from a proxy of one's own, which adds to its end. */
function addressOf(isProxied: boolean) {
  return (request: Request, environment: unknown): string | undefined => {
    const forwarded = request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim();
    if (isProxied && forwarded) return forwarded;
    const { incoming } = environment as { incoming?: IncomingMessage };
    return incoming?.socket.remoteAddress;
  };
}

/** The review pages, where proposals are kept in a clone on this computer. */
async function reviewOn(
  { environment, rebuild }: NodeServiceOptions,
  repository: string | undefined,
  records: () => Records,
  secret: string,
): Promise<Hono | undefined> {
  const isLocal = (environment["SUBMISSIONS_FORGE"] || "local-git") === "local-git";
  if (rebuild === undefined || repository === undefined || !isLocal) return undefined;
  return reviewPages({
    queue: localQueue({ repository, branch: environment["SUBMISSIONS_BRANCH"] || "main" }),
    records,
    today: () => dayToReckonFrom(environment["PORTAL_TODAY"]),
    csrfSecret: await derivedSecret(secret, "review"),
    rebuild,
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
  const records = folderRecords(data, today, Date.now);
  const secrets = secretsFrom(environment, repository);
  const site = options.site ?? records().portal.siteUrl;
  const allowed = environment["SUBMISSIONS_ORIGINS"]?.split(/[\s,]+/).filter(Boolean) ?? [];
  const app = new Hono();
  const review = await reviewOn(options, repository, records, secrets.current);
  if (review !== undefined) app.route("/", review);
  app.route(
    "/",
    submissionService({
      forge: forgeFrom(environment, repository),
      records,
      secrets,
      origins: [new URL(site).origin, ...origins, ...allowed],
      site,
      now: Date.now,
      today,
      log: jsonLines(write),
      limits,
      addressOf: addressOf(environment["SUBMISSIONS_TRUST_PROXY"] === "1"),
    }),
  );
  const listener = getRequestListener(app.fetch);
  return (request, response) => {
    if (!own.test(request.url ?? "")) return false;
    void listener(request, response);
    return true;
  };
}
