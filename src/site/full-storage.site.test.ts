import { expect, test } from "vitest";
import { href } from "../i18n/routes.ts";
import { openReader } from "./browser.ts";
import { standInService } from "./form-service.ts";
import { fullestSite } from "./sites.ts";

/** As much of a commitment as its page needs to ask how it goes. */
const record = { title: { sv: "Vi cyklar" }, state: "active", signed: "2026-01-01", start: "2026-01-01" };

const { url } = fullestSite();

test("keeps the newest that was written through a reload, when the tab's storage has run full", async () => {
  const own = await openReader();
  await standInService(own, () => ({
    status: 200,
    body: { id: "vi-cyklar", record, base: "a".repeat(40) },
  }));
  const page = await own.newPage();
  await page.goto(new URL(`${href("update", "sv").slice(1)}#t=abc`, url).href);
  await page.click("[data-do=changed]");
  const told = page.locator("[name='record.updates.statement']");
  await told.fill("Vi har köpt en cykel.");
  await page.waitForFunction(() => Object.values(sessionStorage).join().includes("en cykel"));
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("Full", "QuotaExceededError");
    };
  });
  await told.fill("Vi har köpt två cyklar.");
  await page.waitForFunction(() => JSON.stringify(history.state).includes("två cyklar"));
  // The browser takes what the history holds a moment after the page does.
  await page.waitForTimeout(500);
  await page.reload();
  await expect.poll(() => told.inputValue()).toBe("Vi har köpt två cyklar.");
  await own.close();
});
