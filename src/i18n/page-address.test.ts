import { expect, test } from "vitest";
import { pageAddress } from "./page-address.ts";

const siteUrl = "https://kommunen.example.org/klimat";

test("leads to a page in the folder that the portal lies in", () => {
  expect(pageAddress({ siteUrl, languages: ["sv", "en"] }, "en", "period", { year: 2025 })).toBe(
    "https://kommunen.example.org/klimat/en/follow-up/2025/",
  );
});

test("leads to no page in a language that the portal does not have", () => {
  expect(pageAddress({ siteUrl, languages: ["sv"] }, "en", "method")).toBe(
    "https://kommunen.example.org/klimat/metod/",
  );
});
