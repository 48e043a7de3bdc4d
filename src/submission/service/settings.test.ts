import { expect, test } from "vitest";
import { originsFrom, siteFrom } from "./settings.ts";

test("lets pages of an origin send however its address is written", () => {
  const written = "https://www.example.org/ https://Example.org:443/klimat,http://localhost:8080";
  const origins = originsFrom({ SUBMISSIONS_ORIGINS: written });
  expect(origins).toEqual(["https://www.example.org", "https://example.org", "http://localhost:8080"]);
  expect(originsFrom({ SUBMISSIONS_ORIGINS: "" })).toEqual([]);
});

test.each(["klimat.example.org", "localhost:4321", "*"])(
  "says which variable holds no address: %s",
  (given) => {
    expect(() => originsFrom({ SUBMISSIONS_ORIGINS: given })).toThrow(/SUBMISSIONS_ORIGINS.*https:/);
    expect(() => siteFrom({ SUBMISSIONS_SITE: given }, "https://example.org/")).toThrow(
      /SUBMISSIONS_SITE.*https:/,
    );
  },
);

test("takes the portal's own address where no other is given", () => {
  expect(siteFrom({ SUBMISSIONS_SITE: "" }, "https://example.org/klimat")).toBe("https://example.org/klimat");
});
