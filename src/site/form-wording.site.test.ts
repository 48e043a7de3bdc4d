import { describe, expect, test } from "vitest";
import { href } from "../i18n/routes.ts";
import { openPage, openReader } from "./browser.ts";
import { answerAll, check, shown } from "./fill-in-form.ts";
import { standInService } from "./form-service.ts";
import { kindOf } from "./built-page.ts";
import { fullestSite, sitesUnderTest } from "./sites.ts";

const { url } = fullestSite();

const form = new URL(href("takePart", "sv").slice(1), url);

describe("a portal built without knowing of a service", () => {
  test("calls no group of questions what one of them is called", async () => {
    const own = await openReader();
    const page = await openPage(own, form);
    const groups = await page.locator("fieldset.group > legend").evaluateAll((legends) => {
      const wordsOf = (element: Element) => element.textContent.replace(/\(.*\)/, "").trim();
      return legends.map((legend) => ({
        group: wordsOf(legend),
        questions: [...(legend.parentElement?.querySelectorAll("label") ?? [])].map(wordsOf),
      }));
    });
    expect(groups.some(({ questions }) => questions.length > 0)).toBe(true);
    expect(groups.filter(({ group, questions }) => questions.includes(group))).toEqual([]);
    await own.close();
  });

  test("says before anything is written that it cannot be sent, where nobody answers", async () => {
    const own = await openReader();
    const page = await openPage(own, form);
    expect(await page.locator("h1 ~ [data-no-service]").isVisible()).toBe(true);
    await answerAll(page);
    await check(page);
    await shown(page);
    await page.waitForLoadState("networkidle");
    expect(await page.locator("[data-with-service]:visible").count()).toBe(0);
    expect(await page.locator("[data-do=send]").isVisible()).toBe(false);
    expect(await page.locator("[data-trouble]").textContent()).toBe("");
    expect(await page.locator("[data-do=download]").isVisible()).toBe(true);
    await own.close();
  });

  test("words the whole page for a service that answers anyway, before anything is written", async () => {
    const own = await openReader();
    await standInService(own, () => undefined);
    const page = await openPage(own, form);
    const without = page.locator("[data-no-service]");
    const withService = page.locator("[data-with-service]");
    expect(await without.first().isVisible()).toBe(true);
    await page.getByRole("radio").first().focus();
    await withService.first().waitFor();
    expect(await without.count()).toBeGreaterThan(1);
    expect(await page.locator("[data-no-service]:visible").count()).toBe(0);
    await answerAll(page);
    await check(page);
    await shown(page);
    await page.locator("[data-do=send]").waitFor();
    expect(await page.locator("[data-no-service]:visible").count()).toBe(0);
    expect(await page.locator("[data-with-service]:visible").count()).toBe(await withService.count());
    expect(await page.locator("[data-do=download]").getAttribute("class")).toContain("quiet");
    await own.close();
  });
});

describe.each(sitesUnderTest())("$name", ({ languages, pages }) => {
  test("says at the top of each form who it is for, and leads others to what there is for them", () => {
    const forms = languages.flatMap((language) => [
      href("takePart", language),
      href("supportTell", language),
    ]);
    const told = pages.filter(({ html }) =>
      /<h1.*(?:till för|is for) organisation.* (?:privatperson|resident)\? <a .*<\/a> (?:eller|or) <a .*<form/s.test(
        html,
      ),
    );
    expect(told.map(({ path }) => path).toSorted()).toEqual(forms.toSorted());
  });

  test("says at the top of each form that it cannot be sent where there is no focus area, and only there", () => {
    const forms = languages.flatMap((language) => [
      href("takePart", language),
      href("supportTell", language),
    ]);
    const told = pages.filter(({ html }) => /<h1.*data-no-focus-areas.*<form/s.test(html));
    const hasAreas = pages.some(({ path }) => kindOf(path) === "/fokusomraden/*");
    expect(told.map(({ path }) => path).toSorted()).toEqual(hasAreas ? [] : forms.toSorted());
  });
});
