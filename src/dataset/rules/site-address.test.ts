import { expect, test } from "vitest";
import { makePortal } from "../fixtures/factory.ts";
import { contextOf } from "../fixtures/rule-context.ts";
import { siteAddress } from "./site-address.ts";

const found = (siteUrl: string) =>
  siteAddress({ ...contextOf(), portal: makePortal({ siteUrl }) }).map(({ details }) => details?.found);

test("accepts an address at the root or in a folder", () => {
  expect(found("https://klimat.example.org")).toEqual([]);
  expect(found("https://www.example.org/miljo/klimat/")).toEqual([]);
});

test("refuses an address with a query or a fragment", () => {
  expect(found("https://www.example.org/klimat?lang=sv#topp")).toEqual(["?lang=sv#topp"]);
  expect(found("https://www.example.org/#klimat")).toEqual(["#klimat"]);
});
