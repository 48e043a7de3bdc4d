import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { href, type Language } from "../i18n/routes.ts";
import { openReader } from "./browser.ts";
import { portalOfItsOwn } from "./portal-of-its-own.ts";
import { serveSite } from "./static-server.ts";

const today = "2026-11-01";
const portal = portalOfItsOwn("whole-way", { commitments: 12, today });
const patient = { timeout: 60_000 };

/** What somebody types, in each language; the numbers as each writes them. */
const typed = {
  sv: {
    title: "Vi byter alla påhittade lyktor till ljusdioder",
    amount: "1 200,5",
    unit: "påhittade lyktor",
  },
  en: {
    title: "We replace every invented boiler with a heat pump",
    amount: "1200.5",
    unit: "invented boilers",
  },
} as const;
const needTitle = "Råd om hur påhittade tak bär solpaneler";
const summary = "Vi gör det på riktigt i den påhittade kommunen, med egna pengar och före årets slut.";

let url = "";
let reader: BrowserContext;
/** Where each case is followed, once it has been sent. */
const cases: Record<Language, string> = { sv: "", en: "" };
let needCase = "";
/** The branch of what was sent last. */
const newestProposal = () =>
  portal
    .git("for-each-ref", "--count=1", "--format=%(refname)", "--sort=-creatordate", "refs/heads/submission/")
    .trim();
const at = (path: string) => new URL(path.replace(/^\//, ""), url).href;

async function fillIn(
  page: Page,
  language: Language,
  own: { readonly title?: string; readonly actor?: string } = {},
): Promise<void> {
  const { title, amount, unit, actor } = {
    ...typed[language],
    actor: `Påhittade bolaget ${language}`,
    ...own,
  };
  await page.locator("[name=who][value=new]").check();
  await page.locator("[name='actor.name']").fill(actor);
  await page.locator("[name='actor.type'][value=company]").check();
  await page.locator("[name='record.title']").fill(title);
  await page.locator("[name='record.summary']").fill(summary);
  await page.locator("[name='record.kind']").first().check();
  await page.locator("[name='record.focusAreas']").first().check();
  await page.locator("[name='record.goals']").first().check();
  await page.locator("[name='record.target.value']").fill(amount);
  await page.locator("[name='record.target.unit']").fill(unit);
  await page.locator("[name='record.signed']").fill("2026-10-01");
  await page.locator("[name='record.start']").fill("2026-11-01");
  await page.locator("[name='record.due']").fill("2028-12-31");
  await page.locator("[name=effect][value=unknown]").check();
  await page.locator("[name='record.noEffectReason']").fill("Vi har inte räknat på det ännu.");
  await page.locator("[name=consent]").check();
  await page.locator("form.ask button[type=submit]").click();
  await page.locator("[data-result]").waitFor(patient);
}

beforeAll(async () => {
  url = await portal.start();
  reader = await openReader();
}, 300_000);
afterAll(async () => {
  await reader.close();
  await portal.stop();
});

describe.each<Language>(["sv", "en"])("a commitment sent in %s", (language) => {
  test("gets a receipt, and the file that was shown is the file that waits for review", async () => {
    const page = await reader.newPage();
    await page.goto(at(href("takePart", language)));
    await fillIn(page, language);
    const shown = await page.locator("[data-files] pre").allTextContents();
    await page.locator("[data-do=send]").click();
    await page.locator("[data-receipt]").waitFor(patient);
    expect(await page.locator("[data-reference]").textContent()).toMatch(/^[A-Z2-7]{4}-[A-Z2-7]{4}$/);
    cases[language] = (await page.locator("[data-link=status]").getAttribute("href")) ?? "";
    const newest = newestProposal();
    const paths = portal.git("diff", "--name-only", "main", newest).trim().split("\n");
    const waiting = paths.map((path) => portal.git("show", `${newest}:${path}`));
    expect(waiting.toSorted()).toEqual(shown.map((text) => text).toSorted());
    await page.close();
  });

  test("is followed on its case page, without the token in any address that is sent", async () => {
    const page = await reader.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(cases[language]);
    await page.locator("[aria-current=step]").waitFor(patient);
    expect(asked.filter((address) => address.includes(cases[language].split("#t=")[1] ?? "?"))).toEqual([]);
    await page.close();
  });
});

test("is sent back with a reason, opened again where it was written, mended and sent anew", async () => {
  const own = await openReader();
  const page = await own.newPage();
  await page.goto(at(href("takePart", "sv")));
  const title = "Vi sätter upp påhittade vindskydd";
  await fillIn(page, "sv", { title, actor: "Påhittade vindlaget" });
  await page.locator("[data-do=send]").click();
  await page.locator("[data-receipt]").waitFor(patient);
  const status = (await page.locator("[data-link=status]").getAttribute("href")) ?? "";
  const reference = (await page.locator("[data-reference]").textContent()) ?? "";

  const staff = await reader.newPage();
  await staff.goto(new URL("/granska/?lang=sv", url).href);
  await staff.locator("main li h2 a", { hasText: title }).click();
  await staff.selectOption("#reason", "not-measurable");
  await staff.locator("form[action*=return] button").click();
  await staff.locator("[role=status]", { hasText: "Skickat tillbaka" }).waitFor(patient);
  await staff.close();

  await page.goto(status);
  await page.locator("[aria-current=step]", { hasText: "Något behöver ändras" }).waitFor(patient);
  expect(await page.locator("[data-reason]").textContent()).toContain("Det går inte att följa upp");
  await page.locator("[data-again] a").click();
  await page.locator("[data-restored]", { hasText: reference }).waitFor(patient);
  await page
    .locator("[name='record.summary']")
    .fill("Vi sätter upp tolv påhittade vindskydd före årets slut.");
  await page.locator("form.ask button[type=submit]").click();
  await page.locator("[data-result]").waitFor(patient);
  await page.locator("[data-do=send]").click();
  await page.locator("[data-receipt]").waitFor(patient);
  expect(await page.locator("[data-reference]").textContent()).not.toBe(reference);
  const newest = newestProposal();
  expect(portal.git("diff", "main", newest)).toContain("tolv påhittade vindskydd");
  await own.close();
});

test("a need sent without a name waits for review as the one file that was shown, with no name in it", async () => {
  const page = await reader.newPage();
  await page.goto(at(href("supportTell", "sv")));
  await page.locator("[name=what][value=unnamed]").check();
  await page.locator("[name='record.actorType'][value=association]").check();
  await page.locator("[name='record.category'][value=advice]").check();
  await page.locator("[name='record.title']").fill(needTitle);
  await page.locator("[name='record.summary']").fill(summary);
  await page.locator("[name='record.focusAreas']").first().check();
  await page.locator("[name='record.validUntil']").fill("2027-12-31");
  await page.locator("[name=consent]").check();
  await page.locator("form.ask button[type=submit]").click();
  await page.locator("[data-result]").waitFor(patient);
  const shown = await page.locator("[data-files] pre").allTextContents();
  await page.locator("[data-do=send]").click();
  await page.locator("[data-receipt]").waitFor(patient);
  needCase = (await page.locator("[data-link=status]").getAttribute("href")) ?? "";
  const newest = newestProposal();
  const paths = portal.git("diff", "--name-only", "main", newest).trim().split("\n");
  expect(paths).toEqual(["data/support-needs/rad-om-hur-pahittade-tak-bar-solpaneler.yaml"]);
  const waiting = portal.git("show", `${newest}:${paths[0] ?? ""}`);
  expect([waiting]).toEqual(shown);
  expect(waiting).toMatch(/^actorType: association\n/);
  await page.close();
});

describe("what staff approve at /granska/", () => {
  const { sv, en } = typed;

  async function approve(language: Language, title: string, toHeed = ""): Promise<Page> {
    const page = await reader.newPage();
    const queue = await page.goto(new URL(`/granska/?lang=${language}`, url).href);
    expect(queue?.status()).toBe(200);
    await page.locator("main li h2 a", { hasText: title }).click();
    expect(await page.locator("main").textContent()).toContain(toHeed);
    await page.locator("form[action*=approve] button").click();
    await page.waitForLoadState();
    expect(portal.git("grep", "-l", "--fixed-strings", title, "main", "--", "data")).toMatch(/\.yaml$/m);
    return page;
  }

  test("is merged, and built when they ask for it", async () => {
    await (await approve("en", en.title)).close();
    await (await approve("sv", sv.title)).close();
    const page = await approve("sv", needTitle, "framgår det av texten vem som frågar?");
    await page.locator("form[action*=build] button").click();
    const built = join(portal.folder, "dist", href("supportNeeds", "sv"), "index.html");
    await expect
      .poll(() => readFileSync(built, "utf8").includes(needTitle), { timeout: 240_000, interval: 1000 })
      .toBe(true);
    const review = async () => {
      await page.goto(new URL("/granska/?lang=sv", url).href);
      return page.locator("[role=status]").textContent();
    };
    await expect.poll(review, { timeout: 60_000, interval: 1000 }).toContain("Portalen är ombyggd");
    await page.close();
  });

  test.each<Language>(["sv", "en"])(
    "has a page, is found by search, and is where its case leads, in %s",
    async (language) => {
      const { title } = typed[language];
      const [, id = "?"] =
        /([^/]+)\.yaml$/.exec(
          portal.git("grep", "-l", "--fixed-strings", title, "main", "--", "data/commitments").trim(),
        ) ?? [];
      const page = await reader.newPage();
      await page.goto(at(href("commitment", language, { id })), patient);
      expect(await page.locator("h1").textContent()).toContain(title);
      await page.goto(at(`${href("search", language)}?q=${encodeURIComponent(title)}`));
      await page.locator("[data-rows] > li", { hasText: title }).first().waitFor(patient);
      await page.goto(cases[language]);
      await page.locator(`a[href*="${id}"]`).waitFor(patient);
      await page.close();
    },
  );

  test("stands among the needs without a name, where its case leads", async () => {
    const page = await reader.newPage();
    await page.goto(needCase);
    await page.locator("[data-view] a").click();
    const row = page.locator("#rad-om-hur-pahittade-tak-bar-solpaneler");
    await row.waitFor(patient);
    expect(await row.textContent()).toContain("en förening som inte visar sitt namn");
    await page.close();
  });
});

test("confirms from a letter's link, in one press, that a commitment still holds, and changes nothing else", async () => {
  const folder = join(portal.folder, "data/commitments");
  const text = (name: string) => readFileSync(join(folder, name), "utf8");
  const file =
    readdirSync(folder).find(
      (name) => /^state: active$/m.test(text(name)) && !text(name).includes("updates:"),
    ) ?? "";
  const own = await openReader();
  // The portal reckons from the day its fiction was written on, and so does whoever reads the letter.
  await own.clock.setFixedTime(`${today}T12:00:00+01:00`);
  const page = await own.newPage();
  await page.goto(portal.editLink(file.replace(/\.yaml$/, "")));
  await page.locator("[data-question]").waitFor(patient);
  expect(text(file)).toContain(await page.locator("[data-held=title]").textContent());
  await page.locator("[data-do=still]").click();
  await page.locator("[data-receipt]").waitFor(patient);
  const newest = newestProposal();
  const path = `data/commitments/${file}`;
  expect(portal.git("diff", "--name-only", "main", newest).trim()).toBe(path);
  // A file that was written by hand may get its keys in another order.
  const before = portal.git("show", `main:${path}`).split("\n");
  const after = portal.git("show", `${newest}:${path}`).split("\n");
  expect(before.filter((line) => !after.includes(line))).toEqual([]);
  const added = after.slice(after.indexOf("updates:") + 1, -1).map((line) => line.trim());
  expect(after.length).toBe(before.length + 6);
  expect(added).toEqual([
    `- date: ${today}`,
    "type: confirmation",
    "statement:",
    "sv: Åtagandet stämmer fortfarande.",
    "en: The commitment still holds.",
  ]);
  await own.close();
});

describe("with the service dead", () => {
  test.each<Language>(["sv", "en"])(
    "keeps what was typed and offers the other ways, in %s",
    async (language) => {
      const server = await serveSite(join(portal.folder, "dist"), { base: new URL(url).pathname });
      const page = await reader.newPage();
      try {
        await page.goto(new URL(href("takePart", language).replace(/^\//, ""), server.url).href);
        // It was built to have the service beside it.
        expect(await page.locator("[data-no-service]").count()).toBe(0);
        // Those that were approved above stand in the portal now, and are no longer new.
        await fillIn(page, language, { actor: `Påhittade föreningen ${language}` });
        await page.locator("[data-trouble]:not(:empty)").waitFor(patient);
        // It may be back in a while.
        expect(await page.locator("[data-do=send]").isVisible()).toBe(true);
        expect(await page.locator("[name='record.title']").inputValue()).toBe(typed[language].title);
        for (const way of ["download", "copy"]) {
          expect(await page.locator(`[data-do=${way}]`).isVisible()).toBe(true);
        }
        await page.reload();
        await expect
          .poll(() => page.locator("[name='record.title']").inputValue(), patient)
          .toBe(typed[language].title);
      } finally {
        await page.close();
        await server.close();
      }
    },
  );
});
