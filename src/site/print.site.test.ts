import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readerOfTests, withLentPage } from "./browser.ts";
import { sitesUnderTest } from "./sites.ts";

/** An A4 sheet less the margins of `print.css`, in CSS pixels. */
const sheet = { width: 703, height: 1009 };

/** What would be cut off, too pale to read where no backgrounds are printed, or a heading of nothing. */
function faultsOnPaper(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const name = (element: Element) => element.outerHTML.slice(0, 100);
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? [])
        .map(Number)
        .map((part) => (colour.startsWith("rgb") ? part / 255 : part))
        .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const shown = [...document.querySelectorAll("body *:not(svg *)")].filter(isShown);
    const hasText = (element: Element) =>
      [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim());
    const { clientWidth } = document.documentElement;
    const sticksOut = (element: Element) => element.getBoundingClientRect().right > clientWidth + 1;
    return [
      ...shown
        .filter(sticksOut)
        .filter(({ parentElement }) => parentElement === null || !sticksOut(parentElement))
        .map((element) => `cut off: ${name(element)}`),
      ...shown
        .filter(hasText)
        .filter((element) => 1.05 / (luminance(getComputedStyle(element).color) + 0.05) < 4.5)
        .map((element) => `pale: ${name(element)}`),
      ...shown
        .filter(({ localName, nextElementSibling }) => localName === "h2" && nextElementSibling !== null)
        .filter((heading) => heading.closest("section")?.innerText.trim() === heading.textContent.trim())
        .map((heading) => `heading of nothing: ${name(heading)}`),
    ];
  });
}

describe.each(sitesUnderTest())("$name", ({ url, sample }) => {
  const reader = readerOfTests();

  test("keeps a table of focus areas on the sheet, however long a word of theirs is", async () => {
    await withLentPage(reader(), async (page) => {
      await page.setViewportSize(sheet);
      await page.emulateMedia({ media: "print", colorScheme: "light" });
      await page.goto(new URL("uppfoljning/", url).href);
      await page
        .locator(".matrix tbody th")
        .first()
        .evaluate((name) => {
          name.textContent = "Varutransportomlastningsterminalsutvecklingssamordningsprojektledningsråd";
        });
      expect(await faultsOnPaper(page)).toEqual([]);
    });
  });

  test.concurrent.each(sample)(
    "is whole and dark enough on paper, whatever the screen is like: %s",
    async (path) => {
      await withLentPage(reader(), async (page) => {
        await page.setViewportSize(sheet);
        await page.emulateMedia({ media: "print", colorScheme: "dark" });
        await page.goto(new URL(path.slice(1), url).href);
        expect(await faultsOnPaper(page)).toEqual([]);
        const canonical = page.locator('link[rel="canonical"]');
        const hasFooter = await page.locator(".site-footer").isVisible();
        if (!hasFooter || (await canonical.count()) === 0) return;
        const address = page.locator(".on-paper");
        expect(await address.textContent()).toContain(await canonical.getAttribute("href"));
        expect(await address.isVisible()).toBe(true);
        await page.emulateMedia({ media: "screen" });
        expect(await address.isVisible()).toBe(false);
      });
    },
  );
});
