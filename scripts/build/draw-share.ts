/** Draws a share of a site's pages and files, in a program that `drawers.ts` starts and gives the records. */
import { on } from "node:events";
import { setImmediate } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import type { RouteData } from "astro";
import { StaticPaths } from "astro/runtime/prerender/static-paths.js";
import { type HandedOver, handOver } from "../../src/handover.ts";
import { languageOf } from "../../src/i18n/routes.ts";
import { inOwnOrder, isOurs, onePerAddress, togetherAt } from "../../src/output/share.ts";
import { drawn, outFolder, writeFile, writePage } from "../../src/output/write-page.ts";
import type { Prepared } from "./prepare-pages.ts";
import { answerWith } from "./programs.ts";

/** What Astro has bundled, as far as it is needed here. */
type App = ConstructorParameters<typeof StaticPaths>[0] & {
  readonly logger: object;
  readonly setInternals: (internals: object) => void;
  readonly setOptions: (options: object) => void;
  readonly render: (request: Request, options: { readonly routeData: RouteData }) => Promise<Response>;
};

interface Path {
  readonly pathname: string;
  readonly route: RouteData;
}

/** Two wait for Pagefind, some for the program that draws pictures; each more keeps a half-drawn page in memory. */
const together = 4;

const isTogether = (path: string) => path.startsWith(togetherAt);

/** The paths that this program draws, last those that any may. */
function ownPaths(paths: readonly Path[]): readonly Path[] {
  onePerAddress(paths.map(({ pathname }) => pathname));
  const own = paths.filter(({ pathname, route }) =>
    route.type === "page" ? isOurs(pathname, languageOf(pathname)) : isOurs(pathname),
  );
  return [
    ...own.filter(({ pathname }) => !isTogether(pathname)),
    ...inOwnOrder(paths.filter(({ pathname }) => isTogether(pathname))),
  ];
}

/** Where hosts look for the page that says that there is none at an address. */
const notFound = { path: "/404/", file: "/404.html" };

async function drawPath(app: App, { pathname, route }: Path): Promise<void> {
  const base = app.manifest.base.replace(/\/$/, "");
  const path = route.type === "page" ? `${pathname.replace(/\/$/, "")}/` : pathname;
  const request = new Request(new URL(base + path, app.manifest.site));
  const render = () => app.render(request, { routeData: route });
  // Of pages that are drawn together, each is named by itself.
  const response = await (isTogether(path) ? render() : drawn(path, render));
  if (response.status !== (path === notFound.path ? 404 : 200))
    throw new Error(`${path} was answered with ${response.status}`);
  if (isTogether(path)) return;
  const content = new Uint8Array(await response.arrayBuffer());
  if (path === notFound.path) writeFile(outFolder(), notFound.file, content);
  else if (route.type === "page") writePage(outFolder(), path, content);
  else writeFile(outFolder(), path, content);
  // Pages are drawn without a pause otherwise, in which Pagefind's questions would go unanswered.
  await setImmediate();
}

/** What `drawers.ts` says, one message after the other, also what it said before this is asked for. */
const messages = on(process, "message");

async function told<Message>(): Promise<Message> {
  const next = await messages.next();
  return next.value?.[0];
}

await answerWith(async () => {
  handOver(await told<HandedOver>());
  const { entry, pageScript } = await told<Prepared>();
  process.env["PORTAL_PAGE_SCRIPT"] = pageScript;
  const { app } = (await import(pathToFileURL(entry).href)) as { app: App };
  // The pages bring their own styles and scripts, so that Astro has none to add.
  app.setInternals({ pagesByKeys: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: app.logger });
  const left = Iterator.from(ownPaths(await new StaticPaths(app).getAll()));
  const work = async () => {
    for (const path of left) await drawPath(app, path);
  };
  await Promise.all(Array.from({ length: together }, work));
});
