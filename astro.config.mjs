import { readFileSync, renameSync } from "node:fs";
import { join, resolve } from "node:path";
import { defineConfig } from "astro/config";
import { portalPlace } from "./src/dataset/portal-place.ts";
import { drawnTogether, feedPatterns, routePatterns } from "./src/i18n/routes.ts";
import { togetherAt } from "./src/output/share.ts";

const data = process.env.PORTAL_DATA || "data";

const portalFile = join(data, "portal.yaml");

const { site, languages } = portalPlace(portalFile, readFileSync(portalFile));

/** Gives every template in `src/pages/` its addresses from the route table, and files those beside it. */
function routeTable() {
  return {
    name: "route-table",
    hooks: {
      "astro:config:setup": ({ injectRoute, addWatchFile, command }) => {
        addWatchFile(resolve(portalFile));
        const isBuild = command === "build";
        for (const { name, template, pattern } of routePatterns(languages)) {
          if (isBuild && drawnTogether.includes(name)) continue;
          injectRoute({ pattern, entrypoint: `./src/pages/_${template}` });
        }
        const pattern = `${togetherAt}[part]`;
        if (isBuild) injectRoute({ pattern, entrypoint: "./src/pages/_drawn-together.astro" });
        injectRoute({ pattern: "/sitemap.xml", entrypoint: "./src/pages/_sitemap.ts" });
        injectRoute({ pattern: "/robots.txt", entrypoint: "./src/pages/_robots.ts" });
        injectRoute({
          pattern: "/pagefind/[language]/pagefind-entry.json",
          entrypoint: "./src/pages/_search-index.ts",
        });
        for (const type of ["csv", "json"]) {
          const pattern = `/uppfoljning/siffror.${type}`;
          injectRoute({ pattern, entrypoint: "./src/pages/_follow-up-file.ts" });
          const ofYear = `/uppfoljning/[year]/jamforelse.${type}`;
          injectRoute({ pattern: ofYear, entrypoint: "./src/pages/_period-file.ts" });
        }
        for (const pattern of ["/datapackage.json", "/openapi.json", "/dcat.rdf"]) {
          injectRoute({ pattern, entrypoint: "./src/pages/_catalogue-file.ts" });
        }
        for (const pattern of feedPatterns(languages)) {
          injectRoute({ pattern, entrypoint: "./src/pages/_feed-file.ts" });
        }
        injectRoute({ pattern: "/api/v1/[file]", entrypoint: "./src/pages/_api-file.ts" });
        injectRoute({ pattern: "/api/v1/[folder]/[file]", entrypoint: "./src/pages/_api-record.ts" });
        // Left out only by the bench, to learn what they cost.
        const kit = process.env.PORTAL_WITHOUT_KIT ? [] : ["marke", "kort", "qr", "oembed"];
        for (const folder of kit) {
          const pattern = `/${folder}/[folder]/[file]`;
          injectRoute({ pattern, entrypoint: "./src/pages/_kit-file.ts" });
        }
        injectRoute({ pattern: "/figurer/[file]", entrypoint: "./src/pages/_figure-file.ts" });
        injectRoute({ pattern: "/formular/[file]", entrypoint: "./src/pages/_form-choices.ts" });
      },
    },
  };
}

/** Where the portal lives on its host: "" at the root. */
const base = site.pathname.replace(/\/$/, "");

/** Files whose names are parameters of a route: `/api/v1/commitments/{id}.json`. */
const fileOfPattern = new RegExp(
  `^(?:${RegExp.escape(base)})?/(?:api|figurer|formular|kort|marke|oembed|qr)/[^?]+\\.\\w+$`,
);

/** Reads `data/` again when a file in it changes; a file with a mistake shows its problem in the browser. */
function liveData() {
  return {
    name: "live-data",
    hooks: {
      "astro:server:setup": ({ server }) => {
        // Where every page ends in a slash, Astro's live server looks for files at addresses that do too.
        server.middlewares.use((request, _response, next) => {
          if (fileOfPattern.test(request.url)) request.url += "/";
          next();
        });
        // Astro starts anew at a change of a file that is watched by its whole path.
        server.watcher.add(resolve(data));
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

/** Where Vite has put what draws the pages: its folder, and the file in it that loads the rest. */
const prerendered = { folder: "", entry: "" };

/** Remembers where Vite has put it. */
function prerenderedCode() {
  return {
    name: "prerendered-code",
    applyToEnvironment: ({ name }) => name === "prerender",
    writeBundle({ dir }, bundle) {
      const entry = Object.values(bundle).find(({ name }) => name === "prerender");
      if (entry === undefined) throw new Error("What draws the pages is in no file of the build");
      // Shown on the live site, it would be missing from the built one.
      const style = Object.keys(bundle).find((file) => file.endsWith(".css"));
      if (style) throw new Error(`${style}: a page has a style of its own. Styles belong in src/styles/`);
      Object.assign(prerendered, { folder: dir, entry: entry.fileName });
    },
  };
}

/** Draws nothing, but keeps what draws the pages: `scripts/build/` has several programs draw a share each. */
function drawnElsewhere() {
  return {
    name: "drawn-elsewhere",
    hooks: {
      "astro:config:setup": ({ command }) => {
        // Before Astro empties the folder of the last good site.
        if (command === "build" && !process.env.PORTAL_DRAWING)
          throw new Error("Build the portal with `npm run build`: Astro alone draws no page of it");
      },
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer({
          name: "drawn-elsewhere",
          async getStaticPaths() {
            renameSync(prerendered.folder, process.env.PORTAL_DRAWING);
            process.env.PORTAL_DRAWING_ENTRY = join(process.env.PORTAL_DRAWING, prerendered.entry);
            return [];
          },
          async render() {
            throw new Error("No page is drawn here");
          },
        });
      },
    },
  };
}

/**
 * Keeps the page's script, and all that it shares with others, in one file, and says what that is called: a page names
 * it itself, for Astro's own tag leads to it by way of another file, a step later.
 */
function pageScript() {
  delete process.env.PORTAL_PAGE_SCRIPT;
  return {
    name: "page-script",
    applyToEnvironment: ({ name }) => name === "client",
    generateBundle(_options, bundle) {
      const script = Object.values(bundle).find((chunk) =>
        chunk.moduleIds?.some((id) => id.endsWith("/src/client/page.ts")),
      );
      if (script === undefined) throw new Error("The pages' script is in no file of the build");
      process.env.PORTAL_PAGE_SCRIPT = script.fileName;
    },
  };
}
/** Vite's own helper loads what a page is for. */
const pageChunk = { name: "page", test: /PageScript\.astro|vite\/preload-helper/ };
/** The little things that all forms share: the page's script names every file of theirs, and is to stay light. */
const formChunk = { name: "form", test: /src\/client\/form\/(?:copying|dom|service|token)\.ts/ };

/** The oldest browsers that pages look right in and scripts run in: those of phones that get no newer. */
const browsers = ["chrome97", "edge97", "firefox115", "safari15.4"];

/**
 * Writes scripts for those browsers, and leaves what draws the pages as it is: written in their way, each of its many
 * objects would be made anew field by field. Astro passes over a target that is set for one of the two.
 */
function scriptTargets() {
  return {
    name: "script-targets",
    configEnvironment(name, { build }) {
      if (build) build.target = name === "client" ? browsers : "esnext";
    },
  };
}

export default defineConfig({
  site: site.origin,
  base: site.pathname,
  outDir: process.env.PORTAL_SCRATCH || "dist",
  cacheDir: ".cache/astro",
  trailingSlash: "always",
  devToolbar: { enabled: false },
  build: { inlineStylesheets: "never" },
  integrations: [routeTable(), drawnElsewhere(), liveData()],
  // Scripts stay files: the content security policy allows no inline script.
  vite: {
    plugins: [pageScript(), prerenderedCode(), scriptTargets()],
    build: { assetsInlineLimit: 0, cssTarget: browsers },
    environments: {
      client: {
        build: { rolldownOptions: { output: { codeSplitting: { groups: [pageChunk, formChunk] } } } },
      },
    },
  },
});
