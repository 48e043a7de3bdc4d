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
    const { violations } = await window.axe.run(document, { preload: false, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
    );
  });
}

describe.each(sitesUnderTest())("$name", ({ url, sample }) => {
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
});
