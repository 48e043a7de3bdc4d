import { describe, expect, test } from "vitest";
import { readerOfTests, withLentPage, withPage } from "./browser.ts";
import { sitesUnderTest } from "./sites.ts";

describe.each(sitesUnderTest())("$name", ({ url, pages, widest }) => {
  const reader = readerOfTests();

  test.concurrent.each(widest)(
    "asks no other origin, keeps nothing, breaks no policy and never scrolls sideways, not with letters twice as large: %s",
    async (path) => {
      const requested: string[] = [];
      const complaints: string[] = [];
      const seen = await withLentPage(reader(), async (page) => {
        for (const event of ["request", "console", "pageerror"]) page.removeAllListeners(event);
        page.on("request", (request) => requested.push(request.url()));
        page.on("console", (message) => {
          if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
        });
        page.on("pageerror", (error) => complaints.push(error.message));
        await page.setViewportSize({ width: 320, height: 640 });
        await page.goto(new URL(path.slice(1), url).href, { waitUntil: "networkidle" });
        return page.evaluate(() => {
          const { documentElement: root } = document;
          const sticksOut = (element: Element) => element.getBoundingClientRect().right > root.clientWidth;
          const sideways = ["100%", "200%"].flatMap((size) => {
            root.style.fontSize = size;
            if (root.scrollWidth <= root.clientWidth) return [];
            const wide = [...document.querySelectorAll("main *")].filter(sticksOut);
            return [
              `${size}: ${root.scrollWidth} px`,
              ...wide.map((element) => element.outerHTML.slice(0, 80)),
            ];
          });
          const storage = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
          return { cookie: document.cookie, storage, sideways };
        });
      });

      const { origin } = new URL(url);
      const elsewhere = requested.filter((address) => new URL(address).origin !== origin);
      expect({ ...seen, elsewhere, complaints, cookies: await reader().cookies() }).toEqual({
        ...{ cookie: "", storage: [], sideways: [] },
        ...{ elsewhere: [], complaints: [], cookies: [] },
      });
    },
  );

  const range = /\d[\d\u00a0.,]*–\d[\d\u00a0.,]*\u00a0(?:ton|tecken)/;
  const ranged = pages.filter(({ path, html }) => widest.includes(path) && range.test(html));
  test.concurrent.each(ranged.map(({ path }) => path))(
    "keeps both bounds of a range and their unit on a line that has room for them, however narrow the page is: %s",
    async (path) => {
      const parted = await withLentPage(reader(), async (page) => {
        await page.goto(new URL(path.slice(1), url).href);
        const found: string[] = [];
        for (const width of [320, 360, 412, 480]) {
          await page.setViewportSize({ width, height: 900 });
          const lines = await page.evaluate((pattern) => {
            const texts = document.createNodeIterator(document.body, NodeFilter.SHOW_TEXT);
            const broken: string[] = [];
            for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
              for (const { index, 0: bounds } of text.nodeValue?.matchAll(new RegExp(pattern, "g")) ?? []) {
                const signs = document.createRange();
                signs.setStart(text, index);
                signs.setEnd(text, index + bounds.length);
                const lines = [...signs.getClientRects()];
                const room = text.parentElement?.closest("dd, li, p")?.clientWidth ?? 0;
                const needed = lines.reduce((sum, { width }) => sum + width, 0);
                const tops = new Set(lines.map(({ top }) => Math.round(top)));
                if (tops.size > 1 && needed < room) broken.push(bounds);
              }
            }
            return broken;
          }, range.source);
          found.push(...lines.map((line) => `${width} px: ${line}`));
        }
        return found;
      });
      expect(parted).toEqual([]);
    },
  );

  test.each(["", "en/"])("reaches the content of /%s with the first Tab and Enter", async (path) => {
    await withPage(reader(), async (page) => {
      await page.goto(new URL(path, url).href);
      await page.keyboard.press("Tab");
      const target = await page.evaluate(() => document.activeElement?.getAttribute("href"));
      expect(target).toMatch(/^#./);
      await page.keyboard.press("Enter");
      const reached = await page.evaluate(() => `#${document.activeElement?.closest("main")?.id}`);
      expect(reached).toBe(target);
    });
  });

  // Trails of several steps lead to what commitments have, and a portal that has just begun has none.
  const trails = widest.filter((path) => /^\/ataganden\/[^/]+\/beratta\/$/.test(path));
  test.each(trails)("sets the mark between two steps of a trail beside the first: %s", async (path) => {
    await withPage(reader(), async (page) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(new URL(path.slice(1), url).href);
      const tops = await page.evaluate(() => {
        const steps = [...document.querySelectorAll("main > nav li")];
        const link = steps[1]?.querySelector("a");
        if (link) link.textContent = "Ett åtagande med ett namn som tar flera rader i anspråk";
        return steps.map((step) => step.getClientRects()[0]?.top);
      });
      expect(tops.length).toBeGreaterThan(1);
      expect(tops[1]).toBe(tops[0]);
    });
  });

  test("leaves none of the follow-up's first numbers alone on a line, but where each has its own", async () => {
    await withPage(reader(), async (page) => {
      await page.goto(new URL("uppfoljning/", url).href);
      const lines: Record<number, readonly number[]> = {};
      for (const width of [360, 560, 768, 1024]) {
        await page.setViewportSize({ width, height: 900 });
        lines[width] = await page.evaluate(() => {
          const tops = [...document.querySelectorAll(".lede + .numbers > div")].map((one) =>
            Math.round(one.getBoundingClientRect().top),
          );
          return [...new Set(tops)].map((top) => tops.filter((one) => one === top).length);
        });
      }
      expect(lines).toEqual({ 360: [1, 1, 1, 1], 560: [2, 2], 768: [2, 2], 1024: [4] });
    });
  });

  test("shows its own page, with status 404, for an address it does not have", async () => {
    await withPage(reader(), async (page) => {
      const response = await page.goto(new URL("finns-inte/", url).href);
      expect([response?.status(), await page.locator("h1").count()]).toEqual([404, 1]);
    });
  });
});
