import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { gotoWithoutScripts, lookAt, looks, readerOfTests, withLentPage } from "./browser.ts";
import { sitesUnderTest } from "./sites.ts";

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** Put into every page and frame beforehand: sending it to one that stands takes as long as all it then looks at. */
const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What axe objects to in the page: a line each with the rule, the element and what to do. */
function objectionsTo(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      preload: false,
      resultTypes: ["violations"],
      // Not on by itself, though WCAG 2.2 asks for it.
      rules: { "target-size": { enabled: true } },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
    );
  });
}

describe.each(sitesUnderTest())("$name", ({ url, sample, pages }) => {
  const reader = readerOfTests((opened) => opened.addInitScript({ path: axeFile }));

  test.concurrent.each(sample)(
    "gives axe nothing to object to, however it is looked at: %s",
    async (path) => {
      const address = new URL(path.slice(1), url).href;
      const objections: Record<string, readonly string[]> = {};
      await withLentPage(reader(), async (page) => {
        await gotoWithoutScripts(page, address);
        objections["scripts off"] = await objectionsTo(page);
        await page.goto(address);
        for (const look of looks) {
          await lookAt(page, look);
          objections[look.name] = await objectionsTo(page);
        }
      });
      const raised = Object.entries(objections).filter(([, found]) => found.length > 0);
      expect(Object.fromEntries(raised)).toEqual({});
    },
  );

  // Whether the longest page of its kind has two facts of one kind is for the records to say.
  const twoFacts = pages.find(({ html }) => /<\/a><\/dd><dd><a /.test(html))?.path;
  test.runIf(twoFacts !== undefined)("sets facts under each other far enough apart to be hit", async () => {
    await withLentPage(reader(), async (page) => {
      await page.goto(new URL(twoFacts?.slice(1) ?? "", url).href);
      const middles = await page
        .locator("dd:has(+ dd) > a, dd + dd > a")
        .evaluateAll((links) =>
          links.map((link) => link.getBoundingClientRect()).map(({ top, bottom }) => (top + bottom) / 2),
        );
      const apart = middles.slice(1).map((middle, index) => middle - (middles[index] ?? 0));
      expect(Math.min(...apart)).toBeGreaterThanOrEqual(24);
    });
  });
});
