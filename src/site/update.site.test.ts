import type { BrowserContext } from "playwright-core";
import { expect, test } from "vitest";
import { href } from "../i18n/routes.ts";
import { openPage, openReader } from "./browser.ts";
import { receipt, type StandInAnswer, standInService } from "./form-service.ts";
import { fullestSite } from "./sites.ts";

/** A commitment as the service gives it to whoever has its edit link. */
const published = {
  title: { sv: "Vi cyklar" },
  actor: "exempelbageriet",
  state: "active",
  summary: { sv: "Vi cyklar till alla våra möten i staden." },
  focusAreas: ["energi"],
  goals: ["ett-mal"],
  kind: "reduce",
  signed: "2026-01-01",
  start: "2026-01-01",
  due: "2028-12-31",
  target: { value: 12, unit: { sv: "cyklar" } },
  noEffectReason: { sv: "Vet inte än" },
  updates: [{ date: "2026-05-05", type: "progress", statement: { sv: "Vi har köpt tre cyklar." }, value: 3 }],
};

const { url } = fullestSite();

const open = (fragment: string, reader: BrowserContext) =>
  openPage(reader, new URL(href("update", "sv").slice(1) + fragment, url));

/** Stands in for a service that holds the commitment, and opens the edit link of it. */
async function openUpdate(sent: StandInAnswer, record: object = published) {
  const own = await openReader();
  const posted = await standInService(own, (at) =>
    at === "/record"
      ? { status: 200, body: { id: "vi-cyklar", record, base: "a".repeat(40), generation: 0 } }
      : sent,
  );
  const page = await open("#t=abc", own);
  await page.locator("form[data-update]:not([hidden])").waitFor();
  const newest = () => posted.at(-1)?.body as { record: { updates: object[] } } | undefined;
  return { own, page, newest };
}
const taken = { status: 201, body: receipt };

/** From now on the portal holds another version of the commitment. */
async function changeMeanwhile(own: BrowserContext, record: object) {
  await own.unrouteAll();
  await standInService(own, () => ({
    status: 200,
    body: { id: "vi-cyklar", record, base: "b".repeat(40) },
  }));
}

test("shows what the portal holds, and confirms in one press that it still holds", async () => {
  const { own, page, newest } = await openUpdate(taken);
  const held = await page.locator(".told [data-held]").allTextContents();
  expect(held.map((text) => text.replaceAll("\u00a0", " "))).toEqual([
    "Vi cyklar",
    "Vi cyklar till alla våra möten i staden.",
    "12 cyklar",
    "31 december 2028",
    "3 (5 maj 2026)",
    "Pågår",
    "5 maj 2026",
  ]);
  await page.click("[data-do=still]");
  await page.locator("[data-receipt]:not([hidden])").waitFor();
  expect(newest()).toMatchObject({ id: "vi-cyklar", base: "a".repeat(40), edit: "abc" });
  expect(newest()?.record.updates).toMatchObject([{ type: "progress" }, { type: "confirmation" }]);
  expect(newest()?.record.updates.at(-1)).not.toHaveProperty("evidence");
  await own.close();
});

test("takes a link to a report with the confirmation, and says where it is none", async () => {
  const { own, page, newest } = await openUpdate(taken);
  await page.click("[data-question] summary");
  await page.fill("[name='report.url']", "redovisningen");
  await page.click("[data-do=still]");
  await page.locator("#report-url-error").waitFor();
  await page.fill("[name='report.url']", "https://example.com/redovisning");
  await page.click("[data-do=still]");
  await page.locator("[data-receipt]:not([hidden])").waitFor();
  expect(newest()?.record.updates.at(-1)).toMatchObject({
    type: "confirmation",
    evidence: [
      { title: "Hållbarhetsredovisning", url: "https://example.com/redovisning", level: "self-declared" },
    ],
  });
  await own.close();
});

test("offers the other ways in the same place when the confirmation cannot be sent", async () => {
  const down = { status: 503, body: { type: "urn:klimatportal:unavailable" } };
  const { own, page } = await openUpdate(down);
  await page.click("[data-do=still]");
  await page.locator("[data-trouble] .note").waitFor();
  expect(await page.locator("[data-files] pre").textContent()).toContain("type: confirmation");
  for (const way of ["send", "download", "copy"]) {
    expect(await page.locator(`[data-do=${way}]`).isVisible()).toBe(true);
  }
  await own.close();
});

test("asks for what has changed only when something has", async () => {
  const { own, page } = await openUpdate(taken);
  const kinds = page.locator("[name='record.updates.type']").first();
  expect(await kinds.isVisible()).toBe(false);
  await page.click("[data-do=changed]");
  expect(await kinds.isVisible()).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Berätta vad som har hänt");
  await own.close();
  const ended = await openUpdate(taken, { ...published, state: "achieved" });
  expect(await ended.page.locator("[data-do=still]").isVisible()).toBe(false);
  await ended.own.close();
});

test("says of what begins on a day to come when it can be told of, and asks nothing", async () => {
  const { own, page } = await openUpdate(taken, {
    ...published,
    signed: "2099-02-01",
    start: "2099-03-01",
  });
  const note = await page.locator("[data-early]").textContent();
  expect(note?.replaceAll("\u00a0", " ")).toContain("1 februari 2099");
  for (const part of ["question", "more"]) {
    expect(await page.locator(`[data-${part}]`).isVisible()).toBe(false);
  }
  await own.close();
});

test("takes what is told of what has begun and is signed on a day to come", async () => {
  const { own, page, newest } = await openUpdate(taken, { ...published, signed: "2099-02-01" });
  await page.click("[data-do=still]");
  await page.locator("[data-receipt]:not([hidden])").waitFor();
  expect(newest()?.record.updates.at(-1)).toMatchObject({ type: "confirmation" });
  await own.close();
});

test("keeps what is written when a place on the page is gone to, and when the page is loaded again", async () => {
  const { own, page, newest } = await openUpdate(taken);
  await page.click("[data-do=changed]");
  await page.check("[name='record.updates.type'][value=progress]");
  const told = page.locator("[name='record.updates.statement']");
  await told.fill("Vi har köpt två cyklar till.");
  await page.locator(".skip").press("Enter");
  // The page hears a moment later that its address has changed, and puts the token back.
  await expect.poll(() => page.url()).toMatch(/#t=abc$/);
  expect(await told.inputValue()).toBe("Vi har köpt två cyklar till.");
  await page.reload();
  await expect.poll(() => told.inputValue()).toBe("Vi har köpt två cyklar till.");
  await page.click("form[data-update] button[type=submit]");
  await page.click("[data-do=send]");
  await page.locator("[data-receipt]:not([hidden])").waitFor();
  expect(newest()).toMatchObject({ edit: "abc" });
  // The link that was opened is the one to keep.
  expect(await page.locator("[data-link=edit]").count()).toBe(0);
  await page.reload();
  await page.locator("[data-receipt]:not([hidden])").waitFor();
  expect(await page.locator("form[data-update]").isVisible()).toBe(false);
  expect(await page.evaluate(() => Object.values(sessionStorage).join())).not.toContain("cyklar till");
  page.on("dialog", (dialog) => void dialog.accept());
  await page.click("[data-forget]");
  await page.locator("form[data-update]:not([hidden])").waitFor();
  expect(await told.inputValue()).toBe("");
  expect(await page.locator("[data-receipt]").isVisible()).toBe(false);
  expect(await page.evaluate(() => Object.values(sessionStorage).join())).not.toContain("ABCD-EFGH");
  await own.close();
});

test("offers what was sent and came back to be gone on with, until the commitment says it", async () => {
  const { own, page } = await openUpdate(taken);
  await page.click("[data-do=changed]");
  await page.check("[name='record.updates.type'][value=progress]");
  await page.fill("[name='record.updates.statement']", "Vi har köpt två cyklar till.");
  await page.click("form[data-update] button[type=submit]");
  await page.click("[data-do=send]");
  await page.locator("[data-receipt]:not([hidden])").waitFor();
  await page.close();
  const again = await open("#t=abc", own);
  await again.locator("form[data-update]:not([hidden])").waitFor();
  expect(await again.locator("[data-more]").isVisible()).toBe(false);
  await again.click("[data-do=again]");
  const told = again.locator("[name='record.updates.statement']");
  expect(await told.inputValue()).toBe("Vi har köpt två cyklar till.");
  expect(await again.isChecked("[name='record.updates.type'][value=progress]")).toBe(true);
  expect(await again.locator("[data-moved]").isVisible()).toBe(false);
  await again.close();
  const said = { date: "2026-06-06", type: "progress", statement: { sv: "Vi har köpt två cyklar till." } };
  await changeMeanwhile(own, { ...published, updates: [...published.updates, said] });
  const after = await open("#t=abc", own);
  await after.locator("form[data-update]:not([hidden])").waitFor();
  expect(await after.locator("[data-again]").isVisible()).toBe(false);
  expect(await after.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await own.close();
});

test.each([
  ["asks", published, "question"],
  ["asks nothing", { ...published, state: "achieved" }, "more"],
])("removes what was sent, and leaves the focus at what follows, where it %s", async (_, record, next) => {
  const { own, page } = await openUpdate(taken, record);
  await page.evaluate(() => {
    const entries = [["record.updates.statement", "Vi har köpt två cyklar till."]];
    const place = document.querySelector<HTMLElement>("form[data-update]")?.dataset["choices"] ?? "";
    const key = `klimatportal update ${place.replace(/[^/]+$/, "")} vi-cyklar`;
    localStorage.setItem(key, JSON.stringify({ at: Date.now(), entries }));
  });
  await page.reload();
  await page.click("[data-do=drop]");
  expect(await page.locator("[data-again]").isVisible()).toBe(false);
  expect(await page.locator(`[data-${next}] h2`).evaluate((h2) => h2 === document.activeElement)).toBe(true);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await own.close();
});

test("brings back what was told when the commitment has changed meanwhile, and none of its old words", async () => {
  const { own, page } = await openUpdate(taken);
  await page.click("[data-do=changed]");
  await page.check("[name='record.updates.type'][value=change]");
  await page.fill("[name='record.updates.statement']", "Vi behöver ett år till.");
  await page.fill("[name='record.due']", "2029-12-31");
  await changeMeanwhile(own, { ...published, due: "2028-06-30", title: { sv: "Vi cyklar mer" } });
  await page.reload();
  await page.locator("[data-moved]:not([hidden])").waitFor();
  const values = await Promise.all(
    ["updates.statement", "due", "title"].map((name) => page.inputValue(`[name='record.${name}']`)),
  );
  expect(values).toEqual(["Vi behöver ett år till.", "2028-06-30", "Vi cyklar mer"]);
  await own.close();
});

test("says what the service says of a link that opens nothing yet", async () => {
  const own = await openReader();
  const detail = "Åtagandet är inte publicerat än.";
  await standInService(own, () => ({
    status: 409,
    body: { type: "urn:klimatportal:not-published", detail },
  }));
  const page = await open("#t=abc", own);
  await page.locator("[data-status]", { hasText: detail }).waitFor();
  expect(await page.locator("[data-how]").isVisible()).toBe(false);
  await own.close();
});

test("leads what it will be with what is told, and shows what a change changes", async () => {
  const { own, page } = await openUpdate(taken);
  await page.click("[data-do=changed]");
  await page.check("[name='record.updates.type'][value=progress]");
  await page.fill("[name='record.updates.statement']", "Vi har köpt två cyklar till.");
  await page.fill("[name='record.updates.value']", "5");
  await page.click("form[data-update] button[type=submit]");
  const card = page.locator("[data-card]");
  await page.locator("[data-result]:not([hidden])").waitFor();
  expect(await card.innerText()).toMatch(/^Framsteg, .*\s+Vi har köpt två cyklar till\.\s/);
  expect(await card.innerText()).toContain("5 (målet är 12 cyklar)");
  await page.check("[name='record.updates.type'][value=change]");
  await page.click("form[data-update] button[type=submit]");
  await page.locator(".summary a", { hasText: "inget är ändrat" }).waitFor();
  await page.fill("[name='record.due']", "2029-12-31");
  await page.click("form[data-update] button[type=submit]");
  await page.locator("[data-result]:not([hidden])").waitFor();
  expect(await card.locator("dd", { hasText: "Förut" }).allInnerTexts()).toEqual([
    "31\u00a0december 2029\nFörut: 31\u00a0december 2028",
  ]);
  await own.close();
});
