import { expect, test } from "vitest";
import { overloadOf } from "./overload.ts";

test.each(['"', "'", `"'`])("takes a text of nothing but %s for one that holds too many values", (quote) => {
  expect(overloadOf(quote.repeat(8000))?.rule).toBe("too-many-values");
});

test("leaves a text alone that doubles its quotes here and there", () => {
  const line = `  sv: 'Vi säger "så här", och det var''s'\n`;
  expect(overloadOf(`a: ""\nb: ''\n${line.repeat(700)}`)).toBeUndefined();
});
