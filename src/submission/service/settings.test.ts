import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isOn, originsFrom, secretsIn, siteFrom } from "./settings.ts";

test("lets pages of an origin send however its address is written", () => {
  const written = "https://www.example.org/ https://Example.org:443/klimat,http://localhost:8080";
  const origins = originsFrom({ SUBMISSIONS_ORIGINS: written });
  expect(origins).toEqual(["https://www.example.org", "https://example.org", "http://localhost:8080"]);
  expect(originsFrom({ SUBMISSIONS_ORIGINS: "" })).toEqual([]);
});

test.each(["klimat.example.org", "localhost:4321", "*"])(
  "says which variable holds no address: %s",
  (given) => {
    expect(() => originsFrom({ SUBMISSIONS_ORIGINS: given })).toThrow(/SUBMISSIONS_ORIGINS.*https:/);
    expect(() => siteFrom({ SUBMISSIONS_SITE: given }, "https://example.org/")).toThrow(
      /SUBMISSIONS_SITE.*https:/,
    );
  },
);

test("takes the portal's own address where no other is given", () => {
  expect(siteFrom({ SUBMISSIONS_SITE: "" }, "https://example.org/klimat")).toBe("https://example.org/klimat");
});

test("takes the secrets that are set, or the one that is kept, and none that can be guessed", () => {
  const [secret, previous, kept] = ["s".repeat(32), "p".repeat(32), "k".repeat(32)];
  const both = { SUBMISSIONS_SECRET: secret, SUBMISSIONS_SECRET_PREVIOUS: previous };
  expect(secretsIn(both, () => kept)).toEqual({ current: secret, previous });
  expect(secretsIn({ SUBMISSIONS_SECRET: "" }, () => kept)).toEqual({ current: kept });
  expect(() => secretsIn({})).toThrow(/Set SUBMISSIONS_SECRET/);
  expect(() => secretsIn({ ...both, SUBMISSIONS_SECRET: "hemligt" })).toThrow(/at least 32/);
  expect(() => secretsIn({ ...both, SUBMISSIONS_SECRET_PREVIOUS: "hemligt" })).toThrow(/at least 32/);
});

test("takes 1 for yes, and says which variable holds neither yes nor no", () => {
  const isTrusted = (value?: string) => isOn({ SUBMISSIONS_TRUST_PROXY: value }, "SUBMISSIONS_TRUST_PROXY");
  expect([isTrusted("1"), isTrusted("0"), isTrusted(""), isTrusted()]).toEqual([true, false, false, false]);
  expect(() => isTrusted("true")).toThrow('SUBMISSIONS_TRUST_PROXY is "true"');
});

test("tells in the README of every setting that is read", () => {
  const files = globSync(["src/submission/**/*.ts", "scripts/*.ts"], { exclude: ["**/*.test.ts"] });
  const read = files.flatMap((file) => readFileSync(file, "utf8").match(/SUBMISSIONS_[A-Z_]+/g) ?? []);
  const readme = readFileSync("README.md", "utf8");
  expect([...new Set(read)].filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
