/** `npm start`: checks, builds and serves the portal on this computer. `PORT` chooses the port. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Handler, nodeService, patience } from "../src/submission/service/node.ts";
import { differsFromBranch, keepsLocally, repositoryOf } from "../src/submission/service/node-forge.ts";
import { mainBranch } from "../src/submission/service/settings.ts";
import { serveSite } from "../src/site/static-server.ts";
import { buildOptions } from "./build/build-options.ts";
import { folderOnHost } from "./build/folder-on-host.ts";
import { buildVariables, takesNoArguments } from "./no-arguments.ts";
import { listenFault, portFrom } from "./port.ts";

takesNoArguments("start", "Bygger och visar portalen / Builds and serves the portal", {
  PORT: "porten, annars 4321 / the port, else 4321",
  ...buildVariables,
});

// As it was given: a build writes its own options into it. What is built here has the service beside it.
const environment: NodeJS.ProcessEnv = { ...process.env, PORTAL_SERVICE: "beside" };
const options = buildOptions(environment);
const run = promisify(execFile);

/** The first build, in a process of its own too: what it needs of memory is free again when it serves. */
async function build(): Promise<boolean> {
  const options = { env: environment, stdio: "inherit" } as const;
  const child = spawn(process.execPath, [join(import.meta.dirname, "build.ts")], options);
  const [code] = (await once(child, "exit")) as [number | null];
  return code === 0;
}

/** Builds the site again, in a process of its own: what is served meanwhile is the last good site. */
async function rebuild(): Promise<void> {
  await run(process.execPath, [join(import.meta.dirname, "build.ts")], { env: environment });
}

/** The submission service beside the site. Records that lie in no clone are shown without it. */
async function serviceAt(url: string): Promise<Handler | undefined> {
  const { origin, port: used } = new URL(url);
  try {
    return await nodeService({
      data: options.data,
      environment,
      site: url,
      origins: [origin, `http://localhost:${used}`],
      write: (line) => console.log(line),
      served: { folder: options.out, rebuild },
    });
  } catch (error) {
    console.error(`The form cannot send: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

/** Says where the form goes by other records than those shown: it would refuse what the page offers to choose. */
async function tellOfOtherRecords(): Promise<void> {
  const repository = repositoryOf(options.data);
  const branch = mainBranch(environment);
  if (repository === undefined || !keepsLocally(environment)) return;
  if (!(await differsFromBranch(repository, branch))) return;
  console.log(
    `Note: proposals are checked against data/ on the branch ${branch}, which differs from what is shown here. ` +
      "Commit it there, or name your branch: SUBMISSIONS_BRANCH=NAME npm start",
  );
}

async function start(port: number): Promise<void> {
  // Before the build, which takes its time: is the port free?
  await (await serveSite(options.out, { port })).close();
  if (!(await build())) {
    // The build has said why.
    process.exitCode = 1;
    return;
  }
  let handler: Handler | undefined;
  const server = await serveSite(options.out, {
    base: folderOnHost(options.data),
    port,
    patience,
    other: (request, response) => handler?.(request, response) ?? false,
  });
  // The origin that may send is known once the port is.
  handler = await serviceAt(server.url);
  if (handler !== undefined) await tellOfOtherRecords();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void server.close().then(() => console.log("\nStopped.")));
  }
  console.log("Serving the portal; stop with Ctrl+C");
  console.log(server.url);
}

try {
  const port = portFrom(environment["PORT"], 4321);
  await start(port).catch((error: unknown) => {
    throw new Error(listenFault(error, port));
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
