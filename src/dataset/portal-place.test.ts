import { expect, test } from "vitest";
import { makePortal } from "./fixtures/factory.ts";
import { portalPlace } from "./portal-place.ts";
import { yamlOf } from "./yaml-text.ts";

function placeIn(text: string) {
  const { site, languages } = portalPlace("data/portal.yaml", new TextEncoder().encode(text));
  return [site.href, ...languages];
}
const portal = { ...makePortal(), siteUrl: "https://klimat.example.org/exempelby/", languages: ["sv"] };

test("takes the address and the languages of a sound file", () => {
  expect(placeIn(yamlOf(portal))).toEqual(["https://klimat.example.org/exempelby/", "sv"]);
});

test("takes the address of a file with errors too, and every language", () => {
  const wrong = yamlOf({ ...portal, reviewDays: "many" });
  expect(placeIn(wrong)).toEqual(["https://klimat.example.org/exempelby/", "sv", "en"]);
});

test.each([
  ["cannot be read", "title: ["],
  ["says nothing", ""],
  ["is a list", "- siteUrl: https://klimat.example.org/"],
  ["gives no address", yamlOf({ ...portal, siteUrl: "klimat" })],
  ["gives an address of another kind", yamlOf({ ...portal, siteUrl: "javascript:alert(1)" })],
  ["gives a number", yamlOf({ ...portal, siteUrl: 7 })],
])("lies on this machine where the file %s", (_, text) => {
  expect(placeIn(text)).toEqual(["http://localhost/", "sv", "en"]);
});
