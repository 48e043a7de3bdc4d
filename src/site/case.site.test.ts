import type { BrowserContext } from "playwright-core";
import { expect, test } from "vitest";
import { href } from "../i18n/routes.ts";
import { openPage, openReader } from "./browser.ts";
import { standInService } from "./form-service.ts";
import { fullestSite } from "./sites.ts";

const { url } = fullestSite();

const open = (fragment: string, reader: BrowserContext) =>
  openPage(reader, new URL(href("case", "sv").slice(1) + fragment, url));

test("keeps a case in view past the skip link, and goes on to what a withdrawal led to", async () => {
  const own = await openReader();
  let state = "in-review";
  await standInService(own, (at) => {
    if (at === "/withdraw") state = "withdrawn";
    return { status: 200, body: { reference: "ABCD-EFGH", state } };
  });
  const page = await open("#t=abc", own);
  await page.locator("[aria-current=step]").waitFor();
  await page.locator(".skip").press("Enter");
  expect(await page.locator("[data-found]").isVisible()).toBe(true);
  page.on("dialog", (dialog) => void dialog.accept());
  await page.click("[data-withdraw] button");
  await page.locator("[aria-current=step]", { hasText: "Tillbakadraget" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
  await own.close();
});

test.each([
  ["received", "Mottaget (nu)", /kontrolleras/],
  ["in-review", "Granskas av en person på kommunen (nu)", /väntar på att någon/],
  ["declined", "Publiceras inte (nu)", /^$/],
])("tells in words that a case is %s, and what happens next", async (state, words, next) => {
  const own = await openReader();
  await standInService(own, () => ({ status: 200, body: { reference: "ABCD-EFGH", state } }));
  const page = await open("#t=abc", own);
  await page.locator("[data-steps] [aria-current=step]").waitFor();
  expect(await page.locator("[data-steps] [aria-current=step]").textContent()).toBe(words);
  expect(await page.locator("[data-withdraw]").isVisible()).toBe(state !== "declined");
  const told = await page.locator("[data-next]:visible").allTextContents();
  expect(told.join(" ").trim()).toMatch(next);
  await own.close();
});

test("explains itself where a link is wrong", async () => {
  const own = await openReader();
  await standInService(own, () => ({ status: 404, body: { type: "urn:klimatportal:not-found" } }));
  const page = await open("#t=skrap", own);
  await page.locator("[data-status]", { hasText: "Vi hittar inget ärende" }).waitFor();
  expect(await page.locator("[data-how]").isVisible()).toBe(true);
  await own.close();
});

test.each(["case", "update"] as const)(
  "shows what was opened last, also where the answer to what was opened before it comes later: %s",
  async (route) => {
    const own = await openReader();
    const record = {
      actor: "exempelbageriet",
      state: "active",
      summary: { sv: "Vi cyklar." },
      due: "2028-12-31",
    };
    await standInService(own, (_at, { token }) => ({
      status: 200,
      body: {
        ...{ reference: token, state: "waiting" },
        ...{ id: "vi-cyklar", record: { ...record, title: { sv: token } }, base: "a".repeat(40) },
      },
    }));
    const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
    await own.route("**/api/submissions/*", async (request) => {
      if (request.request().postData()?.includes("FIRST")) await held;
      await request.fallback();
    });
    const page = await own.newPage();
    const asked = page.waitForRequest((request) => request.postData()?.includes("FIRST") ?? false);
    await page.goto(new URL(`${href(route, "sv").slice(1)}#t=FIRST`, url).href);
    const late = (await asked).response();
    await page.evaluate(() => {
      location.hash = "#t=SECOND";
    });
    const shown = page.getByText("SECOND").locator("visible=true").first();
    await shown.waitFor();
    letGo();
    await late;
    await page.waitForTimeout(100);
    expect(await shown.isVisible()).toBe(true);
    expect(await page.getByText("FIRST").locator("visible=true").count()).toBe(0);
    await own.close();
  },
);
