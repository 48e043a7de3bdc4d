import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { sitesUnderTest } from "./sites.ts";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Astro writes <br> and <br/> alike, and the doctype in small letters; both are right.
    "void-style": "off",
    "doctype-style": "off",
    // A long title that says what the page is beats a short one that does not.
    "long-title": "off",
    // Any id without white space is valid HTML.
    "valid-id": ["error", { relaxed: true }],
    // A question with several answers is boxes of one name.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "reset", "submit"] }],
  },
});

const hasJava = spawnSync("java", ["-version"]).status === 0;

describe.each(sitesUnderTest())("$name", ({ directory, pages }) => {
  test("gives html-validate nothing to object to on any page", async () => {
    const faults = new Map<string, string>();
    for (const { path, html } of pages) {
      const report = await validator.validateString(html, path);
      for (const { messages } of report.results) {
        for (const { ruleId, message, line, column } of messages) {
          faults.set(ruleId, `${message}, as at ${path}:${line}:${column}`);
        }
      }
    }
    expect(Object.fromEntries(faults)).toEqual({});
  });

  test("gives the Nu HTML checker nothing to object to on any page", ({ skip }) => {
    if (!hasJava) skip("The Nu HTML checker was not run: it needs Java, and there is none here.");
    const jar = String(createRequire(import.meta.url)("vnu-jar"));
    const args = [
      "-Xss4m",
      // It runs too short a time for what a second compiler and collector would do beside it.
      "-XX:TieredStopAtLevel=1",
      "-XX:+UseSerialGC",
      "-jar",
      jar,
      "--errors-only",
      "--skip-non-html",
      "--exit-zero-always",
      "--format",
      "gnu",
    ];
    const said = spawnSync("java", [...args, directory], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
    expect(said.status).toBe(0);
    const faults = new Map<string, string>();
    for (const line of said.stderr.split("\n")) {
      const [, place = "", fault] = /^"?(.*?)"?:([\d.-]+: (?:error|fatal error): .*)$/.exec(line) ?? [];
      if (fault !== undefined) faults.set(fault.replace(/^[\d.-]+: /, ""), place);
    }
    expect(Object.fromEntries(faults)).toEqual({});
  });
});
