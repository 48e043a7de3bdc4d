import { expect, test } from "vitest";
import { formatRange } from "../format.ts";
import { rangesIn } from "./ranges-in.ts";

test("finds ranges with their unit in a text, and leaves what stands around them", () => {
  const range = `${formatRange(1000, 2000.5, "sv", { decimals: 1 })}\u00a0ton`;
  expect(rangesIn(`Mellan ${range}, 2021–2045.`)).toEqual(["Mellan ", range, ", 2021–2045."]);
  expect(rangesIn("1–2\u00a0tonnes")).toEqual(["", "1–2\u00a0tonnes", ""]);
  expect(rangesIn("A–Ö, −5 till 10\u00a0ton")).toEqual(["A–Ö, −5 till 10\u00a0ton"]);
});
