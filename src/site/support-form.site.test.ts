import { describe, expect, test } from "vitest";
import { asked, askedAlone } from "../form/asked.ts";
import { href } from "../i18n/routes.ts";
import { openPage, openReader, readerOfTests } from "./browser.ts";
import { check, leavesOf, namesOfFields, shown } from "./fill-in-form.ts";
import { receipt, standInService } from "./form-service.ts";
import { furnishedSites } from "./sites.ts";

/** Support is changed by staff: no link to do so comes with it. */
const { reference, statusUrl } = receipt;

describe.each(furnishedSites())("$name", ({ url, pages }) => {
  const reader = readerOfTests();
  const complaints: string[] = [];
  const open = (language: "sv" | "en", inReader = reader()) =>
    openPage(inReader, new URL(href("supportTell", language).slice(1), url), complaints);

  test("asks for exactly the keys that the schemas have and nobody else sets", () => {
    const html = pages.find((page) => page.path === href("supportTell", "sv"))?.html ?? "";
    const names = namesOfFields(html);
    const keysOf = (start: string) =>
      new Set(
        names
          .filter((name) => name.startsWith(start))
          .map((name) => name.slice(start.length).replace(/\.(?:unknown|en)$/, "")),
      );
    const both = new Set([...askedAlone["support-needs"], ...askedAlone["support-offers"]]);
    expect([...keysOf("record.")].toSorted()).toEqual(leavesOf([...both]).toSorted());
    expect([...keysOf("actor.")].toSorted()).toEqual(leavesOf(asked.actors).toSorted());
  });

  test("sends a need without a name, though one was written first", async () => {
    const own = await openReader();
    const posted = await standInService(own, () => ({ status: 201, body: { reference, statusUrl } }));
    const page = await open("sv", own);
    // Once the script has begun: on a busy machine that is after the page has come.
    await page.locator("[name='record.actorType']").first().waitFor({ state: "hidden" });
    await page.check("[name=what][value=need]");
    await page.check("[name=who][value=new]");
    // One that the portal knows: where it is to be shown, the form says so.
    const name = (await page.locator("#actors option").first().getAttribute("value")) ?? "";
    await page.fill("[name='actor.name']", name);
    await page.check("[name=what][value=unnamed]");
    expect(await page.locator("[name='actor.name']").isVisible()).toBe(false);
    await check(page);
    // Everything that must be answered is asked for, and nothing that is out of sight.
    await page.locator(".summary a").first().waitFor();
    expect(await page.locator(".summary a").count()).toBe(7);
    await page.check("[name='record.actorType'][value=company]");
    await page.check("[name='record.category'][value=advice]");
    await page.fill("[name='record.title']", "Råd om laddplatser");
    await page.fill("[name='record.summary']", "Vi behöver råd om var laddplatser ska stå.");
    await page.locator("[name='record.focusAreas']").first().check();
    await page.fill("[name='record.validUntil']", "2020-01-01");
    await check(page);
    // The word that is asked for is the word that stands there.
    const consent = page.locator(".summary a", { hasText: "Vi får säga det här" });
    await consent.waitFor();
    await page.check("[name=consent]");
    await check(page);
    await page.locator(".summary a", { hasText: "har varit. Skriv en dag som kommer" }).waitFor();
    expect(await page.locator("#record-validUntil-error").count()).toBe(1);
    await page.fill("[name='record.validUntil']", "");
    await page.check("[name='record.validUntil.unknown']");
    await check(page);
    await shown(page);
    expect(await page.locator("[data-files] pre").allTextContents()).toEqual([
      expect.stringMatching(/^actorType: company\ncategory: advice\n/),
    ]);
    expect(await page.locator("[data-card]").textContent()).toContain("Rådgivning");
    await page.click("[data-do=send]");
    await page.locator("[data-receipt]:not([hidden])").waitFor();
    expect(await page.locator("[data-link=status]").getAttribute("href")).toBe(statusUrl);
    expect(await page.locator("[data-link=edit]").count()).toBe(0);
    expect(posted[0]?.body).toMatchObject({
      collection: "support-needs",
      record: { actorType: "company", category: "advice", state: "open" },
    });
    expect(JSON.stringify(posted)).not.toContain(name);
    await own.close();
  });

  test("shows an offer as it will be, in English", async () => {
    const page = await open("en");
    await page.check("[name=what][value=offer]");
    await page.check("[name=who][value=new]");
    await page.fill("[name='actor.name']", "Exempelskolan");
    await page.check("[name='actor.type'][value=school]");
    await page.check("[name='record.category'][value=premises]");
    await page.fill("[name='record.title']", "Lokaler att låna");
    await page.fill("[name='record.summary']", "Vi lånar ut vår aula en kväll i veckan.");
    await page.locator("[name='record.focusAreas']").first().check();
    await page.check("[name='record.eligibility.actorTypes'][value=association]");
    await page.check("[name='record.cost'][value=free]");
    await page.check("[name='record.validUntil.unknown']");
    await page.check("[name=consent]");
    await check(page);
    await shown(page);
    expect(await page.locator("[data-files] pre").count()).toBe(2);
    expect(await page.locator("[data-files] pre").first().textContent()).toContain(
      "eligibility:\n  actorTypes:\n    - association\n",
    );
    await page.close();
  });

  test("breaks no policy and throws nothing", () => {
    expect(complaints).toEqual([]);
  });
});
