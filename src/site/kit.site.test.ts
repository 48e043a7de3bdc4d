import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { gotoWithoutScripts, letCopy, readerOfTests, withPage } from "./browser.ts";
import { elementsOf, kindOf, textIn } from "./built-page.ts";
import { furnishedSites } from "./sites.ts";

describe.each(furnishedSites())("$name", ({ url, base, directory, pages }) => {
  const reader = readerOfTests(letCopy);

  const address = (path: string) => new URL(path.slice(1), url).href;
  const pagesOfKind = (kind: string) => pages.filter(({ path }) => kindOf(path) === kind);
  const [actorKit] = pagesOfKind("/aktorer/*/beratta");
  const code = (page: Page, kind: string) => page.locator(`[data-kind=${kind}]`).first().innerText();
  const choose = (page: Page, id: string, name: string, value: string) =>
    page.locator(`#${id}-${name}`).selectOption(value);

  test("builds the code for a frame from what is chosen, shows it, and copies it, and keeps nothing", async () => {
    await withPage(reader(), async (page) => {
      await page.goto(address(actorKit?.path ?? ""));
      await choose(page, "frame-code", "language", "en");
      await choose(page, "frame-code", "scheme", "dark");
      await choose(page, "frame-code", "width", "320");
      const written = await code(page, "frame");
      expect(written).toMatch(/\/en\/actors\/[^"]+\/embed\/#dark"/);
      expect(written).toContain('width="320"');
      const shown = await page.locator("iframe").getAttribute("src");
      expect(written).toContain(`${shown}"`);
      await page.locator('[data-copy-from="frame-code-frame"]').click();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(written);
      expect(await page.locator("#frame-code [role=status]").innerText()).not.toBe("");
      expect(
        await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
      ).toEqual([0, 0, ""]);
    });
  });

  test("names each box of a chooser by what the code is of, and a button by what it says, also when it has copied", async () => {
    await withPage(reader(), async (page) => {
      await page.goto(address(actorKit?.path ?? ""));
      const names = await page
        .locator("[data-choices] select")
        .evaluateAll((boxes) => boxes.map((box) => box.ariaLabel ?? box.id));
      expect(new Set(names).size).toBe(names.length);
      const button = page.locator('[data-copy-from="badge-code-html"]');
      const heard = () => button.evaluate((one) => [one.ariaLabel, one.textContent.trim()] as const);
      const [before, shown] = await heard();
      expect(before).toBe(`${shown}: HTML`);
      await button.click();
      await expect.poll(heard).toEqual(["Kopierat: HTML", "Kopierat"]);
      await expect.poll(heard, { timeout: 10_000 }).toEqual([before, shown]);
    });
  });

  test("shows without scripts the codes for light, dark and the other language, and no boxes that do nothing", async () => {
    await withPage(reader(), async (page) => {
      await gotoWithoutScripts(page, address(actorKit?.path ?? ""));
      const codes = await page.locator("#frame-code code").allTextContents();
      expect(
        codes.map((one) => /src="[^"]*?(\/en\/)?[^"/]*\/[^"/]+\/[^"/]+\/(#\w+)?"/.exec(one)?.[2]),
      ).toEqual([undefined, "#light", "#dark", undefined]);
      expect(codes.at(-1)).toContain("/en/actors/");
      expect(await page.locator("select").filter({ visible: true }).count()).toBe(0);
    });
  });

  test("shows a frame dark or light as its address asks, whatever the reader's system says", async () => {
    const [embed] = pagesOfKind("/aktorer/*/badda-in");
    const [figure] = pagesOfKind("/figurer/*/badda-in");
    const paperOf = async (page: Page, path: string) => {
      // From another page, since a change of fragment alone loads nothing.
      await page.goto("about:blank");
      await page.goto(address(path));
      return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    };
    await withPage(reader(), async (page) => {
      for (const path of [embed?.path ?? "", figure?.path ?? ""]) {
        await page.emulateMedia({ colorScheme: "light" });
        const light = await paperOf(page, path);
        expect(await paperOf(page, `${path}#dark`)).not.toBe(light);
        await page.emulateMedia({ colorScheme: "dark" });
        expect(await paperOf(page, path)).not.toBe(light);
        expect(await paperOf(page, `${path}#light`)).toBe(light);
      }
    });
  });

  test("prints a diploma on one sheet of A4 on its side, however much it says", async () => {
    const diplomas = pages.filter(({ html }) => html.includes('<div class="diploma">'));
    const most = (count: number, part: RegExp) => {
      const lengthOf = ({ html }: (typeof pages)[number]) => textIn(part.exec(html)?.[0] ?? "").length;
      return diplomas.toSorted((one, other) => lengthOf(other) - lengthOf(one)).slice(0, count);
    };
    const longest = new Set([
      ...most(3, /<div class="diploma">[\s\S]*?<\/section>/),
      ...most(2, /<p class="diploma-who[^>]*>.*?<\/p>/),
      ...most(2, /<ul class="plain diploma-promises">[\s\S]*?<\/ul>/),
    ]);
    await withPage(reader(), async (page) => {
      for (const { path } of longest) {
        await page.goto(address(path));
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
        expect([path, ...(pdf.match(/\/MediaBox ?\[[^\]]*\]/g) ?? [])]).toEqual([
          path,
          expect.stringMatching(/\[0 0 84[12]\S* 59[45]\S*\]/),
        ]);
        await page.emulateMedia({ media: "print" });
        // As wide as the sheet within its margins, where nothing may be cut off.
        await page.setViewportSize({ width: 1046, height: 718 });
        const [inside, room] = await page
          .locator(".diploma")
          .evaluate((sheet) => [sheet.scrollHeight, sheet.clientHeight] as const);
        expect([path, inside]).toEqual([path, room]);
        await page.emulateMedia({ media: null });
      }
    });
  });

  test("fetches the frame that it shows only when the reader is near", async () => {
    await withPage(reader(), async (page) => {
      await page.setViewportSize({ width: 1280, height: 400 });
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.goto(address(actorKit?.path ?? ""), { waitUntil: "networkidle" });
      const frame = page.locator("iframe");
      const source = new URL((await frame.getAttribute("src")) ?? "", url).href;
      expect(asked).not.toContain(source);
      await frame.scrollIntoViewIfNeeded();
      await expect.poll(() => asked).toContain(source);
    });
  });

  test("keeps a badge's place as large as the badge is", async () => {
    const kits = pages.filter(({ html }) => html.includes('data-preview="badge-code"'));
    expect(kits.length).toBeGreaterThan(0);
    for (const { path, html } of kits) {
      const badge = elementsOf(html).find(
        ({ attributes }) => attributes.get("data-preview") === "badge-code",
      );
      const sizeOf = (attributes: ReadonlyMap<string, string> | undefined) =>
        [attributes?.get("width"), attributes?.get("height")].map(Number);
      const file = decodeURI(badge?.attributes.get("src") ?? "").replace(base, "/");
      const [drawn] = elementsOf(readFileSync(join(directory, file), "utf8"));
      expect([path, ...sizeOf(badge?.attributes)]).toEqual([path, ...sizeOf(drawn?.attributes)]);
    }
  });

  test("answers every page's oEmbed link with a file whose frame shows a page that leads back", () => {
    const byPath = new Map(pages.map((page) => [page.path, page.html]));
    const pathOf = (absolute = "") => decodeURI(new URL(absolute).pathname).replace(base, "/");
    const broken = pages.flatMap(({ path, html }) => {
      const link = elementsOf(html).find(
        ({ attributes }) => attributes.get("type") === "application/json+oembed",
      );
      if (link === undefined) return [];
      const file = join(directory, pathOf(link.attributes.get("href")));
      if (!existsSync(file)) return [`${path}: no file`];
      const { html: frame } = JSON.parse(readFileSync(file, "utf8")) as { html: string };
      const shown = byPath.get(pathOf(elementsOf(frame)[0]?.attributes.get("src")));
      if (shown === undefined) return [`${path}: its frame shows no page`];
      return elementsOf(shown).some(({ name, attributes }) => name === "a" && attributes.has("href"))
        ? []
        : [`${path}: its frame leads nowhere`];
    });
    expect(broken).toEqual([]);
    expect(pages.filter(({ html }) => html.includes("application/json+oembed")).length).toBeGreaterThan(20);
  });

  test("shows of every page that is to be found what it is, and with a picture of its own where it has one", () => {
    const told = pages.flatMap(({ path, html }) => {
      const metas = elementsOf(html).filter(({ name }) => name === "meta");
      const said = new Map(
        metas.map(({ attributes }) => [
          attributes.get("property") ?? attributes.get("name"),
          attributes.get("content"),
        ]),
      );
      return said.has("robots") ? [] : [{ path, said }];
    });
    expect(told.length).toBeGreaterThan(20);
    for (const { path, said } of told) {
      expect([path, said.get("og:title"), said.get("og:description")]).not.toContain(undefined);
      expect([path, new URL(said.get("og:url") ?? "").pathname]).toEqual([path, `${base}${path.slice(1)}`]);
    }
    const pictures = told.flatMap(({ path, said }) => {
      const address = said.get("og:image");
      return address === undefined ? [] : [{ path, file: new URL(address).pathname.replace(base, "/") }];
    });
    expect(pictures.length).toBeGreaterThan(4);
    for (const { path, file } of pictures) {
      const png = readFileSync(join(directory, file));
      expect([path, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([path, 1200, 630]);
    }
  });
});
