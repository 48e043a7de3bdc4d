import { expect, test } from "vitest";
import { type Asks, checkAnswer } from "./check-answer.ts";

const text: Asks = { kind: "text", isRequired: true, min: 3, max: 10 };

test("asks for what is missing, and leaves alone what may be", () => {
  expect(checkAnswer("  ", text, "sv")).toEqual({ rule: "missing" });
  expect(checkAnswer("", { ...text, isRequired: false }, "sv")).toBeUndefined();
});

test.each([
  ["ab", { rule: "too-short", found: 2, limit: 3 }],
  ["elva tecken", { rule: "too-long", found: 11, limit: 10 }],
  ["åäö", undefined],
  ["tio tecken", undefined],
])("measures the length of %s", (answer, fault) => {
  expect(checkAnswer(answer, text, "sv")).toEqual(fault);
});

test.each([
  ["Ring 016-123 45 67", "phone"],
  ["Skriv till kim@example.com", "e-mail"],
  ["Kim, 811228-9874", "personal-number"],
])("does not let personal data through: %s", (answer, rule) => {
  expect(checkAnswer(answer, { kind: "text", isRequired: false, max: 200 }, "sv")).toEqual({ rule });
});

test.each([
  ["2027-02-30", { rule: "date" }],
  ["30/6 2027", { rule: "date" }],
  ["2028-02-29", undefined],
])("knows which days there are: %s", (answer, fault) => {
  expect(checkAnswer(answer, { kind: "date", isRequired: true }, "sv")).toEqual(fault);
});

test("keeps numbers within their limits", () => {
  const asks: Asks = { kind: "number", isRequired: true, min: 1, max: 60 };
  expect(checkAnswer("tolv", asks, "sv")).toEqual({ rule: "number" });
  expect(checkAnswer("0", asks, "sv")).toEqual({ rule: "too-small", limit: 1 });
  expect(checkAnswer("61", asks, "sv")).toEqual({ rule: "too-large", limit: 60 });
  for (const within of ["1", "12", "60"]) expect(checkAnswer(within, asks, "sv")).toBeUndefined();
});

test.each([
  ["http://example.com", { rule: "url" }],
  ["www.example.com", undefined],
  ["info@example.com", { rule: "url" }],
  ["finns inte än", { rule: "url" }],
  ["https://example.com/a", undefined],
])("wants a public address: %s", (answer, fault) => {
  expect(checkAnswer(answer, { kind: "url", isRequired: false }, "sv")).toEqual(fault);
});
