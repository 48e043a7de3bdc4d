import { expect, test } from "vitest";
import { personalDataInUrl } from "./personal-data-in-url.ts";

test.each([
  ["https://exempel.se/?till=anna.andersson@exempel.se", "e-mail"],
  ["https://exempel.se/?till=anna.andersson%40exempel.se", "e-mail"],
  ["https://exempel.se/?sida=https%3A%2F%2Fx.se%2F%3Ftill%3Danna%2540exempel.se", "e-mail"],
  ["https://exempel.se/100%/?till=anna%40exempel.se", "e-mail"],
  ["https://exempel.se/kontakt/info@exempel.se", "e-mail"],
  ["https://exempel.se/19811228-9874", "personal-number"],
  ["https://exempel.se/?pnr=8112289874", "personal-number"],
  ["https://exempel.se/198112289874.pdf", "personal-number"],
  ["https://exempel.se/person%2F811228%2B9874", "personal-number"],
  ["https://exempel.se/19811228%E2%80%919874", "personal-number"],
  ["https://exempel.se/tel/0701740605", "phone"],
  ["https://exempel.se/?tel=070-174%2006%2005", "phone"],
  ["https://exempel.se/?telefon=%2B46701740605", "phone"],
  ["https://exempel.se/#tel:+46701740605", "phone"],
  ["https://exempel.se/?mobil=070.174.06.05&a=1", "phone"],
])("finds in %s what tells of a person: %s", (url, found) => {
  expect(personalDataInUrl(url)).toEqual({ found });
});

test.each([
  "https://exempel.se/@kommunen",
  "https://mastodon.example/@klimat@social.example",
  "https://cdn.example/npm/d3@7.8.5/dist/d3.min.js",
  "https://kartor.example/maps/@59.3711,16.5097,12z",
  "https://exempel.se/212000-0357",
  "https://exempel.se/811228-9875",
  "https://exempel.se/download/18.1f4a2c3d16/1711010007/rapport.pdf",
  "https://exempel.se/dokument/0701740605",
  "https://exempel.se/hotel/0701740605",
  "https://exempel.se/?dnr=KS-2020-0345&datum=2020-01-02",
  "https://doi.org/10.1016/j.jclepro.2020.0123456",
  "https://exempel.se/%E5%E4%F6",
])("finds nobody in %s", (url) => {
  expect(personalDataInUrl(url)).toBeUndefined();
});

test("takes a run of digits for the time or the second it may be, and not for a person", () => {
  // Both end in the check digit of a personal identity number.
  expect(personalDataInUrl("https://exempel.se/202401151234")).toBeUndefined();
  expect(personalDataInUrl("https://exempel.se/1711010007")).toBeUndefined();
});
