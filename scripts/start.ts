/** `npm start`: checks, builds and serves the portal on this computer. `PORT` chooses the port. */
import { serveSite } from "../src/site/static-server.ts";
import { buildOptions, buildSite } from "./build/build-site.ts";

const port = Number(process.env["PORT"] ?? 4321);

try {
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT is "${process.env["PORT"]}", which is not a port. Give a number from 0 to 65535.`);
  }
  const options = buildOptions(process.env);
  // Before the build, which takes its time: is the port free?
  await (await serveSite(options.out, { port })).close();
  const { base } = await buildSite(options, console.log);
  const server = await serveSite(options.out, { base, port });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void server.close().then(() => console.log("\nStopped.")));
  }
  console.log("Serving the portal; stop with Ctrl+C");
  console.log(server.url);
} catch (error) {
  const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  if (isTaken)
    console.error(
      `Port ${port} is taken. Choose another: PORT=8080 npm start, or PORT=0 for any that is free.`,
    );
  else console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
