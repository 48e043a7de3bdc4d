import { expect, test } from "vitest";
import type { Target } from "../schema/goal.ts";
import { targetWords } from "./stated-target.ts";

const of = { unit: "count", baseYear: undefined } as const;
const target = (comparison?: Target["comparison"]): Target => ({
  ...{ year: 2030, value: 100, kind: "final", status: "adopted", source: "example-source", comparison },
});

test("says whether a target is the most, the least or to be gone below", () => {
  expect(targetWords(target(), of, "sv")).toBe("högst 100");
  expect(targetWords(target("at-most"), of, "sv")).toBe("högst 100");
  expect(targetWords(target("below"), of, "sv")).toBe("under 100");
  expect(targetWords(target("at-least"), of, "sv")).toBe("minst 100");
  expect(targetWords({ ...target("at-least"), approximate: true }, of, "en")).toBe("at least about 100");
});
