import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { getDocumentProxy } from "unpdf";
import { launchFlags } from "../../src/site/chromium.ts";

const fontFolder = "node_modules/@expo-google-fonts/source-sans-3";
const fonts = [
  { file: "400Regular/SourceSans3_400Regular.ttf", weight: 400, style: "normal" },
  { file: "400Regular_Italic/SourceSans3_400Regular_Italic.ttf", weight: 400, style: "italic" },
  { file: "600SemiBold/SourceSans3_600SemiBold.ttf", weight: 600, style: "normal" },
];

/** The letters figures are drawn with, so that the file looks the same whatever the machine has installed. */
function fontFaces(): string {
  return fonts
    .map(({ file, weight, style }) => {
      const font = readFileSync(join(fontFolder, file)).toString("base64");
      return `@font-face { font-family: "Source Sans 3"; font-weight: ${weight}; font-style: ${style}; src: url(data:font/ttf;base64,${font}); }`;
    })
    .join("\n");
}

const print = (page: Page): Promise<Buffer> =>
  page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });

/** The page, from 1, that each heading under the document's own begins on, in order. */
async function pagesOfHeadings(pdf: Buffer): Promise<readonly number[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 });
  const outline: Awaited<ReturnType<typeof document.getOutline>> | null = await document.getOutline();
  const places = (outline?.[0]?.items ?? []).map(({ dest }: { dest: unknown }) => dest);
  return Promise.all(
    places.map(async (place) => (Array.isArray(place) ? (await document.getPageIndex(place[0])) + 1 : 0)),
  );
}

/** Writes into the list of contents on which page each section begins: paper has no links. */
async function numberContents(page: Page, pdf: Buffer): Promise<void> {
  const pages = await pagesOfHeadings(pdf);
  await page.evaluate((numbers) => {
    const headings = [...document.querySelectorAll("h2")];
    for (const link of document.querySelectorAll('.contents a[href^="#"]')) {
      const section = document.querySelector(link.getAttribute("href") ?? "");
      const number = numbers[headings.findIndex((heading) => heading.parentElement === section)];
      if (number) link.setAttribute("data-page", String(number));
    }
  }, pages);
}

async function printOne(browser: Browser, file: string): Promise<Buffer> {
  // The document holds all it needs: nothing is fetched, and no script of its own runs.
  const page = await browser.newPage({ offline: true });
  try {
    await page.goto(pathToFileURL(file).href);
    await page.addStyleTag({ content: fontFaces() });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await numberContents(page, await print(page));
    return await print(page);
  } finally {
    await page.close();
  }
}

/** A browser that prints, for as long as it is used. */
export async function withPrinter<Printed>(
  executablePath: string,
  use: (print: (file: string) => Promise<Buffer>) => Promise<Printed>,
): Promise<Printed> {
  const browser = await chromium.launch({ executablePath, args: [...launchFlags] });
  try {
    return await use((file) => printOne(browser, file));
  } finally {
    await browser.close();
  }
}
