import { expect, test } from "vitest";
import { textsIn } from "./texts.ts";

test.each([
  ["sv", /^Portalen räkna(r|de) med/, /^Sk(a|ulle) följas upp/],
  ["en", /^The portal count(s|ed) on/, /^(To|Was to) be followed up/],
] as const)(
  "calls it the portal's own reckoning, in %s, where nobody need have promised",
  (language, own, promised) => {
    const { reportEvery } = textsIn(language).commitment;
    for (const isStanding of [true, false]) {
      // A record that says nothing holds 12 months.
      expect(reportEvery(12, isStanding)).toMatch(own);
      expect(reportEvery(1, isStanding)).toMatch(promised);
      expect(reportEvery(6, isStanding)).toMatch(promised);
    }
  },
);
