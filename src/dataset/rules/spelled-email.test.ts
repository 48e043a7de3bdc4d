import { expect, test } from "vitest";
import { computingTime } from "../fixtures/computing-time.ts";
import { personalDataHoweverWritten } from "./personal-data-however-written.ts";

test.each([
  "anna (at) exempel.se",
  "anna(at)exempel.se",
  "Skriv till anna.exempel (at) exempel.se, så svarar vi.",
  "ANNA (AT) EXEMPEL.SE",
  "anna(a)exempel.se",
  "anna (a) exempel.se",
  "anna[a]exempel.se",
  "anna [at] exempel [dot] se",
  "anna[at]exempel[dot]se",
  "anna {at} exempel {dot} se",
  "anna (at) exempel (punkt) se",
  "anna (at) mail.exempel.co.uk",
  "anna (at) mail punkt exempel punkt se",
  "anna snabel-a exempel punkt se",
  "anna snabel-a exempel.se",
  "anna snabel a exempel punkt se",
  "anna snabela exempel punkt se",
  "anna (snabel-a) exempel.se",
  "anna at example dot com",
  "anna @ exempel.se",
  "anna (@) exempel.se",
  "anna@exempel punkt se",
  "anna@exempel[.]se",
  "anna&#64;exempel.se",
  "anna （at） exempel．se",
  "anna (at)\nexempel.se.",
  "anna (at) åkeriet.se",
])("finds the e-mail address in %j", (text) => {
  expect(personalDataHoweverWritten(text)).toEqual({ found: "e-mail" });
});

test.each([
  "Vi träffas (at) kommunhuset, och du når oss på exempel.se",
  "Vi träffas (at) torget. Se dit!",
  "Enligt artikel 5 (a) första stycket.Sedan gäller punkt se ovan.",
  "Enligt artikel 5(a) första punkt se bilagan",
  "Vi räknar (a) t.ex. bilar, (b) bl.a. bussar",
  "Vi räknar (a) t.ex. bilar",
  "Läs (a) exempel.se och (b) exempel.org",
  "Underlag (a) rapport.pdf",
  "Underlag (at) karta.svg",
  "Läs mer på sidan (a) exempel.se/kontakt",
  "We meet at example.com and look at the dot on the map",
  "She worked at the dot com and at this dot com",
  "Meet us at the station. Look at it dot by dot",
  "Följ oss på @klimat.se och @exempelby",
  "12 st @ 5.50 kr, 3 @ 40 kr",
  "Snabel-a är ett tecken, punkt se ett annat",
  "Elefanten har en snabel. Se bilden.",
  "Flat (at) 12.5 percent",
  "Vi byter bilar (at", // Nothing closes it.
])("finds nobody in %j", (text) => {
  expect(personalDataHoweverWritten(text)).toBeUndefined();
});

test.each([
  "(at) ".repeat(2500),
  "a (at) ".repeat(1800),
  "a (at) bb.".repeat(1200),
  `a (at) ${"bb.".repeat(4000)}`,
  `a (at) ${"bb punkt ".repeat(1500)}`,
  `a (at) ${"b".repeat(10_000)}`,
  `a (at) ${"b ( dot ) ".repeat(1200)}`,
  "a at bb dot ".repeat(1000),
  "a snabel-a ".repeat(1000),
  " at ".repeat(3000),
  `${" at ".repeat(3000)} dot`,
  " @ ".repeat(4000),
  `a@${" ".repeat(10_000)}`,
  "[({".repeat(4000),
])("reads a hostile text in no time: %.14j…", (text) => {
  expect(computingTime(() => personalDataHoweverWritten(text))).toBeLessThan(50);
});
