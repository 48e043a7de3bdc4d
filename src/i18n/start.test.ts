import { expect, test } from "vitest";
import { textsIn } from "./texts.ts";

test.each([
  [0, 0, 0, "Inget åtagande pågår just nu."],
  [1, 1, 0, "1 pågående åtagande från 1 aktör."],
  [0, 0, 6, "6 pågående åtaganden från kommunen."],
  [3, 2, 1, "4 pågående åtaganden: 3 från 2 aktörer och 1 som är kommunens eget löfte."],
])("counts all that is promised, and whose it is: %i from %i and %i", (commitments, actors, own, said) => {
  const sentence = textsIn("sv").start.helping({ commitments, actors }, own);
  expect(sentence.replaceAll("\u00a0", " ")).toBe(said);
});

test.each([
  [1, 1, 1, "följs upp i tid"],
  [2, 2, 2, "alla följs upp i tid"],
  [1, 2, 2, "1 av 2 följs upp i tid"],
  [0, 1, 0, "0 av 1 som inte är avslutat följs upp i tid"],
  [3, 3, 2, "3 av 3 som inte är avslutade följs upp i tid"],
])(
  "says how many of those not ended are followed up, beside the active: %i of %i and %i",
  (count, open, active, said) => {
    expect(textsIn("sv").start.area.fresh(count, open, active)).toBe(said);
  },
);
