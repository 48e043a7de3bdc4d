import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPage, openReader } from "./browser.ts";
import { fullestSite, furnishedSites } from "./sites.ts";

/** A reader whose browser runs no scripts. */
async function openReaderWithoutScripts(reader: BrowserContext): Promise<BrowserContext> {
  const browser = reader.browser();
  if (browser === null) throw new Error("The reader has no browser");
  return browser.newContext({ javaScriptEnabled: false });
}

/** The index is fetched first, on a machine that may be busy. */
const patient = { timeout: 20_000 };

/** The number a page says it has found: "1 234 åtaganden" is 1234. */
const countOn = async (page: Page) =>
  Number((await page.locator("[data-found] [role=status]").textContent())?.replace(/\D/g, ""));
const rowsOn = (page: Page) => page.locator("[data-rows] > li");

describe.each(furnishedSites())("$name", ({ url }) => {
  /** Has more than one lot of rows to find, and words that many records share. */
  const isFullest = url === fullestSite().url;
  let reader: BrowserContext;
  let page: Page;
  const complaints: string[] = [];
  const open = (path: string) => page.goto(new URL(path, url).href, { waitUntil: "networkidle" });

  beforeAll(async () => {
    reader = await openReader();
    // One for all that only look and choose: to open one takes the browser longer than that.
    page = await reader.newPage();
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
  });
  afterAll(() => reader.close());

  describe("the search page", () => {
    test.each(["utsläpp", "utsläppen", "utslapp"])("finds something for %s in the address", async (term) => {
      await open(`sok/?q=${encodeURIComponent(term)}`);
      await rowsOn(page).first().waitFor();
      expect(await page.locator("[name=q]").inputValue()).toBe(term);
      expect(await countOn(page)).toBeGreaterThan(0);
    });

    test("finds as much for one form of a word as for another", async () => {
      const counts: number[] = [];
      for (const term of ["åtagande", "åtaganden", "åtagandena", "atagande"]) {
        await open(`sok/?q=${encodeURIComponent(term)}`);
        await rowsOn(page).first().waitFor();
        counts.push(await countOn(page));
      }
      expect(new Set(counts).size).toBe(1);
    });

    test.runIf(isFullest)("suggests words that find something", async () => {
      await open("sok/");
      const example = (await page.locator("#example").textContent()) ?? "";
      const words = /exempel (.+) eller/.exec(example)?.[1]?.split(", ") ?? [];
      expect(words.length).toBeGreaterThan(0);
      for (const word of words) {
        await open(`sok/?q=${encodeURIComponent(word)}`);
        await rowsOn(page).first().waitFor();
        expect([word, (await countOn(page)) > 1]).toEqual([word, true]);
      }
    });

    test("narrows to one kind, keeps it in the address and marks what it found", async () => {
      await open("sok/");
      await page.locator("[name=q]").fill("metod");
      await rowsOn(page).first().waitFor();
      const all = await countOn(page);
      await page.locator("[name=innehall]").selectOption("sidor");
      await page.waitForURL("**/sok/?q=metod&innehall=sidor");
      // The rows of the wider search go before those of the narrower come.
      const kinds = async () => {
        const told = await rowsOn(page).locator(".meta").allTextContents();
        return [...new Set(told.map((meta) => meta.includes("Sida")))];
      };
      await expect.poll(kinds, patient).toEqual([true]);
      expect(await countOn(page)).toBeLessThanOrEqual(all);
      expect(await rowsOn(page).locator("mark").count()).toBeGreaterThan(0);
    });

    test("serves who goes by keyboard alone", async () => {
      await open("sok/");
      await page.locator("[name=q]").focus();
      await page.keyboard.type("klimat");
      await page.keyboard.press("Enter");
      await rowsOn(page).first().waitFor();
      // Past the button and the two lists to the first hit.
      for (let step = 0; step < 4; step += 1) await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.closest("[data-rows]") !== null)).toBe(true);
      await page.keyboard.press("Enter");
      await page.waitForURL((address) => !address.pathname.endsWith("/sok/"));
    });

    test("looks for what was typed before its script came", async () => {
      const early = await reader.newPage();
      let arrive = () => {};
      const arrived = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      await early.route(/\/_astro\/.*\.js$/, async (route) => {
        await arrived;
        await route.continue();
      });
      await early.goto(new URL("sok/", url).href, { waitUntil: "commit" });
      await early.locator("[name=q]").fill("klimat");
      arrive();
      await rowsOn(early).first().waitFor();
      expect(await early.locator("[name=q]").inputValue()).toBe("klimat");
      await early.close();
    });

    test("says that nothing was found, and where else to look", async () => {
      await open("sok/?q=qqqqq");
      await page.locator("[data-nothing]").waitFor({ state: "visible" });
      expect(await page.locator("[data-nothing] a").count()).toBeGreaterThan(3);
      expect(await countOn(page)).toBe(0);
    });

    test.runIf(isFullest)("adds each row once, however quickly more are asked for", async () => {
      await open("sok/?q=klimat");
      await rowsOn(page).first().waitFor();
      await page.locator("[data-more]").evaluate((button) => {
        (button as HTMLElement).click();
        (button as HTMLElement).click();
      });
      await expect.poll(() => rowsOn(page).count(), patient).toBeGreaterThan(20);
      await page.waitForLoadState("networkidle");
      const addresses = await rowsOn(page)
        .locator("a")
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      expect(new Set(addresses).size).toBe(addresses.length);
    });

    test("finds when asked again, once the connection is back", async () => {
      // Not by `open`, which hears what the browser says of a connection that is gone.
      const cutOff = await openPage(reader, new URL("sok/", url));
      await cutOff.route("**/pagefind/**", (route) => route.abort());
      await cutOff.locator("[name=q]").fill("metod");
      await cutOff.locator("[data-failed]").waitFor({ state: "visible" });
      await cutOff.unroute("**/pagefind/**");
      await cutOff.locator("[name=q]").fill("metoden");
      await rowsOn(cutOff).first().waitFor();
      await cutOff.close();
    });

    test.runIf(isFullest)(
      "says when there is no connection to fetch more rows with, and fetches them once there is",
      async () => {
        const cutOff = await openPage(reader, new URL("sok/", url));
        await cutOff.locator("[name=q]").fill("klimat");
        await expect.poll(() => rowsOn(cutOff).count(), patient).toBe(20);
        await cutOff.route("**/pagefind/**", (route) => route.abort());
        const more = cutOff.locator("[data-more]");
        const failed = cutOff.locator("[data-failed]");
        await more.click();
        await failed.waitFor({ state: "visible" });
        await cutOff.unroute("**/pagefind/**");
        await more.click();
        await expect.poll(() => rowsOn(cutOff).count(), patient).toBeGreaterThan(20);
        expect(await failed.isVisible()).toBe(false);
        await cutOff.close();
      },
    );

    test("searches the English pages in English", async () => {
      await open("en/search/?q=commitments");
      await rowsOn(page).first().waitFor();
      const addresses = await rowsOn(page)
        .locator("a")
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      expect(addresses.filter((address) => !address.startsWith(new URL("en/", url).href))).toEqual([]);
    });
  });

  describe("the commitments", () => {
    test("narrow by a box, announce the count and put it in the address", async () => {
      await open("ataganden/");
      const all = await countOn(page);
      await page.locator("[data-facet=lage] summary").click();
      const choice = page.locator("[data-facet=lage] li").first();
      const promised = Number((await choice.locator(".count").textContent())?.replace(/\D/g, ""));
      await choice.locator("input").check();
      await page.waitForURL("**/ataganden/?lage=*");
      await expect.poll(() => countOn(page), patient).toBe(promised);
      expect(promised).toBeLessThanOrEqual(all);
      await page.locator("[data-chosen] button:visible").click();
      await page.waitForURL(({ search }) => search === "");
      await expect.poll(() => countOn(page), patient).toBe(all);
    });

    test("close an open list on Escape, with the focus at what opened it", async () => {
      await open("ataganden/");
      const facet = page.locator("[data-facet=lage]");
      await facet.locator("summary").click();
      await facet.locator("input").first().focus();
      await page.keyboard.press("Escape");
      expect(await facet.evaluate((list: HTMLDetailsElement) => list.open)).toBe(false);
      expect(await facet.locator("summary").evaluate((one) => one === document.activeElement)).toBe(true);
      // Pressed in the field beside it, it is the field's.
      await facet.locator("summary").click();
      await page.locator("[name=q]").press("Escape");
      expect(await facet.evaluate((list: HTMLDetailsElement) => list.open)).toBe(true);
    });

    test("choose nothing that is not asked for, once the connection is back", async () => {
      const cutOff = await openPage(reader, new URL("ataganden/", url));
      await cutOff.route("**/pagefind/**", (route) => route.abort());
      await cutOff.locator("[data-facet=lage] summary").click();
      const box = cutOff.locator("[data-facet=lage] input").first();
      await box.click();
      await cutOff.locator("[data-failed]").waitFor({ state: "visible" });
      await cutOff.unroute("**/pagefind/**");
      await cutOff.locator("[name=q]").fill("vi");
      await rowsOn(cutOff).first().waitFor();
      expect(await cutOff.locator("[data-chosen]").isVisible()).toBe(false);
      await box.check();
      await cutOff.waitForURL("**/ataganden/?q=vi&lage=*");
      await cutOff.close();
    });

    test("come back as they were from a shared address", async () => {
      await open("ataganden/?lage=pagar&ordning=namn");
      await rowsOn(page).first().waitFor();
      expect(await page.locator("[name=ordning]").inputValue()).toBe("namn");
      expect(await page.locator("[data-facet=lage] input:checked").inputValue()).toBe("pagar");
      const titles = await rowsOn(page).locator("h3").allTextContents();
      const { compare } = new Intl.Collator("sv-SE", { numeric: true });
      expect(titles).toEqual(titles.toSorted(compare));
    });

    test("leave the focus at the next choice when one is removed, else at the last", async () => {
      await open("ataganden/?typ=minska&typ=byta&lage=pagar");
      const chosen = page.locator("[data-chosen] button:visible");
      await expect.poll(() => chosen.count(), patient).toBe(3);
      const [, second] = await chosen.allTextContents();
      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      const found = await countOn(page);
      await chosen.first().press("Enter");
      // Also once fewer have been found.
      await expect.poll(() => countOn(page), patient).toBeLessThan(found);
      expect(await focused()).toBe(second);
      await chosen.last().press("Enter");
      expect(await focused()).toBe(second);
    });

    test("widen within a facet and narrow between facets", async () => {
      const counts: number[] = [];
      for (const query of [
        "typ=minska",
        "typ=byta",
        "typ=minska&typ=byta",
        "typ=minska&typ=byta&lage=pagar",
      ]) {
        await open(`ataganden/?${query}`);
        await expect.poll(() => countOn(page), patient).not.toBeNaN();
        await page.locator("[data-first]").waitFor({ state: "hidden" });
        counts.push(await countOn(page));
      }
      const [first = 0, second = 0, either = 0, narrowed = 0] = counts;
      expect(either).toBe(first + second);
      expect(narrowed).toBeLessThanOrEqual(either);
    });

    test("are all reached by links with scripts off", async () => {
      const plain = await openReaderWithoutScripts(reader);
      const seen = await plain.newPage();
      await seen.goto(new URL("ataganden/", url).href);
      const lists = seen.locator("[data-facet] li");
      for (const index of [0, (await lists.count()) - 1]) {
        const promised = Number((await lists.nth(index).locator(".count").textContent())?.replace(/\D/g, ""));
        const address = await lists.nth(index).locator("a").getAttribute("href");
        const list = await plain.newPage();
        await list.goto(new URL(address ?? "", url).href);
        const said = await list.locator(".found-count").textContent();
        expect(Number(/[\d\s]+/.exec(said ?? "")?.[0].replace(/\D/g, ""))).toBe(promised);
        expect(await list.locator(".rows > li").count()).toBe(Math.min(promised, 50));
        await list.close();
      }
      await plain.close();
    });
  });

  test("the search page tells who has scripts off where everything is", async () => {
    const plain = await openReaderWithoutScripts(reader);
    const seen = await plain.newPage();
    await seen.goto(new URL("sok/", url).href);
    await seen.locator("noscript a, .empty a").first().click();
    expect(new URL(seen.url()).pathname).toMatch(/\/a-o\/$/);
    expect(await seen.locator(".letters a").count()).toBeGreaterThan(3);
    await plain.close();
  });

  test("no finding breaks a policy or complains", () => {
    expect(complaints).toEqual([]);
  });
});
