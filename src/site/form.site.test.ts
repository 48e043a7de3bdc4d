import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type AskedCollection, asked } from "../form/asked.ts";
import { href } from "../i18n/routes.ts";
import { letCopy, openPage, openReader, readerOfTests } from "./browser.ts";
import { answerAll, check, leavesOf, namesOfFields, shown } from "./fill-in-form.ts";
import { receipt, standInService } from "./form-service.ts";
import { scriptsOf } from "./page-scripts.ts";
import { furnishedSites } from "./sites.ts";

const scriptLimit = 15 * 1024;
const problem = (rule: string, more: object = {}) => ({
  status: rule === "invalid" ? 422 : 409,
  body: { type: `urn:klimatportal:${rule}`, title: "", detail: "", problems: [], ...more },
});

/** Names of the form's fields, and the keys of the schemas they stand for. */
const named: Readonly<Record<AskedCollection, string>> = {
  commitments: "record.",
  actors: "actor.",
  "support-needs": "supportNeeds.0.",
  "support-offers": "supportOffers.0.",
};

describe.each(furnishedSites())("$name", ({ url, directory, base, pages }) => {
  const reader = readerOfTests(letCopy);
  const complaints: string[] = [];
  const path = (route: "takePart", language: "sv" | "en" = "sv") => href(route, language).slice(1);
  const open = (at: string, inReader = reader()) => openPage(inReader, new URL(at, url), complaints);

  test("asks for exactly the keys that the schemas have and nobody else sets", () => {
    const html = pages.find((page) => page.path === href("takePart", "sv"))?.html ?? "";
    const names = namesOfFields(html);
    for (const collection of Object.keys(asked) as AskedCollection[]) {
      const start = named[collection];
      const paths = names
        .filter((name) => name.startsWith(start))
        .map((name) =>
          name
            .slice(start.length)
            .replace(/\.0\./g, ".")
            .replace(/\.(?:unknown|en)$/, ""),
        );
      expect([...new Set(paths)].toSorted()).toEqual(leavesOf(asked[collection]).toSorted());
    }
  });

  test("sends at most 15 KiB of scripts before the preview", () => {
    const html = pages.find((page) => page.path === href("takePart", "sv"))?.html ?? "";
    const files = [...scriptsOf(html, directory, base)];
    const words = files.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/import\(\s*["'`](\.\/form-client[^"'`]+)["'`]/g)].map(
        ([, name = ""]) => join(dirname(file), name),
      ),
    );
    expect(words).toHaveLength(2);
    const weightOf = (file: string) => gzipSync(readFileSync(file)).length;
    // The words of one language are fetched at once, those of the other never.
    const bytes = files.reduce((sum, file) => sum + weightOf(file), Math.max(...words.map(weightOf)));
    expect(bytes).toBeLessThanOrEqual(scriptLimit);
  });

  test("lists what is to be mended, leads to it, and keeps what was written", async () => {
    const page = await open(path("takePart"));
    await page.fill("[name='record.title']", "Vi");
    await page.fill("[name='record.target.value']", "tolv");
    await check(page);
    await page.locator(".summary a").first().waitFor();
    expect(await page.title()).toMatch(/^Fel: /);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("summary");
    const field = page.locator("[name='record.target.value']");
    await page.locator(".summary a", { hasText: "Hur mycket" }).click();
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    expect(await field.inputValue()).toBe("tolv");
    const described = await field.getAttribute("aria-describedby");
    expect(await page.locator(`[id="${described?.split(" ")[0]}"]`).textContent()).toContain("ett tal");
    await answerAll(page);
    await check(page);
    await shown(page);
    expect(await page.title()).not.toMatch(/^Fel: /);
    await page.close();
  });

  test("can be filled in by keyboard alone, in the order it is read", async () => {
    const own = await openReader();
    const page = await open(path("takePart", "en"), own);
    await page.locator("[name=who]").first().focus();
    await page.keyboard.press("ArrowDown");
    expect(await page.locator("[name='actor.name']").isVisible()).toBe(true);
    await page.keyboard.press("Tab");
    await page.keyboard.type("Exempelbageriet");
    const stops: string[] = [];
    for (let step = 0; step < 150; step += 1) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => {
        const at = document.activeElement as HTMLElement;
        const { width, height } = at.getBoundingClientRect();
        return `${(at as HTMLButtonElement).type} ${at.getAttribute("name") ?? ""} ${width * height > 0 ? "seen" : "unseen"}`;
      });
      stops.push(stop);
      if (stop.startsWith("submit")) break;
    }
    expect(stops.at(-1)).toContain("submit");
    expect(stops.filter((stop) => stop.endsWith("unseen"))).toEqual([]);
    expect(stops.some((stop) => stop.includes("website"))).toBe(false);
    expect(await page.locator("[name='actor.name']").inputValue()).toBe("Exempelbageriet");
    await page.keyboard.press("Enter");
    await page.locator(".summary").waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    await own.close();
  });

  test("shows the file word for word, and sends it with the work done", async () => {
    const own = await openReader();
    const posted = await standInService(own, (at, _body, count) => {
      if (at === "/status") {
        const { reference } = receipt;
        return { status: 200, body: { reference, state: "changes-asked", about: "new" } };
      }
      if (count === 1) return problem("challenge-expired");
      if (count === 2) {
        return problem("id-taken", {
          suggestion: "vi-byter-tre-bilar-2",
          problems: [{ path: "id", message: "" }],
        });
      }
      return { status: 201, body: receipt };
    });
    const page = await open(path("takePart"), own);
    await answerAll(page);
    await check(page);
    await shown(page);
    expect(await page.locator("[data-files] pre").first().textContent()).toContain("value: 1200.5");
    expect(await page.locator("[data-card]").textContent()).toContain("1\u00a0200,5 mil");
    expect(await page.locator("[data-files] pre").count()).toBe(2);
    const seen = () =>
      Promise.all(["form[data-ask]", "[data-do=delete]"].map((one) => page.locator(one).isVisible()));
    expect(await seen()).toEqual([true, true]);
    await page.emulateMedia({ media: "print" });
    expect(await seen()).toEqual([true, false]);
    await page.emulateMedia({ media: null });
    await page.click("[data-do=send]");
    await page.locator("[data-receipt]:not([hidden])").waitFor();
    expect(await page.locator("[data-reference]").textContent()).toBe(receipt.reference);
    expect(await page.locator("[data-link=edit]").getAttribute("href")).toBe(receipt.editUrl);
    expect(await page.title()).toMatch(/^Tack!/);
    expect(await page.locator("nav.parts").isVisible()).toBe(false);
    // Nor is there a draft left to delete.
    expect(await seen()).toEqual([false, false]);
    const keeping = page.waitForEvent("download");
    await page.click("[data-keep-links]");
    const kept = await text(await (await keeping).createReadStream());
    expect(kept.split("\n").filter((line) => line.startsWith("https:"))).toEqual([
      receipt.statusUrl,
      receipt.editUrl,
    ]);
    // The links are shown nowhere else: a reload, or the way back from one of them, must not lose them.
    await page.reload();
    await page.locator("[data-receipt]:not([hidden])").waitFor();
    expect(await page.locator("[data-link=edit]").getAttribute("href")).toBe(receipt.editUrl);
    expect(await seen()).toEqual([false, false]);
    await page.goto(new URL(href("privacy", "sv").slice(1), url).href);
    await page.goBack();
    await page.locator("[data-receipt]:not([hidden])").waitFor();
    const [first, second, third] = posted.map(({ body }) => body);
    expect(first?.["challenge"]).not.toBe(second?.["challenge"]);
    expect(second?.["challenge"]).toBe(third?.["challenge"]);
    expect(third).toMatchObject({
      id: "vi-byter-tre-bilar-2",
      language: "sv",
      actor: { name: "Exempelbageriet", type: "company" },
      record: { due: "unknown", target: { value: 1200.5, unit: { sv: "mil" } }, state: "active" },
    });
    const next = await open(path("takePart"), own);
    expect(await next.inputValue("[name='record.title']")).toBe("");
    await next.click("[data-do=back]");
    expect(await next.inputValue("[name='record.title']")).toBe("Vi byter tre bilar mot elbilar");
    await next.fill("[name='record.title']", "Något helt annat");
    await next.locator("[data-saved]:not(:empty)").waitFor();
    const followed = await open(`${href("case", "sv").slice(1)}#t=abc`, own);
    await followed.click("[data-again] a");
    await followed.locator("[data-restored]", { hasText: "nytt förslag" }).waitFor();
    expect(await followed.inputValue("[name='record.title']")).toBe("Vi byter tre bilar mot elbilar");
    expect(followed.url()).not.toContain("#");
    await followed.click("[data-do=back]");
    expect(await followed.inputValue("[name='record.title']")).toBe("Något helt annat");
    page.on("dialog", (dialog) => void dialog.accept());
    await page.click("[data-forget]");
    await page.locator("form[data-ask]:not([hidden])").waitFor();
    expect(await page.locator("[data-receipt]").isVisible()).toBe(false);
    expect(await page.evaluate(() => [history.state, Object.keys(localStorage)])).toEqual([null, []]);
    await own.close();
  });

  test("says that the last day is before the first along with all else, in the order of the page", async () => {
    const own = await openReader();
    const page = await open(path("takePart"), own);
    await answerAll(page);
    await page.fill("[name='record.title']", "");
    await page.uncheck("[name='record.due.unknown']");
    await page.fill("[name='record.due']", "2025-01-31");
    await page.uncheck("[name=consent]");
    await check(page);
    await page.locator(".summary a").first().waitFor();
    const links = page.locator(".summary a");
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")))).toEqual([
      "#record-title",
      "#record-due",
      "#consent",
    ]);
    expect(await page.locator("#record-due-error").textContent()).toContain("31\u00a0januari 2025");
    await own.close();
  });

  test("says at the field what the service refuses", async () => {
    const own = await openReader();
    const message = "Den här aktören finns redan.";
    await standInService(own, () => problem("id-taken", { problems: [{ path: "actor.name", message }] }));
    const page = await open(path("takePart"), own);
    await answerAll(page);
    await check(page);
    await shown(page);
    await page.click("[data-do=send]");
    await page.locator(".summary a", { hasText: message }).waitFor();
    expect(await page.locator("[id='actor-name-error']").textContent()).toContain(message);
    await own.close();
  });

  test.each(["silent", "failing"])("keeps what was written when the service is %s", async (how) => {
    const own = await openReader();
    await standInService(own, () =>
      how === "silent" ? undefined : { status: 503, body: { type: "urn:klimatportal:unavailable" } },
    );
    const page = await open(path("takePart"), own);
    await answerAll(page);
    await check(page);
    await shown(page);
    await page.click("[data-do=send]");
    await page.locator("[data-trouble] .note").waitFor();
    expect(await page.inputValue("[name='record.title']")).toBe("Vi byter tre bilar mot elbilar");
    const arriving = page.waitForEvent("download");
    await page.click("[data-do=download]");
    const file = await text(await (await arriving).createReadStream());
    expect(await page.locator("[data-files] pre").allTextContents()).toContain(file);
    await own.close();
  });

  test("can be read to the end with scripts off", async () => {
    const own = await reader().browser()?.newContext({ javaScriptEnabled: false });
    if (own === undefined) throw new Error("The reader has no browser");
    const page = await own.newPage();
    await page.goto(new URL(path("takePart"), url).href);
    expect(await page.locator("[name='supportOffers.0.title']").isVisible()).toBe(true);
    expect(await page.locator("noscript .note").isVisible()).toBe(true);
    expect(await page.locator(".aside a[download]").isVisible()).toBe(true);
    expect(await page.locator("form[data-ask] button[type=submit]").isVisible()).toBe(false);
    await own.close();
  });

  test("breaks no policy and throws nothing", () => {
    expect(complaints).toEqual([]);
  });
});
