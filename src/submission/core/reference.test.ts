import { expect, test } from "vitest";
import { base32 } from "./base32.ts";
import { keyOf, keyOfRecord, referenceOf } from "./reference.ts";

test("writes base32 as RFC 4648 has it, in lower case", () => {
  const written = ["", "f", "fo", "foo", "foob", "fooba", "foobar"].map((text) =>
    base32(new TextEncoder().encode(text)),
  );
  expect(written).toEqual(["", "my", "mzxq", "mzxw6", "mzxw6yq", "mzxw6ytb", "mzxw6ytboi"]);
});

test("gives the same signature the same key, fit for a branch name", async () => {
  const key = await keyOf("00ff");
  expect(key).toMatch(/^[a-z2-7]{20}$/);
  expect(await keyOf("00ff")).toBe(key);
  expect(await keyOf("00fe")).not.toBe(key);
});

test("gives another record another key, whatever challenge it is sent with", async () => {
  const [one, other] = ["data/commitments/one.yaml", "data/support-needs/one.yaml"];
  const key = await keyOfRecord("00ff", one);
  expect(await keyOfRecord("00ff", one)).toBe(key);
  expect(await keyOfRecord("00ff", other)).not.toBe(key);
  expect(await keyOfRecord("00fe", one)).not.toBe(key);
});

test("shows the first eight letters of a key in two groups", () => {
  expect(referenceOf("abcdefghijklmnopqrst")).toBe("ABCD-EFGH");
});
