import type { Page } from "playwright-core";

/** Answers every question that must be answered, and nothing else. */
export async function answerAll(page: Page): Promise<void> {
  await page.check("[name=who][value=new]");
  await page.fill("[name='actor.name']", "Exempelbageriet");
  await page.check("[name='actor.type'][value=company]");
  await page.fill("[name='record.title']", "Vi byter tre bilar mot elbilar");
  await page.fill("[name='record.summary']", "Vi byter alla tre dieselbilar mot elbilar när avtalen går ut.");
  await page.check("[name='record.kind'][value=switch]");
  await page.locator("[name='record.focusAreas']").first().check();
  await page.locator("[name='record.goals']").first().check();
  await page.fill("[name='record.target.value']", "1 200,5");
  await page.fill("[name='record.target.unit']", "mil");
  await page.fill("[name='record.signed']", "2026-11-01");
  await page.fill("[name='record.start']", "2027-01-01");
  await page.check("[name='record.due.unknown']");
  await page.check("[name=effect][value=unknown]");
  await page.check("[name=consent]");
}

/** Presses the button that checks the form. */
export const check = (page: Page): Promise<void> => page.click("form[data-ask] button[type=submit]");

/** Waits until the form shows what it has made. */
export const shown = (page: Page): Promise<void> => page.locator("[data-result]:not([hidden])").waitFor();
