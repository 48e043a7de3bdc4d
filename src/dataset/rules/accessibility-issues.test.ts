import { expect, test } from "vitest";
import { makePortal } from "../fixtures/factory.ts";
import { contextOf, placesOf } from "../fixtures/rule-context.ts";
import { accessibilityIssues } from "./accessibility-issues.ts";

type Statement = ReturnType<typeof makePortal>["accessibility"];

const note = { sv: "Kartan går inte att läsa upp." };
const issue = { what: note, why: note };
const burden = { what: note, motivation: note };

function found(keys: Pick<Statement, "compliance"> & Partial<Statement>): readonly string[] {
  const accessibility = { ...makePortal().accessibility, ...keys };
  return placesOf(accessibilityIssues(contextOf({}, { accessibility })));
}

test("accepts a statement that describes what it says", () => {
  expect(found({ compliance: "full" })).toEqual([]);
  expect(found({ compliance: "partial", issues: [issue] })).toEqual([]);
  expect(found({ compliance: "none", issues: [issue] })).toEqual([]);
  expect(found({ compliance: "partial", disproportionate: [burden] })).toEqual([]);
});

test.each(["partial", "none"] as const)("refuses problems that nobody describes: %s", (compliance) => {
  expect(found({ compliance })).toEqual(["portal/portal accessibility.compliance"]);
});

test("refuses to call a website fully accessible and describe a problem", () => {
  expect(found({ compliance: "full", issues: [issue] })).toEqual(["portal/portal accessibility.compliance"]);
});
