import { expect, test } from "vitest";
import { createToken, derivedSecret, readToken, type Secrets } from "./tokens.ts";

const old: Secrets = { current: "a secret for tests, and for nothing else" };
const rotated: Secrets = { current: "the secret that came after it in the tests", previous: old.current };
const now = Date.UTC(2026, 0, 15);
const payload = { key: "abcdefghijklmnopqrst", id: "example-commitment" };
/** The letters that a token is written with, in the order of what they stand for. */
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

test("reads back what it has signed", async () => {
  const token = await createToken(old, "status", payload);
  expect(token).toMatch(/^[\w.-]+$/);
  expect(await readToken(old, "status", token, now)).toEqual(payload);
});

test("reads back signatures of every letter", async () => {
  const tokens = await Promise.all(
    Array.from({ length: 20 }, (_, g) => createToken(old, "edit", { id: "example-commitment", g })),
  );
  expect([...letters].filter((one) => !tokens.some((token) => token.slice(-43).includes(one)))).toEqual([]);
  for (const [g, token] of tokens.entries()) {
    expect(await readToken(old, "edit", token, now)).toEqual({ id: "example-commitment", g });
  }
});

test("keeps a token for one thing from being used for another", async () => {
  const token = await createToken(old, "edit", { id: "example-commitment", g: 0 });
  expect(await readToken(old, "status", token, now)).toBeUndefined();
});

test("knows links of the previous secret, and no older", async () => {
  const token = await createToken(old, "status", payload);
  expect(await readToken(rotated, "status", token, now)).toEqual(payload);
  expect(await readToken({ current: rotated.current }, "status", token, now)).toBeUndefined();
});

test("refuses a token in which any letter has been changed", async () => {
  const token = await createToken(old, "status", payload);
  for (let at = 0; at < token.length; at += 1) {
    const next = letters[(letters.indexOf(token.charAt(at)) + 1) % letters.length];
    const changed = `${token.slice(0, at)}${next}${token.slice(at + 1)}`;
    expect(await readToken(old, "status", changed, now)).toBeUndefined();
  }
});

test.each(["", ".", "%00", "a.b.c", "x".repeat(10_000), "åäö.åäö.åäö"])(
  "refuses %j as a token",
  async (junk) => {
    expect(await readToken(old, "status", junk, now)).toBeUndefined();
  },
);

test("lets a token end", async () => {
  const token = await createToken(old, "status", { ...payload, until: now / 1000 });
  expect(await readToken(old, "status", token, now)).toBeDefined();
  expect(await readToken(old, "status", token, now + 1000)).toBeUndefined();
});

test("derives secrets that differ by use", async () => {
  expect(await derivedSecret(old.current, "one")).not.toBe(await derivedSecret(old.current, "two"));
});
