import lighthouse from "lighthouse";
import { type BuiltPage, kindOf, pagesOf, samplePages } from "../../src/site/built-page.ts";
import { serveSite } from "../../src/site/static-server.ts";
import { startChromium } from "./chromium.ts";
import { median, type Row } from "./row.ts";
import type { Workspace } from "./workspace.ts";

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
const paintLimitMs = 900;
/** A page that misses is looked at again: a busy machine makes a quick page slow, never a slow one quick. */
const looks = 3;

interface Look {
  readonly scores: readonly number[];
  readonly paintMs: number;
  readonly layoutShift: number;
  /** What cost points. */
  readonly lost: readonly string[];
}

async function lookAt(url: string, port: number, skipAudits: string[]): Promise<Look> {
  const flags = { port, logLevel: "error" as const, onlyCategories: [...categories], skipAudits };
  const result = await lighthouse(url, flags);
  if (result === undefined) throw new Error(`Lighthouse has nothing to say about ${url}.`);
  const { audits, categories: judged } = result.lhr;
  const number = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  const lost = categories
    .flatMap((category) => judged[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
  return {
    scores: categories.map((category) => Math.round((judged[category]?.score ?? 0) * 100)),
    paintMs: number("largest-contentful-paint"),
    layoutShift: number("cumulative-layout-shift"),
    lost,
  };
}

function isPerfect({ scores, paintMs, layoutShift }: Look): boolean {
  return scores.every((score) => score === 100) && paintMs <= paintLimitMs && layoutShift === 0;
}

/** Several looks as one: the middle of every number. */
function together(all: readonly Look[]): Look {
  return {
    scores: categories.map((_, index) => Math.round(median(all.map(({ scores }) => scores[index] ?? 0)))),
    paintMs: median(all.map(({ paintMs }) => paintMs)),
    layoutShift: median(all.map(({ layoutShift }) => layoutShift)),
    lost: [...new Set(all.flatMap(({ lost }) => lost))],
  };
}

async function rowOf(url: string, { path, html }: BuiltPage, port: number): Promise<Row> {
  // Further pages of a list ask search engines to leave them out; that they do is no fault.
  const skipped = /<meta name="robots" content="noindex/.test(html) ? ["is-crawlable"] : [];
  const all = [await lookAt(url, port, skipped)];
  while (all.length < looks && !isPerfect(together(all))) all.push(await lookAt(url, port, skipped));
  const look = together(all);
  const passed = isPerfect(look);
  return {
    what: `Lighthouse ${kindOf(path)}`,
    bar: `100 ×4, LCP ≤ ${paintLimitMs} ms, CLS 0`,
    measured: `${look.scores.join(" ")}, ${Math.round(look.paintMs)} ms, ${look.layoutShift.toFixed(3)}`,
    passed,
    detail: passed ? undefined : `${path} loses ${look.lost.join(", ") || "time"}`,
  };
}

/** A template draws its pages alike in every language: one language is looked at, and the other's start page. */
function isLookedAt({ path }: BuiltPage): boolean {
  return path === "/en/" || !(path.startsWith("/en/") || path === "/404.html");
}

/** Lighthouse, as on a telephone, on the longest page of every kind of the portal of `data/`. */
export async function lighthouseRows(workspace: Workspace): Promise<Row[]> {
  const site = await workspace.site("data");
  const kinds = Map.groupBy(samplePages(pagesOf(site)).filter(isLookedAt), ({ path }) => kindOf(path));
  const server = await serveSite(site);
  const browser = await startChromium();
  try {
    const rows: Row[] = [];
    for (const [page] of kinds.values()) {
      if (page === undefined) continue;
      const row = await rowOf(new URL(page.path, server.url).href, page, browser.port);
      console.log(`  ${page.path} ${row.measured}`);
      rows.push(row);
    }
    return rows;
  } finally {
    await browser.close();
    await server.close();
  }
}
