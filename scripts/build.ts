/** `npm run build`: checks the records and writes the site to `dist/`, or where `PORTAL_OUT` says. */
import { buildOptions } from "./build/build-options.ts";
import { buildSite } from "./build/build-site.ts";
import { buildVariables, takesNoArguments } from "./no-arguments.ts";

takesNoArguments("build", "Bygger portalen / Builds the portal", {
  ...buildVariables,
  PORTAL_SERVICE: "beside: mottagningen på samma adress / the service is on the site's own host",
});

try {
  await buildSite(buildOptions(process.env), console.log);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
