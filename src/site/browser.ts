import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";

/** A way of looking at a page. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly colorScheme: "light" | "dark";
  readonly forcedColors: "active" | "none";
}

const light: Look = { name: "light", width: 1280, colorScheme: "light", forcedColors: "none" };

/** The ways of looking that every template is tried in; 320 px is as narrow as WCAG 1.4.10 asks for. */
export const looks: readonly Look[] = [
  light,
  { ...light, name: "dark", colorScheme: "dark" },
  { ...light, name: "forced colours", forcedColors: "active" },
  { ...light, name: "320 px", width: 320 },
];

let browser: Promise<Browser> | undefined;

/** A fresh reader: a browser context of its own, without cookies or storage. */
export async function openReader(): Promise<BrowserContext> {
  browser ??= chromium.connect(inject("browser"));
  return (await browser).newContext({ locale: "sv-SE", timezoneId: "Europe/Stockholm" });
}

/**
 * A reader for the tests around the call: opened before the first of them, and closed after the last.
 *
 * @param prepare What is done with it before the tests.
 * @returns Gives the reader within a test.
 */
export function readerOfTests(prepare?: (reader: BrowserContext) => Promise<unknown>): () => BrowserContext {
  let reader: BrowserContext | undefined;
  beforeAll(async () => {
    reader = await openReader();
    await prepare?.(reader);
  });
  afterAll(() => reader?.close());
  return () => {
    if (reader === undefined) throw new Error("There is a reader only within a test.");
    return reader;
  };
}

/** Lets a reader's pages copy, and a test read what they have copied. */
export function letCopy(reader: BrowserContext): Promise<void> {
  return reader.grantPermissions(["clipboard-read", "clipboard-write"]);
}

/** Goes to an address, and waits until the page's scripts have begun. */
export async function visit(page: Page, address: URL): Promise<void> {
  await page.goto(address.href, { waitUntil: "networkidle" });
  // The script of a form comes once its page has been drawn: on a busy machine, after the network has been idle.
  await page.locator("[data-asleep]").waitFor({ state: "detached" });
}

/**
 * Opens an address in a page of its own, and waits until its scripts have begun.
 *
 * @param complaints Takes what the page throws, and what breaks its content security policy.
 */
export async function openPage(
  reader: BrowserContext,
  address: URL,
  complaints: string[] = [],
): Promise<Page> {
  const page = await reader.newPage();
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (/content security/i.test(message.text())) complaints.push(message.text());
  });
  await visit(page, address);
  return page;
}

/** Looks at an open page in another way. */
export async function lookAt(page: Page, { width, colorScheme, forcedColors }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme, forcedColors });
}

/** Loads an address with scripts off. They are on again afterwards, for the one who looks: axe is a script too. */
export async function gotoWithoutScripts(page: Page, address: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setScriptExecutionDisabled", { value: true });
  await page.goto(address);
  await session.send("Emulation.setScriptExecutionDisabled", { value: false });
  await session.detach();
}

/** Opens an empty page for as long as it is used. */
export async function withPage<Seen>(
  reader: BrowserContext,
  use: (page: Page) => Promise<Seen>,
): Promise<Seen> {
  const page = await reader.newPage();
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

const lent = new WeakMap<BrowserContext, Page[]>();

/**
 * Lends a page that others of the same reader have been through before, for those who only look: to open one takes the
 * browser more than most of what is then looked at. It stands where the last one left it, looked at in the same way.
 */
export async function withLentPage<Seen>(
  reader: BrowserContext,
  use: (page: Page) => Promise<Seen>,
): Promise<Seen> {
  const resting = lent.get(reader) ?? [];
  lent.set(reader, resting);
  const page = resting.pop() ?? (await reader.newPage());
  const seen = await use(page);
  resting.push(page);
  return seen;
}
