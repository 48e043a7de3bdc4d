import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "astro/config";
import { parse } from "yaml";
import { languages, routes } from "./src/i18n/routes.ts";

const data = process.env.PORTAL_DATA ?? "data";
const { siteUrl } = parse(readFileSync(join(data, "portal.yaml"), "utf8"));
const site = new URL(siteUrl);

/** Gives every template in `src/pages/` its addresses from the route table. */
function routeTable() {
  return {
    name: "route-table",
    hooks: {
      "astro:config:setup": ({ injectRoute }) => {
        for (const { template, ...patterns } of Object.values(routes)) {
          for (const language of languages) {
            injectRoute({ pattern: patterns[language], entrypoint: `./src/pages/_${template}` });
          }
        }
        injectRoute({ pattern: "/sitemap.xml", entrypoint: "./src/pages/_sitemap.ts" });
        injectRoute({ pattern: "/robots.txt", entrypoint: "./src/pages/_robots.ts" });
        injectRoute({ pattern: "/pagefind/[language]/pagefind-entry.json", entrypoint: "./src/pages/_search-index.ts" });
        injectRoute({ pattern: "/figurer/[file]", entrypoint: "./src/pages/_figure-file.ts" });
      },
    },
  };
}

/** Reads `data/` again when a file in it changes; a file with a mistake shows its problem in the browser. */
function liveData() {
  return {
    name: "live-data",
    hooks: {
      "astro:server:setup": ({ server }) => {
        server.watcher.add(data);
        server.watcher.on("all", (_event, path) => {
          if (!path.endsWith(".yaml")) return;
          for (const environment of Object.values(server.environments))
            environment.moduleGraph.invalidateAll();
          server.ws.send({ type: "full-reload" });
        });
      },
    },
  };
}

export default defineConfig({
  site: site.origin,
  base: site.pathname,
  outDir: process.env.PORTAL_OUT ?? "dist",
  cacheDir: ".cache/astro",
  trailingSlash: "always",
  devToolbar: { enabled: false },
  build: { concurrency: 8, inlineStylesheets: "never" },
  integrations: [routeTable(), liveData()],
  // Scripts stay files: the content security policy allows no inline script.
  vite: { build: { assetsInlineLimit: 0 } },
});
