import { expect, test } from "vitest";
import { draftKey } from "./draft-key.ts";

test("gives each kind of form a key of its own", () => {
  expect([draftKey(), draftKey("support"), draftKey("update")]).toEqual([
    "klimatportal /formular/",
    "klimatportal support /formular/",
    "klimatportal update /formular/",
  ]);
});
