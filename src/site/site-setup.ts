import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { elementsOf } from "./built-page.ts";
import { launchFlags, requireChromium } from "./chromium.ts";
import type { SiteUnderTest } from "./sites.ts";
import { serveSite } from "./static-server.ts";

/** The folder a built portal lives in on its host, as its start page says. */
function baseOf(directory: string): string {
  const elements = elementsOf(readFileSync(join(directory, "index.html"), "utf8"));
  const canonical = elements.find(
    ({ name, attributes }) => name === "link" && attributes.get("rel") === "canonical",
  );
  return new URL(canonical?.attributes.get("href") ?? "/", "https://portal.example").pathname;
}

/**
 * Serves the built portals and starts the browser that all the site tests share.
 * `TEST_SITES` names other builds than those of `npm test`, with commas between them.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folders = (process.env["TEST_SITES"] ?? ".cache/test/portal,.cache/test/synth").split(",");
  for (const folder of folders) {
    if (!existsSync(join(folder, "index.html")))
      throw new Error(`No built portal in ${folder}. Run npm test.`);
  }
  const servers = await Promise.all(folders.map((folder) => serveSite(folder, { base: baseOf(folder) })));
  const browser = await chromium.launchServer({ executablePath: requireChromium(), args: [...launchFlags] });

  const sites = folders.map((folder, index): SiteUnderTest => {
    const url = servers[index]?.url ?? "";
    return { name: folder, directory: resolve(folder), url, base: new URL(url).pathname };
  });
  project.provide("sites", sites);
  project.provide("browser", browser.wsEndpoint());

  return async () => {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  };
}
