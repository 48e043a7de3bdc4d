import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { gotoWithoutScripts, readerOfTests, withPage } from "./browser.ts";
import { elementsOf } from "./built-page.ts";
import { fullestSite, sitesUnderTest } from "./sites.ts";

/** The fictional portal: its commitments are of every freshness, and it has a follow-up year. */
const { pages, url } = fullestSite();

const reader = readerOfTests();

const address = (path: string) => new URL(path.slice(1), url).href;
const readOn = async (page: Page, path: string, day: string) => {
  await page.clock.setFixedTime(`${day}T11:00:00Z`);
  await page.goto(address(path));
};
const marks = ".aside .state[data-from], .aside .state[data-until]";
const seen = (page: Page) =>
  page.locator(marks).evaluateAll((found) =>
    found
      .filter((element) => element.checkVisibility())
      .map((element) => ({
        words: element.textContent?.trim(),
        shape: element.className,
        color: getComputedStyle(element.querySelector("svg") ?? element).color,
      })),
  );

/** A page of a commitment that is still current, with the day each later state begins. */
function currentCommitment() {
  for (const { path, html } of pages) {
    if (!/^\/ataganden\/[^/]+\/$/.test(path)) continue;
    const begins = elementsOf(html).flatMap(({ attributes }) =>
      /\bstate\b/.test(attributes.get("class") ?? "") ? (attributes.get("data-from") ?? []) : [],
    );
    if (begins.length === 3) return { path, begins };
  }
  throw new RangeError("No commitment is current.");
}

test("moves a mark on in words, shape and colour as days go by without a build", async () => {
  const { path, begins } = currentCommitment();
  await withPage(reader(), async (page) => {
    const shown = [];
    for (const day of begins) {
      await readOn(page, path, day);
      shown.push(await seen(page));
    }
    const [due, overdue, dormant] = shown.map(([only]) => only);
    expect(shown.map(({ length }) => length)).toEqual([1, 1, 1]);
    expect([due?.shape, overdue?.shape, dormant?.shape]).toEqual([
      "state state-half",
      "state state-alert",
      "state state-ring",
    ]);
    expect(due?.words).toMatch(/^Dags att följa upp/);
    expect(overdue?.words).toMatch(/^Ingen uppföljning sedan/);
    expect(dormant?.words).toMatch(/^Inget nytt sedan/);
    expect(overdue?.color).not.toBe(due?.color);
  });
});

test("shows without scripts the state of the day it was built, and says which day that was", async () => {
  const { path } = currentCommitment();
  await withPage(reader(), async (page) => {
    await page.clock.setFixedTime("2031-01-01T11:00:00Z");
    await gotoWithoutScripts(page, address(path));
    expect((await seen(page)).map(({ shape }) => shape)).toEqual(["state state-full"]);
    expect(await page.getByText(/^Läget den /).isVisible()).toBe(true);
    await readOn(page, path, "2031-01-01");
    expect(await page.getByText(/^Läget den /).isVisible()).toBe(false);
  });
});

test("sums a focus area's commitments anew each day that one of them goes on, and loses none", async () => {
  const area = pages.find(
    ({ path, html }) => /^\/fokusomraden\/[^/]+\/$/.test(path) && html.includes("Läget den "),
  );
  if (area === undefined) throw new RangeError("No focus area has open commitments.");
  await withPage(reader(), async (page) => {
    const sum = page.locator(".meta").filter({ hasText: "Läget den " }).first();
    const shownOn = async (day: string) => {
      await readOn(page, area.path, day);
      const words = await sum.locator(".state:visible").allInnerTexts();
      const counts = words.map((word) => Number(/: (\d+)$/.exec(word)?.[1]));
      return { words, total: counts.reduce((all, count) => all + count, 0) };
    };
    await page.goto(address(area.path));
    const days = await sum
      .locator(".state[data-from]")
      .evaluateAll((found) => found.map((element) => (element as HTMLElement).dataset["from"] ?? ""));
    const built = await shownOn("2026-11-01");
    expect(await sum.getByText("Läget den 1 november 2026.").isVisible()).toBe(true);
    const later = [];
    for (const day of [...new Set(days)].sort().slice(0, 6)) later.push(await shownOn(day));
    expect(
      await sum
        .getByText(/^Läget den /)
        .filter({ visible: true })
        .count(),
    ).toBe(0);
    expect(later.map(({ total }) => total)).toEqual(later.map(() => built.total));
    expect(new Set([built, ...later].map(({ words }) => words.join())).size).toBe(later.length + 1);
  });
});

test("shows the banner from the invitation to the last day to tell, and no longer", async () => {
  await withPage(reader(), async (page) => {
    const banner = page.getByRole("complementary", { name: "Uppföljningen är öppen" });
    await page.goto(address("/om/"));
    const { from = "", until = "" } = await page
      .locator("aside[data-from]")
      .evaluate((element) => ({ ...(element as HTMLElement).dataset }));
    const dayAfter = new Date(Date.parse(until) + 86_400_000).toISOString().slice(0, 10);
    const shown = [];
    for (const day of ["2020-01-01", from, until, dayAfter]) {
      await readOn(page, "/om/", day);
      shown.push(await banner.isVisible());
    }
    expect(shown).toEqual([false, true, true, false]);
  });
});

test("says in the calendar when in the year commitments are followed up, or that nobody has decided", () => {
  const sites = sitesUnderTest().map(({ pages: all }) => ({
    hasBanner: all.some(({ html }) => html.includes("Uppföljningen är öppen")),
    isUndecided: all.find(({ path }) => path === "/kalender/")?.html.includes("Det är inte beslutat än."),
  }));
  expect(sites.map(({ hasBanner, isUndecided }) => hasBanner !== isUndecided)).toEqual(sites.map(() => true));
  expect(sites.at(-1)).toEqual({ hasBanner: true, isUndecided: false });
});

/** The page among those of an address that says within a line as of when it counts, and counts the same the day after. */
function pageThatCounts(address: RegExp): string {
  const page = pages.find(
    ({ path, html }) =>
      address.test(path) && /class="[^"]*as-of"/.test(html) && !html.includes('data-from="2026-11-02"'),
  );
  if (page === undefined) throw new RangeError(`No page of ${address} says as of when.`);
  return page.path;
}

test.each([
  ["a line", "main p[data-until]", "/utslapp/"],
  ["a part of an actor's line", ".as-of", pageThatCounts(/^\/aktorer\/[^/]+\/$/)],
  ["a part of a series' line", ".as-of", pageThatCounts(/^\/utslapp\/[^/]+\/$/)],
])(
  "leaves the place of %s that no longer holds, so that nothing moves under the reader",
  async (_, where, path) => {
    await withPage(reader(), async (page) => {
      const line = page.locator(where).first();
      await readOn(page, path, "2026-11-01");
      expect(await line.isVisible()).toBe(true);
      const place = await line.boundingBox();
      await readOn(page, path, "2026-11-02");
      expect(await line.isVisible()).toBe(false);
      expect(await line.boundingBox()).toEqual(place);
    });
  },
);
