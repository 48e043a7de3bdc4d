import { describe, expect, test } from "vitest";
import type { FormChoices } from "../exports/form-choices.ts";
import { href } from "../i18n/routes.ts";
import { openPage, openReader } from "./browser.ts";
import { answerAll, check } from "./fill-in-form.ts";
import { furnishedSites } from "./sites.ts";

describe.each(furnishedSites())("$name", ({ url }) => {
  const form = new URL(href("takePart", "sv").slice(1), url);

  test("says of a row what is wrong with it, also where a row before it has been removed", async () => {
    const own = await openReader();
    const page = await openPage(own, form);
    const list = page.locator("[data-rows-of='record.milestones']");
    await answerAll(page);
    await list.evaluate((rows) => rows.closest("details")?.setAttribute("open", ""));
    for (const [row, day] of ["2027-05-01", "2027-06-01", "2020-01-01"].entries()) {
      if (row > 0) await list.locator("[data-add-row]").click();
      await page.fill(`[name='record.milestones.${row}.title']`, `Delmål ${row}`);
      await page.fill(`[name='record.milestones.${row}.due']`, day);
    }
    await list.locator("[data-row='1'] button").click();
    await check(page);
    await page.locator(".summary a").first().waitFor();
    const links = page.locator(".summary a");
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")))).toEqual([
      "#record-milestones-2-due",
    ]);
    await page.reload({ waitUntil: "networkidle" });
    const names = () => list.locator("input[type=text]").evaluateAll((all) => all.map((one) => one.id));
    await expect.poll(names).toEqual(["record-milestones-0-title", "record-milestones-2-title"]);
    await own.close();
  });

  test("fills in what a catalogue item says that was chosen before the catalogue had come", async () => {
    const own = await openReader();
    const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
    await own.route("**/formular/sv.json", async (route) => {
      await held;
      await route.fallback();
    });
    const page = await own.newPage();
    const asked = page.waitForRequest("**/formular/sv.json");
    await page.goto(form.href);
    await asked;
    await page.locator("[name='record.catalogueItem']").selectOption({ index: 1 });
    const unit = page.locator("[name='record.target.unit']");
    expect(await unit.inputValue()).toBe("");
    letGo();
    await expect.poll(() => unit.inputValue()).not.toBe("");
    await own.close();
  });

  test("fills in what another catalogue item says in place of the first one's, but not of what was written", async () => {
    const own = await openReader();
    const page = await openPage(own, form);
    const items = page.locator("[name='record.catalogueItem']");
    const [, first = "", second = ""] = await items
      .locator("option")
      .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
    const told = page.locator("[data-item] p").first();
    const unit = page.locator("[name='record.target.unit']");
    await items.selectOption(second);
    await expect.poll(() => unit.inputValue()).not.toBe("");
    const [saidOfSecond, unitOfSecond] = [await told.textContent(), await unit.inputValue()];
    await items.selectOption(first);
    await expect.poll(() => told.textContent()).not.toBe(saidOfSecond);
    await items.selectOption(second);
    await expect.poll(() => unit.inputValue()).toBe(unitOfSecond);
    await unit.fill("lådor");
    await items.selectOption(first);
    await expect.poll(() => told.textContent()).not.toBe(saidOfSecond);
    expect(await unit.inputValue()).toBe("lådor");
    // The catalogue speaks to whoever promises, and the title is their own words.
    expect(await page.locator("[name='record.title']").inputValue()).toBe("");
    await own.close();
  });

  test("puts the catalogue's Swedish unit in the field that is published as Swedish, also in English", async () => {
    const own = await openReader();
    const english = new URL(href("takePart", "en").slice(1), url);
    const page = await openPage(own, english);
    const choices = (await (
      await own.request.get(new URL("formular/en.json", url).href)
    ).json()) as FormChoices;
    const [id, { raw }] = Object.entries(choices.catalogue)[0] ?? ["", { raw: undefined }];
    await page.locator("[name='record.catalogueItem']").selectOption(id);
    const unit = page.locator("[name='record.target.unit']");
    await expect.poll(() => unit.inputValue()).toBe(raw?.unit.sv);
    expect(await unit.getAttribute("lang")).toBe("sv");
    expect(await page.locator("#record-target-unit-help").textContent()).toContain("published as Swedish");
    expect(await page.locator("#record-title-help").textContent()).toContain("goes in “Title in English”");
    await own.close();
  });

  test("asks in one way for what is missing, and says beforehand that it is all or none", async () => {
    const own = await openReader();
    const page = await openPage(own, form);
    await answerAll(page);
    await page.fill("[name='record.target.unit']", "");
    await check(page);
    await page.locator(".summary a", { hasText: "Fyll i ”Enhet”." }).waitFor();
    const labels = await page.locator(".field:has([name^='record.target']) label").allInnerTexts();
    expect(labels).toHaveLength(2);
    for (const label of labels) expect(label).toContain("(frivilligt, men fyll i allt eller inget)");
    await own.close();
  });
});
