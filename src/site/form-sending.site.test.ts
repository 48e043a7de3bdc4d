import type { BrowserContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import { href } from "../i18n/routes.ts";
import { openPage, openReader } from "./browser.ts";
import { answerAll, check, shown } from "./fill-in-form.ts";
import { receipt, type StandInAnswer, standInService } from "./form-service.ts";
import { fullestSite } from "./sites.ts";

const { url } = fullestSite();
const lost = "Vi vet inte om det kom fram";

const open = (reader: BrowserContext, route: "takePart" | "supportTell" = "takePart") =>
  openPage(reader, new URL(href(route, "sv").slice(1), url));

/** The challenge that something was sent with, by its signature. */
const challengeOf = ({ body }: { body: Record<string, unknown> }): unknown =>
  (JSON.parse(atob(String(body["challenge"]))) as { challenge: { signature: string } }).challenge.signature;

async function answerNeed(page: Page): Promise<void> {
  // Once the script has begun: on a busy machine that is after the page has come.
  await page.locator("[name='record.actorType']").first().waitFor({ state: "hidden" });
  await page.check("[name=what][value=unnamed]");
  await page.check("[name='record.actorType'][value=company]");
  await page.check("[name='record.category'][value=advice]");
  await page.fill("[name='record.title']", "Råd om laddplatser");
  await page.fill("[name='record.summary']", "Vi behöver råd om var laddplatser ska stå.");
  await page.locator("[name='record.focusAreas']").first().check();
  await page.check("[name='record.validUntil.unknown']");
  await page.check("[name=consent]");
}

async function sendFrom(page: Page): Promise<void> {
  await check(page);
  await shown(page);
  await page.click("[data-do=send]");
}

test.each([
  ["a commitment", "takePart", answerAll],
  ["a need", "supportTell", answerNeed],
] as const)("sends %s as the same proposal after a lost answer and a reload", async (_, route, answer) => {
  const own = await openReader();
  const answers: (StandInAnswer | undefined)[] = [undefined, { status: 201, body: receipt }];
  const posted = await standInService(own, (_path, _body, count) => answers[count - 1]);
  const page = await open(own, route);
  await answer(page);
  await page.locator("[data-saved]:not(:empty)").waitFor();
  await sendFrom(page);
  await page.locator("[data-trouble] .note", { hasText: lost }).waitFor();
  await page.reload();
  await page.locator("[data-restored]:not([hidden])").waitFor();
  await sendFrom(page);
  await page.locator("[data-receipt]:not([hidden])").waitFor();
  const [first, second] = posted.map(challengeOf);
  expect(second).toBe(first);
  // Nothing of what was sent stays with the receipt.
  expect(await page.evaluate(() => Object.values(sessionStorage).join())).not.toContain("challenge");
  await own.close();
});

test("sends what has been changed since a lost answer as another proposal", async () => {
  const own = await openReader();
  const posted = await standInService(own, (_path, _body, count) =>
    count < 3 ? undefined : { status: 201, body: receipt },
  );
  const page = await open(own);
  await answerAll(page);
  await sendFrom(page);
  await page.locator("[data-trouble] .note", { hasText: lost }).waitFor();
  await sendFrom(page);
  await page.locator("[data-trouble] .note", { hasText: lost }).waitFor();
  await page.fill("[name='record.title']", "Vi byter fyra bilar mot elbilar");
  await sendFrom(page);
  await page.locator("[data-receipt]:not([hidden])").waitFor();
  const [first, second, third] = posted.map(challengeOf);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
  await own.close();
});

test.each(["offline", "failing", "refusing"])("does not wonder whether it arrived when %s", async (how) => {
  const own = await openReader();
  const posted = await standInService(own, () => ({ status: how === "failing" ? 503 : 422, body: {} }));
  const page = await open(own);
  await answerAll(page);
  await check(page);
  await shown(page);
  await page.waitForLoadState("networkidle");
  await own.setOffline(how === "offline");
  await page.click("[data-do=send]");
  const trouble = page.locator("[data-trouble] .note").first();
  await trouble.waitFor();
  expect(await trouble.textContent()).not.toContain(lost);
  expect(posted).toHaveLength(how === "offline" ? 0 : 1);
  await own.close();
});
