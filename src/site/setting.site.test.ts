import { describe, expect, test } from "vitest";
import { readerOfTests, withPage } from "./browser.ts";
import { fullestSite, sitesUnderTest } from "./sites.ts";

/** How a page is set: what stands near what, and where lines are parted. */
describe.each(sitesUnderTest())("$name", ({ url, pages }) => {
  const reader = readerOfTests();

  test("sets a mark on the first line of what it marks, where that goes on to a second", async () => {
    const path = pages.find(({ html }) => html.includes('class="state state-'))?.path ?? "/";
    await withPage(reader(), async (page) => {
      await page.setViewportSize({ width: 320, height: 900 });
      await page.goto(new URL(path.slice(1), url).href);
      const places = await page.evaluate(() => {
        const mark = Array.from(document.querySelectorAll(".state")).find((one) => one.checkVisibility());
        if (mark === undefined) throw new Error("The page has no mark");
        mark.append(" och en rad till, så lång att den inte får rum bredvid det som redan står här");
        const box = mark.getBoundingClientRect();
        const shape = mark.querySelector("svg")?.getBoundingClientRect();
        const lineHeight = Number.parseFloat(getComputedStyle(mark).lineHeight);
        return {
          lines: Math.round(box.height / lineHeight),
          foot: (shape?.bottom ?? 0) - box.top,
          lineHeight,
        };
      });
      expect(places.lines).toBeGreaterThan(1);
      expect(places.foot).toBeLessThan(places.lineHeight);
    });
  });

  test("sets a figure that follows something else in its section nearer to its own text", async () => {
    await withPage(reader(), async (page) => {
      await page.goto(new URL("uppfoljning/", url).href);
      const gaps = await page.locator(".section > * + .figure").evaluateAll((figures) =>
        figures.map((figure) => {
          const above = figure.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
          const heading = figure.querySelector("h3")?.getBoundingClientRect();
          const text = figure.querySelector(".answer")?.getBoundingClientRect().top ?? 0;
          return [(heading?.top ?? 0) - above, text - (heading?.bottom ?? 0)] as const;
        }),
      );
      expect(gaps.length).toBeGreaterThan(0);
      expect(gaps.filter(([above, below]) => above < 2 * below)).toEqual([]);
    });
  });

  test("parts no ordinary word of a focus area's next step in the table on a tablet", async () => {
    await withPage(reader(), async (page) => {
      await page.setViewportSize({ width: 768, height: 900 });
      await page.goto(new URL("fokusomraden/", url).href);
      const parted = await page.locator(".areas td:last-child a").evaluateAll((links) =>
        links.flatMap((link) => {
          const text = document.createTreeWalker(link, NodeFilter.SHOW_TEXT).nextNode();
          return [...(text?.textContent ?? "").matchAll(/(?<!\p{L})\p{L}{1,17}(?!\p{L}),?/gu)].flatMap(
            ({ 0: word, index }) => {
              const range = document.createRange();
              range.setStart(text as Node, index);
              range.setEnd(text as Node, index + word.length);
              return range.getClientRects().length > 1 ? [word] : [];
            },
          );
        }),
      );
      expect(parted).toEqual([]);
    });
  });

  test("begins no line with the dot that parts two links", () => {
    const breaking = pages.filter(({ html }) => /<\/a>(?: |<span[^>]*>)+·/.test(html));
    expect(breaking.map(({ path }) => path)).toEqual([]);
  });

  // A portal that has just begun has no page with such a list, nor one of a series with sectors.
  const pathWith = (part: string, under = "/") =>
    pages
      .filter(({ path, html }) => path.startsWith(under) && html.includes(part))
      .slice(0, 1)
      .map(({ path }) => path);

  test.each(pathWith('class="facts wide"'))(
    "sets what stands beside a label on the label's own line: %s",
    async (path) => {
      await withPage(reader(), async (page) => {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(new URL(path.slice(1), url).href);
        const apart = await page.locator(".facts.wide > div").evaluateAll((pairs) =>
          pairs.map((pair) => {
            const [label = 0, fact = 0] = Array.from(pair.children, (part) => {
              // An empty box stands on the line of the letters.
              const foot = document.createElement("span");
              foot.style.display = "inline-block";
              part.prepend(foot);
              return foot.getBoundingClientRect().bottom;
            });
            return Math.abs(label - fact);
          }),
        );
        expect(apart.length).toBeGreaterThan(0);
        expect(Math.max(...apart)).toBeLessThan(1);
      });
    },
  );

  test("parts the words of a column from the numbers before it", async () => {
    await withPage(reader(), async (page) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(new URL("data/", url).href);
      const gaps = await page.locator("tbody .num + :not(.num)").evaluateAll((cells) =>
        cells.map((cell) => {
          const [numbers, words] = [cell.previousElementSibling, cell].map((one) => {
            const range = document.createRange();
            range.selectNodeContents(one as Element);
            return range.getBoundingClientRect();
          });
          return (words?.left ?? 0) - (numbers?.right ?? 0);
        }),
      );
      expect(gaps.length).toBeGreaterThan(0);
      expect(Math.min(...gaps)).toBeGreaterThan(24);
    });
  });

  test.each(pathWith('id="sectors-', "/utslapp/"))(
    "stands the heads of a figure's table on one line: %s",
    async (path) => {
      await withPage(reader(), async (page) => {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(new URL(path.slice(1), url).href);
        const feet = await page.locator('[id^="sectors-"] table').evaluate((table) => {
          table.closest("details")?.setAttribute("open", "");
          return Array.from(table.querySelectorAll("thead th"), (head) => {
            const range = document.createRange();
            range.selectNodeContents(head);
            return range.getBoundingClientRect().bottom;
          });
        });
        expect(feet.length).toBeGreaterThan(2);
        expect(Math.max(...feet) - Math.min(...feet)).toBeLessThan(1);
      });
    },
  );
});

describe("the fictional portal, which has focus areas and partners", () => {
  const { url } = fullestSite();
  const reader = readerOfTests();

  test("keeps two letters of a focus area within their mark", async () => {
    await withPage(reader(), async (page) => {
      await page.goto(new URL("fokusomraden/", url).href);
      const mark = page.locator(".area-mark").first();
      await mark.evaluate((one) => (one.textContent = "Öv"));
      const [letters, room] = await mark.evaluate((one) => [one.scrollWidth, one.clientWidth]);
      expect(letters).toBeLessThanOrEqual(room ?? 0);
    });
  });

  test("parts a range of large numbers where letters twice as large leave no room for it", async () => {
    await withPage(reader(), async (page) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(new URL("uppfoljning/", url).href);
      const [width, room] = await page.evaluate(() => {
        const { documentElement: root } = document;
        root.style.fontSize = "200%";
        const range = document.querySelector(".number .bounds");
        if (range === null) throw new Error("The page has no range");
        range.textContent = "90\u00a0000–1\u00a0000\u00a0000\u00a0ton";
        return [root.scrollWidth, root.clientWidth];
      });
      expect(width).toBeLessThanOrEqual(room ?? 0);
    });
  });

  test("sets in the second line of a partner's name, which would else look like another partner", async () => {
    await withPage(reader(), async (page) => {
      await page.setViewportSize({ width: 320, height: 900 });
      await page.goto(url);
      const lines = await page
        .locator(".columns-2 a")
        .first()
        .evaluate((name) => {
          name.append(" med ett namn så långt att det inte får rum på en enda rad");
          return Array.from(name.getClientRects(), ({ left }) => left);
        });
      expect(lines.length).toBeGreaterThan(1);
      expect(lines[1]).toBeGreaterThan(lines[0] ?? 0);
    });
  });
});
