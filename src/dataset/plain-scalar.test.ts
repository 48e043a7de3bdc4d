import { expect, test } from "vitest";
import { readPlainScalar } from "./plain-scalar.ts";

test.each([
  ["12.50", 12.5],
  ["-3", -3],
  ["0", 0],
  ["1e+21", 1e21],
  ["1e-7", 1e-7],
  ["true", true],
  ["~", null],
  ["", null],
  ["no", "no"],
  ["2025-02-30", "2025-02-30"],
  ["1 000", "1 000"],
  ["120,5", "120,5"],
  ["12:30:45", "12:30:45"],
  ["1.2.3", "1.2.3"],
  ["0x", "0x"],
  ["constructor", "constructor"],
])("reads %j", (source, value) => {
  expect(readPlainScalar(source)).toEqual({ value });
});

test.each([
  ["0755", undefined],
  ["-012", undefined],
  ["0o17", undefined],
  ["0x7EE", undefined],
  ["0b11", undefined],
  ["1_000", "1000"],
  ["+5", "5"],
  [".5", "0.5"],
  ["5.", "5"],
  ["1e3", "1000"],
  ["2030.0", "2030"],
])("refuses %j, which has two readings, and says what to write", (source, suggestion) => {
  expect(readPlainScalar(source)).toEqual(
    suggestion === undefined ? { rule: "number-form" } : { rule: "number-form", suggestion },
  );
});

test.each([".inf", "-.Inf", ".NaN", "1e400"])("refuses %j, which is no number", (source) => {
  expect(readPlainScalar(source)).toEqual({ rule: "not-finite" });
});
