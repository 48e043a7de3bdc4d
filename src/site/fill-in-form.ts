import type { Page } from "playwright-core";
import { elementsOf } from "./built-page.ts";

/** The names of all fields of a page's forms, in order. */
export function namesOfFields(html: string): readonly string[] {
  return elementsOf(html).flatMap(({ name, attributes }) =>
    ["input", "textarea", "select"].includes(name) ? [attributes.get("name") ?? ""] : [],
  );
}

/** Of some keys with dots, those that no other goes on from: each is asked in a field of its own. */
export function leavesOf(keys: readonly string[]): readonly string[] {
  return keys.filter((key) => !keys.some((other) => other.startsWith(`${key}.`)));
}

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
