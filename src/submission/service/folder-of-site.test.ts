import { expect, test } from "vitest";
import { pathInSite } from "./folder-of-site.ts";

test.each([
  ["/api/submissions", "https://klimat.example.org/", "/api/submissions"],
  ["/klimat/api/submissions", "https://example.org/klimat/", "/api/submissions"],
  ["/klimat/api/submissions", "https://example.org/klimat", "/api/submissions"],
  ["/api/submissions", "https://example.org/klimat/", "/api/submissions"],
  ["/klimatet/api/submissions", "https://example.org/klimat/", "/klimatet/api/submissions"],
])("finds %s of the portal at %s at %s", (path, site, within) => {
  expect(pathInSite(path, site)).toBe(within);
});
