/**
 * `npm run submissions`: the submission service alone. `-- link ID`: a new edit link for its actor. `-- records`: the
 * records as JSON, for a service without a disk.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { argv, env } from "node:process";
import { Command } from "commander";
import { createToken } from "../src/submission/core/tokens.ts";
import { recordsAsJson } from "../src/submission/service/json-records.ts";
import { addressIn, editLink } from "../src/submission/service/links.ts";
import { nodeService, patience } from "../src/submission/service/node.ts";
import { repositoryOf } from "../src/submission/service/node-forge.ts";
import { recordsFrom } from "../src/submission/service/node-records.ts";
import { secretsFrom } from "../src/submission/service/node-secrets.ts";
import { siteFrom } from "../src/submission/service/settings.ts";
import { withVerb } from "./default-verb.ts";
import { listenFault, portFrom } from "./port.ts";

const data = env["PORTAL_DATA"] || "data";

const records = async () => recordsFrom(data, env, repositoryOf(data))();

/** An edit link for whoever has lost theirs. That they are who they say is for a person to make sure of. */
async function showLink(id: string): Promise<void> {
  const { portal, collections } = await records();
  const commitment = collections.commitments.get(id);
  if (commitment === undefined) throw new Error(`There is no commitment "${id}".`);
  const secrets = secretsFrom(env, repositoryOf(data));
  const token = await createToken(secrets, "edit", { id, g: commitment.editGeneration ?? 0 });
  console.log(editLink(siteFrom(env, portal.siteUrl), "sv", token));
}

async function serve(): Promise<void> {
  const port = portFrom(env["PORT"], 4322);
  const site = siteFrom(env, (await records()).portal.siteUrl);
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
  server.once("error", (error) => {
    console.error(listenFault(error, port));
    process.exitCode = 1;
  });
  server.listen(port, env["SUBMISSIONS_HOST"] || "127.0.0.1", () => {
    const { address, port } = server.address() as AddressInfo;
    const { pathname } = new URL(addressIn(site, "/api/submissions"));
    console.log(`Taking proposals at http://${address}:${port}${pathname}`);
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    // What has been taken is in git; what is being taken gets its answer.
    process.once(signal, () => server.close());
  }
}

/** Does it, or says why it could not be done. */
async function attempt(action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

const program = new Command("submissions").description("Tar emot förslag / Takes proposals");
program
  .command("serve")
  .description("tjänsten, på PORT eller 4322 / the service, on PORT or 4322")
  .action(() => attempt(serve));
program
  .command("link <id>")
  .description("en ny ändringslänk för ett åtagande / a new edit link for a commitment")
  .action((id: string) => attempt(() => showLink(id)));
program
  .command("records")
  .description(
    "uppgifterna som JSON, för en tjänst utan disk / the records as JSON, for a service without a disk",
  )
  .action(() => attempt(async () => console.log(recordsAsJson(await records()))));
await program.parseAsync(withVerb(argv.slice(2), "serve"), { from: "user" });
