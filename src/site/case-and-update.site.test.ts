import type { BrowserContext } from "playwright-core";
import { describe, expect, test } from "vitest";
import { href } from "../i18n/routes.ts";
import { openReader } from "./browser.ts";
import { standInService } from "./form-service.ts";
import { sitesUnderTest } from "./sites.ts";

const receipt = {
  reference: "ABCD-EFGH",
  statusUrl: "https://portal.example/arende/#t=status",
  editUrl: "https://portal.example/uppdatera/#t=edit",
};

describe.each(sitesUnderTest())("$name", ({ url }) => {
  const open = async (route: "case" | "update", fragment: string, reader: BrowserContext) => {
    const page = await reader.newPage();
    const address = new URL(href(route, "sv").slice(1) + fragment, url).href;
    await page.goto(address, { waitUntil: "networkidle" });
    return page;
  };

  test("confirms in one press that a commitment still holds", async () => {
    const own = await openReader();
    const record = { title: { sv: "Vi cyklar" }, actor: "exempelbageriet", state: "active" };
    const whole = {
      ...record,
      summary: { sv: "Vi cyklar till alla våra möten i staden." },
      ...{ focusAreas: ["energi"], goals: ["ett-mal"], kind: "reduce" },
      ...{
        signed: "2026-01-01",
        start: "2026-01-01",
        due: "2028-12-31",
        noEffectReason: { sv: "Vet inte än" },
      },
    };
    const posted = await standInService(own, (at) =>
      at === "/record"
        ? { status: 200, body: { id: "vi-cyklar", record: whole, base: "a".repeat(40), generation: 0 } }
        : { status: 201, body: receipt },
    );
    const page = await open("update", "#t=abc", own);
    await page.click("[data-do=still]");
    await page.locator("[data-receipt]:not([hidden])").waitFor();
    const sent = posted.at(-1)?.body as { record: { updates: { type: string }[] } } | undefined;
    expect(sent).toMatchObject({ id: "vi-cyklar", base: "a".repeat(40), edit: "abc" });
    expect(sent?.record.updates.map(({ type }) => type)).toEqual(["confirmation"]);
    await own.close();
  });

  test.each([
    ["received", "Mottaget (nu)"],
    ["in-review", "Granskas av en person på kommunen (nu)"],
    ["declined", "Publiceras inte (nu)"],
  ])("tells in words that a case is %s", async (state, words) => {
    const own = await openReader();
    await standInService(own, () => ({ status: 200, body: { reference: "ABCD-EFGH", state } }));
    const page = await open("case", "#t=abc", own);
    await page.locator("[data-steps] [aria-current=step]").waitFor();
    expect(await page.locator("[data-steps] [aria-current=step]").textContent()).toBe(words);
    expect(await page.locator("[data-withdraw]").isVisible()).toBe(state !== "declined");
    await own.close();
  });

  test("explains itself where a link is wrong", async () => {
    const own = await openReader();
    await standInService(own, () => ({ status: 404, body: { type: "urn:klimatportal:not-found" } }));
    const page = await open("case", "#t=skrap", own);
    await page.locator("[data-status]", { hasText: "Vi hittar inget ärende" }).waitFor();
    expect(await page.locator("[data-how]").isVisible()).toBe(true);
    await own.close();
  });
});
