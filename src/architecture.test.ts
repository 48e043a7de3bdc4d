import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { expect, test } from "vitest";

interface Layer {
  /** Folders (or files) of `src/` it may import. */
  readonly from: readonly string[];
  /** Packages it may import; `node` stands for Node's own modules. */
  readonly packages: readonly string[];
  /** What it touches besides its arguments. */
  readonly touches: string;
}

const nothing = "nothing";

/** Who may import whom: a layer imports only from layers above it. The README shows the same table. */
const layers: Readonly<Record<string, Layer>> = {
  schema: { from: [], packages: ["zod"], touches: nothing },
  dataset: {
    from: ["schema"],
    packages: ["node", "@sindresorhus/slugify", "yaml", "zod"],
    touches: "the disk, to read records and keep what was read, and the clock",
  },
  form: { from: ["schema", "dataset"], packages: [], touches: nothing },
  figures: { from: ["schema", "dataset"], packages: ["d3-array"], touches: nothing },
  history: {
    from: ["schema", "dataset"],
    packages: ["node"],
    touches: "git, to read its log, and the disk, to keep it",
  },
  format: { from: ["schema"], packages: [], touches: nothing },
  i18n: { from: ["schema", "figures", "history", "format"], packages: [], touches: nothing },
  charts: {
    from: ["schema", "dataset", "figures", "format", "i18n"],
    packages: ["d3-array", "d3-scale", "d3-shape"],
    touches: nothing,
  },
  exports: {
    from: ["schema", "dataset", "figures", "history", "format", "i18n", "charts"],
    packages: ["@resvg/resvg-js", "uqr", "write-excel-file"],
    touches: "the fonts that pictures are set in",
  },
  pagefind: {
    from: ["exports"],
    packages: ["node", "pagefind"],
    touches: "the disk, to write the search index",
  },
  pictures: {
    from: [],
    packages: ["node"],
    touches: "a process beside this one, to draw pictures, and the disk and the clock, to keep them",
  },
  painter: { from: ["exports", "pictures"], packages: [], touches: "the process that started it" },
  styles: { from: ["schema", "dataset"], packages: ["node"], touches: nothing },
  handover: { from: ["dataset"], packages: [], touches: "the global object, once a build" },
  context: {
    from: ["schema", "dataset", "figures", "history", "styles", "handover"],
    packages: ["node"],
    touches: "the environment and the clock, once a build",
  },
  output: {
    from: ["i18n"],
    packages: ["node", "astro"],
    touches: "the environment, and the disk, to write the site",
  },
  components: {
    from: ["schema", "dataset", "form", "figures", "history", "format", "i18n", "charts"],
    packages: ["astro"],
    touches: nothing,
  },
  layouts: {
    from: ["exports", "i18n", "styles", "context", "components"],
    packages: ["astro"],
    touches: nothing,
  },
  pages: {
    from: [
      "schema",
      "dataset",
      "figures",
      "format",
      "i18n",
      "charts",
      "exports",
      "pagefind",
      "pictures",
      "context",
      "output",
      "components",
      "layouts",
    ],
    packages: ["astro"],
    touches: nothing,
  },
  submission: {
    from: ["schema", "dataset", "figures", "format", "i18n"],
    packages: [
      "node",
      "@hono/node-server",
      "@octokit/auth-app",
      "@octokit/core",
      "altcha-lib",
      "hono",
      "vitest",
      "zod",
    ],
    touches: "the environment, the clock, and the forge that keeps proposals",
  },
  client: {
    from: ["schema", "dataset", "form", "format", "i18n", "exports", "submission"],
    packages: ["altcha-lib"],
    touches: "the page in the browser, and the service",
  },
  site: {
    from: ["i18n"],
    packages: ["node", "altcha-lib", "axe-core", "html-validate", "playwright-core", "vitest", "vnu-jar"],
    touches: "a built site: serves it, tests it",
  },
};

/** Layers that ask nobody but what they import; `exports` its fonts besides. */
const pure = [
  "exports",
  ...Object.entries(layers).flatMap(([name, { touches }]) => (touches === nothing ? [name] : [])),
];
const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bfetch\(/;

const files = globSync("{src,scripts}/**/*.{ts,astro}").map((path) => path.replaceAll("\\", "/"));
const sources = files.map((path) => ({
  path,
  text: readFileSync(path, "utf8"),
  isTest: /\.test\.ts$/.test(path),
}));

/** The layer of a path: `src/charts/svg.ts` lies in charts, `src/format.ts` in format. */
function layerOf(path: string): string {
  if (path.startsWith("scripts/")) return "scripts";
  return path.split("/")[1]?.replace(/\..*$/, "") ?? "";
}

const statement =
  /^\s*(?:import|export)\s+(?:(?:type\s+)?(?:[\w$]+,?\s*)?(?:\{[^}]*\}|\*(?:\s+as\s+\w+)?)?\s*from\s+)?"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/gm;

function importsOf(text: string): string[] {
  return [...text.matchAll(statement)].map(([, fixed, dynamic]) => fixed ?? dynamic ?? "");
}

/** The package of an import: `d3-array`, `@axe-core/playwright`, or `node` for Node's own. */
function packageOf(imported: string): string {
  if (imported.startsWith("node:")) return "node";
  return imported.split("/", imported.startsWith("@") ? 2 : 1).join("/");
}

test("knows the layer of every file in src/", () => {
  const homeless = sources.filter(({ path }) => {
    const layer = layerOf(path);
    return layer !== "scripts" && layer !== "architecture" && !(layer in layers);
  });
  expect(homeless.map(({ path }) => path)).toEqual([]);
});

test("lets a layer import only from layers above it", () => {
  const order = Object.keys(layers);
  const upward = order.flatMap((name, index) =>
    (layers[name]?.from ?? [])
      .filter((from) => !order.slice(0, index).includes(from))
      .map((from) => [name, from]),
  );
  expect(upward).toEqual([]);
});

test.each(Object.entries(layers))("lets %s import only what it may", (layer, { from, packages }) => {
  const names = Object.keys(layers);
  /** A test may make what it needs with any layer above its own. */
  const above = names.slice(0, names.indexOf(layer));
  const faults = sources
    .filter(({ path }) => layerOf(path) === layer)
    .flatMap(({ path, text, isTest }) =>
      importsOf(text)
        .filter((imported) => {
          if (!imported.startsWith(".")) return !isTest && !packages.includes(packageOf(imported));
          const target = join(dirname(path), imported);
          const allowed = isTest ? above : from;
          if (isTest && target.startsWith("src/dataset/fixtures/")) return false;
          return layerOf(target) !== layer && !allowed.includes(layerOf(target));
        })
        .map((imported) => `${path} imports ${imported}`),
    );
  expect(faults).toEqual([]);
});

test("leaves scripts and style to the page, of which a request draws many and Astro would bring them once", () => {
  const bringing = sources.filter(
    ({ path, text }) =>
      path.endsWith(".astro") &&
      path !== "src/layouts/PageScript.astro" &&
      /<(?:script|style)\b(?! is:inline)/.test(text),
  );
  expect(bringing.map(({ path }) => path)).toEqual([]);
});

test("keeps the clock, chance, the environment and the network out of what touches nothing", () => {
  const found = sources.filter(
    ({ path, text, isTest }) => !isTest && pure.includes(layerOf(path)) && impure.test(text),
  );
  expect(found.map(({ path }) => path)).toEqual([]);
});

test("has no file over 300 lines", () => {
  const styles = globSync("src/**/*.css");
  const long = [...files, ...styles].filter((path) => readFileSync(path, "utf8").split("\n").length > 301);
  expect(long).toEqual([]);
});

test("has no file that only passes on what others export", () => {
  const barrels = sources.filter(
    ({ path, text }) => /\/index\.ts$/.test(path) || /^export (?:\*|\{[^}]*\}) from /m.test(text),
  );
  expect(barrels.map(({ path }) => path)).toEqual([]);
});

test("has no eight lines of logic that stand twice", () => {
  const length = 8;
  const firstAt = new Map<string, string>();
  const repeated = new Set<string>();
  for (const { path, text } of sources.filter(({ isTest }) => !isTest)) {
    const lines = text.split("\n").flatMap((line, index) => {
      const folded = line.trim();
      const isLogic = /\w/.test(folded) && !/^(?:import|\*|\/\*|\/\/|<\/?\w+>$|readonly |\w+,$)/.test(folded);
      return isLogic ? [{ folded, number: index + 1 }] : [];
    });
    for (const [index, { number }] of lines.entries()) {
      const run = lines.slice(index, index + length);
      if (run.length < length) break;
      const key = run.map(({ folded }) => folded).join("\n");
      const earlier = firstAt.get(key);
      if (earlier === undefined) firstAt.set(key, `${path}:${number}`);
      else repeated.add(`${path}:${number} repeats ${earlier}`);
    }
  }
  expect([...repeated]).toEqual([]);
});

test("shows in the README the table that is tested here", () => {
  const code = (names: readonly string[]) =>
    names.length === 0 ? "–" : names.map((name) => `\`${name}\``).join(" ");
  const rows = Object.entries(layers).map(
    ([name, { from, packages, touches }]) =>
      `| \`${name}\` | ${code(from)} | ${code(packages)} | ${touches} |`,
  );
  const shown = readFileSync("README.md", "utf8")
    .split("\n")
    .filter((line) => /^\| `[a-z\d]+`/.test(line));
  expect(shown.map((row) => row.replace(/ +/g, " "))).toEqual(rows);
});
