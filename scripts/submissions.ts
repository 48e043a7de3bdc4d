/**
 * `npm run submissions`: the submission service alone. `-- link ID`: a new edit link for its actor. `-- records`: the
 * records as JSON, for a service without a disk.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { argv, env } from "node:process";
import { createToken } from "../src/submission/core/tokens.ts";
import { recordsAsJson } from "../src/submission/service/json-records.ts";
import { editLink } from "../src/submission/service/links.ts";
import { nodeService, patience } from "../src/submission/service/node.ts";
import { repositoryOf } from "../src/submission/service/node-forge.ts";
import { recordsFrom } from "../src/submission/service/node-records.ts";
import { secretsFrom } from "../src/submission/service/node-secrets.ts";

const data = env["PORTAL_DATA"] || "data";
const [verb, id = ""] = argv.slice(2);

const records = async () => recordsFrom(data, env, repositoryOf(data))();

/** An edit link for whoever has lost theirs. That they are who they say is for a person to make sure of. */
async function showLink(): Promise<void> {
  const { portal, collections } = await records();
  const commitment = collections.commitments.get(id);
  if (commitment === undefined) throw new Error(`There is no commitment "${id}".`);
  const secrets = secretsFrom(env, repositoryOf(data));
  const token = await createToken(secrets, "edit", { id, g: commitment.editGeneration ?? 0 });
  console.log(editLink(env["SUBMISSIONS_SITE"] || portal.siteUrl, "sv", token));
}

async function serve(): Promise<void> {
  const site = env["SUBMISSIONS_SITE"] || (await records()).portal.siteUrl;
  const handle = await nodeService({
    data,
    environment: env,
    site,
    write: (line) => console.log(line),
  });
  const server = createServer(patience, (request, response) => {
    if (!handle(request, response))
      response.writeHead(404, { "content-type": "text/plain" }).end("Not found\n");
  });
  server.listen(Number(env["PORT"] || 4322), env["SUBMISSIONS_HOST"] || "127.0.0.1", () => {
    const { address, port } = server.address() as AddressInfo;
    const { pathname } = new URL("api/submissions", site.replace(/\/?$/, "/"));
    console.log(`Taking proposals at http://${address}:${port}${pathname}`);
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    // What has been taken is in git; what is being taken gets its answer.
    process.once(signal, () => server.close());
  }
}

try {
  if (verb === "link") await showLink();
  else if (verb === "records") console.log(recordsAsJson(await records()));
  else if (verb === undefined) await serve();
  else throw new Error(`There is no "${verb}". Say nothing to serve, or: link ID, or records`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
