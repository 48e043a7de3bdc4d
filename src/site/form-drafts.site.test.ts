import { expect, test } from "vitest";
import { packed } from "../form/fragment.ts";
import { href, type Language } from "../i18n/routes.ts";
import { letCopy, openPage, openReader, readerOfTests } from "./browser.ts";
import { answerAll, check, shown } from "./fill-in-form.ts";
import { receipt, standInService } from "./form-service.ts";
import { fullestSite } from "./sites.ts";

const { url } = fullestSite();

const reader = readerOfTests(letCopy);
const path = (route: "takePart", language: Language = "sv") => href(route, language).slice(1);
const open = (at: string, inReader = reader()) => openPage(inReader, new URL(at, url));

test("brings a draft back after a crash, and deletes it when asked", async () => {
  const page = await open(path("takePart"));
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await page.fill("[name='record.title']", "Vi cyklar till tre möten i veckan");
  await page.locator("[data-rows-of='record.milestones']").evaluate((list) => {
    list.closest("details")?.setAttribute("open", "");
  });
  await page.click("[data-rows-of='record.milestones'] [data-add-row]");
  await page.fill("[name='record.milestones.1.title']", "Halva vägen");
  await page.locator("[data-saved]:not(:empty)").waitFor();
  await page.close();
  const again = await open(path("takePart", "en"));
  await again.locator("[data-restored]:not([hidden])").waitFor();
  expect(await again.inputValue("[name='record.title']")).toBe("Vi cyklar till tre möten i veckan");
  expect(await again.inputValue("[name='record.milestones.1.title']")).toBe("Halva vägen");
  again.on("dialog", (dialog) => dialog.accept());
  await again.click("[data-do=delete]");
  expect(await again.inputValue("[name='record.title']")).toBe("");
  expect(await again.evaluate(() => localStorage.length)).toBe(0);
  await again.close();
});

test("keeps nothing of what was written just before it was deleted", async () => {
  const page = await open(path("takePart"));
  page.on("dialog", (dialog) => dialog.accept());
  await page.evaluate(() => {
    const title = document.querySelector<HTMLInputElement>("[name='record.title']");
    if (title) title.value = "Vi cyklar";
    title?.dispatchEvent(new Event("input", { bubbles: true }));
    document.querySelector<HTMLElement>("[data-do=delete]")?.click();
  });
  // Longer than a change waits to be kept.
  await page.waitForTimeout(1000);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await page.textContent("[data-saved]")).toContain("raderat");
  await page.close();
});

test("deletes the drafts of any form that are older than 90 days or of no known day, and no others", async () => {
  const page = await open(path("takePart"));
  await page.evaluate(() => {
    const daysAgo = (days: number) =>
      JSON.stringify({ at: Date.now() - days * 86_400_000, entries: [["record.title", "Vi cyklar"]] });
    localStorage.setItem("klimatportal support /formular/", daysAgo(91));
    localStorage.setItem("klimatportal /formular/ sent KP-1", daysAgo(91));
    localStorage.setItem("klimatportal /formular/ before", daysAgo(89));
    localStorage.setItem("klimatportal /formular/ sent KP-2", "undated");
    const ofNewerVersion = JSON.stringify({ at: Date.now(), answers: { title: "Vi cyklar" } });
    localStorage.setItem("klimatportal /formular/ sent KP-3", ofNewerVersion);
    localStorage.setItem("another program", "its own");
  });
  await page.reload();
  await page.waitForFunction(() => localStorage.length === 3);
  expect(await page.evaluate(() => Object.keys(localStorage).sort())).toEqual([
    "another program",
    "klimatportal /formular/ before",
    "klimatportal /formular/ sent KP-3",
  ]);
  await page.evaluate(() => localStorage.clear());
  await page.close();
});

test("gives a link whose fragment holds the draft", async () => {
  const page = await open(path("takePart"));
  await page.fill("[name='record.title']", "Vi delar på två lastcyklar");
  // Said for a moment only, which may pass before the click is known to be done.
  await Promise.all([
    page.locator("[data-do=share]", { hasText: "Kopierat" }).waitFor(),
    page.click("[data-do=share]"),
  ]);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/#d=[\w-]+$/);
  const other = await openReader();
  const seen = await open(link.slice(url.length), other);
  await seen.locator("[data-restored]:not([hidden])").waitFor();
  expect(await seen.inputValue("[name='record.title']")).toBe("Vi delar på två lastcyklar");
  await other.close();
  await page.close();
});

test("keeps a draft that was shared when the page is reloaded, without the sharer's consent", async () => {
  const page = await open(path("takePart"));
  await answerAll(page);
  await Promise.all([
    page.locator("[data-do=share]", { hasText: "Kopierat" }).waitFor(),
    page.click("[data-do=share]"),
  ]);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  // A link of the time when consents travelled.
  const old = `#d=${await packed(
    JSON.stringify([
      ["record.title", "Vi cyklar"],
      ["consent", "1"],
    ]),
  )}`;
  for (const at of [link.slice(url.length), path("takePart") + old]) {
    const other = await openReader();
    const seen = await open(at, other);
    await seen.locator("[data-restored]:not([hidden])").waitFor();
    expect(await seen.isChecked("[name=consent]")).toBe(false);
    const title = await seen.inputValue("[name='record.title']");
    expect(title).not.toBe("");
    expect(seen.url()).not.toContain("#");
    await seen.reload();
    await seen.locator("[data-restored]:not([hidden])").waitFor();
    expect(await seen.inputValue("[name='record.title']")).toBe(title);
    await other.close();
  }
  await page.close();
});

test("keeps one's own draft while another's is opened and sent", async () => {
  const own = await openReader();
  await letCopy(own);
  await standInService(own, () => ({ status: 201, body: receipt }));
  const page = await open(path("takePart"), own);
  await answerAll(page);
  await Promise.all([
    page.locator("[data-do=share]", { hasText: "Kopierat" }).waitFor(),
    page.click("[data-do=share]"),
  ]);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.fill("[name='record.title']", "Vårt eget utkast");
  await page.locator("[data-saved]:not(:empty)").waitFor();
  await page.close();
  const shared = await open(link.slice(url.length), own);
  await shared.locator("[data-restored]:not([hidden])").waitFor();
  await shared.check("[name=consent]");
  await check(shared);
  await shown(shared);
  await shared.click("[data-do=send]");
  await shared.locator("[data-receipt]:not([hidden])").waitFor();
  // That a draft was opened says nothing to whoever reads that it has been received.
  expect(await shared.isVisible("[data-restored]")).toBe(false);
  await shared.close();
  const next = await open(path("takePart"), own);
  await next.click("[data-do=back]");
  expect(await next.inputValue("[name='record.title']")).toBe("Vårt eget utkast");
  await own.close();
});

test("keeps one's own draft in view where what was sent is not in this browser", async () => {
  const own = await openReader();
  const page = await open(path("takePart"), own);
  await page.fill("[name='record.title']", "Vårt eget utkast");
  await page.locator("[data-saved]:not(:empty)").waitFor();
  await page.close();
  const again = await open(`${path("takePart")}#again=ABCD-EFGH`, own);
  await again.locator("[data-restored]", { hasText: "ABCD-EFGH finns inte" }).waitFor();
  expect(await again.inputValue("[name='record.title']")).toBe("Vårt eget utkast");
  await own.close();
});

test("lets the draft and the one before it change places, and loses neither", async () => {
  const own = await openReader();
  const title = "[name='record.title']";
  const [first, second] = [await open(path("takePart"), own), await open(path("takePart"), own)];
  await first.fill(title, "Skrivet i den ena fliken");
  await first.locator("[data-saved]:not(:empty)").waitFor();
  // The other tab has been open all along, and knows nothing of it.
  await second.fill(title, "Skrivet i den andra");
  await second.locator("[data-saved]:not(:empty)").waitFor();
  const told = second.locator("[data-restored]", { hasText: "Ett utkast till ligger kvar" });
  expect(await told.isVisible()).toBe(true);
  await first.close();
  await second.reload();
  await told.waitFor();
  await second.click("[data-do=back]");
  expect(await second.inputValue(title)).toBe("Skrivet i den ena fliken");
  await second.click("[data-do=back]");
  expect(await second.inputValue(title)).toBe("Skrivet i den andra");
  await own.close();
});

test("asks to copy that link while the press lasts: Safari refuses a moment later", async () => {
  const page = await open(path("takePart"));
  await page.evaluate(() => {
    let isPressed = false;
    addEventListener("click", () => (isPressed = true), { capture: true });
    addEventListener("click", () => (isPressed = false));
    const { clipboard } = navigator;
    for (const way of ["write", "writeText"] as const) {
      const copy = clipboard[way].bind(clipboard) as (what: unknown) => Promise<void>;
      clipboard[way] = (what: unknown) => (isPressed ? copy(what) : Promise.reject(new Error("Too late")));
    }
  });
  await Promise.all([
    page.locator("[data-do=share]", { hasText: "Kopierat" }).waitFor(),
    page.click("[data-do=share]"),
  ]);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#d=[\w-]+$/);
  await page.close();
});

test("says that it has not started where its script does not come, and keeps what was written", async () => {
  const page = await reader().newPage();
  await page.route(/\/_astro\/start\./, (route) => route.abort());
  const { href: address } = new URL(path("takePart"), url);
  await page.goto(address, { waitUntil: "networkidle" });
  const asleep = page.locator("[data-asleep]");
  expect(await asleep.isVisible()).toBe(false);
  await page.fill("[name='record.title']", "Vi cyklar till mötet");
  await page.click("form[data-ask] button[type=submit]", { noWaitAfter: true });
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  expect(await asleep.isVisible()).toBe(true);
  expect([page.url(), await page.inputValue("[name='record.title']")]).toEqual([
    address,
    "Vi cyklar till mötet",
  ]);
  await page.close();
  const awake = await open(path("takePart"));
  expect(await awake.locator("[data-asleep]").count()).toBe(0);
  await awake.close();
});
