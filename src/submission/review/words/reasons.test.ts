import { expect, test } from "vitest";
import { caseClient as en } from "../../../i18n/en/case-client.ts";
import { caseClient as sv } from "../../../i18n/sv/case-client.ts";
import { pagesEn } from "./pages-en.ts";
import { pagesSv } from "./pages-sv.ts";

test("means the same to staff and to the sender: that it does not belong on the portal", () => {
  const said = [sv, pagesSv, en, pagesEn].map(({ reasons }) => reasons["out-of-scope"].toLowerCase());
  expect(said[0]).toContain(said[1]);
  expect(said[2]).toContain(said[3]);
});
