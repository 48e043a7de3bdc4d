/** `node scripts/guide-pictures.ts [DIR]`: takes the pictures of the review pages that the guide for staff shows. */
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { chromium, type Page } from "playwright-core";
import { type GuidePicture, guidePictures } from "../src/components/guide-pictures.ts";
import { languages } from "../src/schema/language.ts";
import { requireChromium, launchFlags } from "../src/site/chromium.ts";
import { reviewPages } from "../src/submission/review/pages.ts";
import type { SiteState } from "../src/submission/review/site-note.ts";
import { exampleProposals, exampleRecords } from "./guide/example.ts";

const folder = process.argv[2] ?? "public/guide";
const [proposal] = exampleProposals;
if (proposal === undefined) throw new Error("There is no example to take pictures of");

let state: SiteState = "shows-main";
const pages = reviewPages({
  queue: {
    list: async () =>
      exampleProposals.map((each) => ({ ...each, files: each.files.map(({ path }) => path) })),
    show: async (key) => exampleProposals.find((each) => each.key === key),
    accept: async () => ({ outcome: "unknown" }),
    giveBack: async () => false,
    answered: async (key) =>
      key === proposal.key ? { key, state: "published", at: proposal.at, sent: proposal } : undefined,
    find: async () => [],
  },
  site: "https://portal.example/",
  records: exampleRecords,
  today: () => "2025-03-01",
  csrfSecret: "of the pictures",
  served: { state: () => state, rebuild: async () => undefined },
});
const server = serve({ fetch: pages.fetch, hostname: "127.0.0.1", port: 0 });
const browser = await chromium.launch({ executablePath: requireChromium(), args: [...launchFlags] });

/** From the top of one part of the page, as much as the guide shows. */
async function shoot(page: Page, name: GuidePicture, language: string, from: string): Promise<void> {
  const part = await page.locator(from).first().boundingBox();
  if (part == null) throw new Error(`${name}: the page has no ${from}`);
  const clip = { x: 0, y: Math.max(0, part.y - 16), ...guidePictures[name] };
  await page.screenshot({ path: join(folder, `${name}-${language}.png`), clip, fullPage: true });
}

try {
  mkdirSync(folder, { recursive: true });
  if (!server.listening) await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  for (const language of languages) {
    const page = await browser.newPage({ viewport: { width: 640, height: 900 }, colorScheme: "light" });
    const open = (path: string) =>
      page.goto(`http://127.0.0.1:${port}/granska/${path}${path.includes("?") ? "&" : "?"}lang=${language}`);
    state = "shows-main";
    await open("");
    await shoot(page, "granska-ko", language, "body");
    await open(proposal.key);
    await shoot(page, "granska-forslag", language, "body");
    await shoot(page, "granska-kontroller", language, ".split section.section");
    await shoot(page, "granska-svar", language, ".decide");
    state = "behind";
    await open(`?done=approved&key=${proposal.key}`);
    await shoot(page, "granska-klart", language, "body");
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}
