import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readerOfTests, withPage } from "./browser.ts";
import { furnishedSites } from "./sites.ts";

describe.each(furnishedSites())("$name", ({ url, pages }) => {
  const reader = readerOfTests();

  test("offers to copy its address in the portal alone: in a frame the page around it may forbid that", () => {
    const copying = pages.filter(({ html }) => / data-copy="[^"]/.test(html));
    const figures = copying.filter(({ html }) => html.includes('<figure class="figure"'));
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter(({ html }) => html.includes('<main class="embed"'))).toEqual([]);
  });

  const chartOf = (page: Page) => page.locator("figure.figure svg.chart").filter({ visible: true }).first();
  const tipsOf = (page: Page) =>
    page.locator("figure.figure .tip").filter({ visible: true }).allTextContents();

  test("tells a figure's points one by one to the arrow keys, and hides them again on Escape", async () => {
    await withPage(reader(), async (page) => {
      await page.goto(url, { waitUntil: "networkidle" });
      await chartOf(page).focus();
      await page.keyboard.press("ArrowRight");
      const [first] = await tipsOf(page);
      await page.keyboard.press("ArrowRight");
      const [second] = await tipsOf(page);
      expect(first).toMatch(/\d/);
      expect(second).not.toBe(first);
      expect(await page.locator("figure.figure [role=status]").first().textContent()).toBe(second);
      await page.keyboard.press("Escape");
      expect(await tipsOf(page)).toEqual([]);
    });
  });

  test("leaves the arrows to the browser where a key beside them makes them its own", async () => {
    await withPage(reader(), async (page) => {
      await page.goto(url, { waitUntil: "networkidle" });
      await chartOf(page).focus();
      const isTaken = (key: string) =>
        page.evaluate(
          (pressed) =>
            new Promise<boolean>((done) => {
              addEventListener("keydown", (event) => done(event.defaultPrevented), { once: true });
              const event = { key: "ArrowLeft", bubbles: true, cancelable: true, [pressed]: true };
              document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", event));
            }),
          key,
        );
      expect([await isTaken("repeat"), await isTaken("altKey"), await isTaken("metaKey")]).toEqual([
        true,
        false,
        false,
      ]);
    });
  });

  test("keeps what has been pointed at while the pointer goes to read it, and hides it on Escape", async () => {
    await withPage(reader(), async (page) => {
      await page.goto(url, { waitUntil: "networkidle" });
      await chartOf(page).locator("[data-tip]").nth(3).hover();
      const told = await tipsOf(page);
      expect(told).toHaveLength(1);
      const box = await page.locator("figure.figure .tip").filter({ visible: true }).boundingBox();
      if (box === null) throw new Error("Nothing is told of the point");
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
      await page.mouse.move(box.x + 2, box.y + 2, { steps: 8 });
      expect(await tipsOf(page)).toEqual(told);
      await page.keyboard.press("Escape");
      expect(await tipsOf(page)).toEqual([]);
      await chartOf(page).locator("[data-tip]").nth(3).hover();
      expect(await tipsOf(page)).toEqual(told);
      await page.locator("figure.figure summary").first().hover();
      expect(await tipsOf(page)).toEqual([]);
    });
  });

  test("keeps what a finger has pointed at when it is lifted", async () => {
    await withPage(reader(), async (page) => {
      await page.goto(url, { waitUntil: "networkidle" });
      const point = chartOf(page).locator("[data-tip]").nth(3);
      await point.scrollIntoViewIfNeeded();
      const box = await point.boundingBox();
      if (box === null) throw new Error("The point is not on the screen");
      const session = await page.context().newCDPSession(page);
      const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
      await session.send("Emulation.setTouchEmulationEnabled", { enabled: true });
      await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints });
      await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
      await expect.poll(() => tipsOf(page)).toEqual([await point.getAttribute("data-tip")]);
      await session.detach();
    });
  });
});
