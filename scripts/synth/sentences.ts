import type { Localized } from "../../src/schema/text.ts";
import { between, chance, pick, type Random } from "./random.ts";
import { compoundEnds, compoundStarts } from "./words.ts";

/** A Swedish compound nobody has used before. */
export function compound(random: Random): string {
  return `${pick(random, compoundStarts)}${pick(random, compoundEnds)}`;
}

const openings: readonly ((word: string, other: string) => Localized)[] = [
  (word, other) => ({
    sv: `Vi gör en ${word} tillsammans med de som berörs, och följer upp den med en ${other} varje höst.`,
    en: "We make a plan together with those concerned and follow it up every autumn.",
  }),
  (word, other) => ({
    sv: `Arbetet börjar med en ${word}. När den är klar beslutar ledningen om en ${other}.`,
    en: "The work starts with a survey. Once it is done, the management decides on the next step.",
  }),
  (word, other) => ({
    sv: `Personalen har fått en ${word} och kan själva välja ordning. Det som fattas är en ${other}.`,
    en: "The staff have had their training and choose the order themselves. What is missing is a routine.",
  }),
  (word, other) => ({
    sv: `Hos oss börjar allt i liten skala: först en ${word}, sedan en ${other}, och till sist hela huset.`,
    en: "Everything starts small with us: first one floor, then the next, and at last the whole building.",
  }),
];

const endings: readonly Localized[] = [
  { sv: "Kostnaden ryms i den vanliga budgeten.", en: "The cost fits the ordinary budget." },
  {
    sv: "Det svåraste är att få tag på begagnade delar i rätt tid.",
    en: "The hardest part is finding used parts in time.",
  },
  { sv: "Vi delar gärna med oss av hur vi räknade.", en: "We gladly share how we calculated." },
  {
    sv: "Allt är påhittat, men det hade kunnat vara sant.",
    en: "All of it is made up, but it could have been true.",
  },
  {
    sv: "Hyresvärden har lovat att vara med & betala hälften.",
    en: "The landlord has promised to join in & pay half.",
  },
  { sv: 'Leverantören kallar det "tur & retur".', en: 'The supplier calls it "there & back".' },
];

/** One to three sentences. In `percentSwedishOnly` cases of a hundred the English is missing. */
export function paragraph(random: Random, percentSwedishOnly: number): Localized {
  const opening = pick(random, openings)(compound(random), compound(random));
  const ending = pick(random, endings);
  const isShort = chance(random, 50);
  const sv = isShort ? opening.sv : `${opening.sv} ${ending.sv}`;
  if (chance(random, percentSwedishOnly)) return { sv };
  return { sv, en: isShort ? opening.en : `${opening.en} ${ending.en}` };
}

/** Paragraphs with blank lines between, close to the longest text a field takes. */
export function longText(random: Random, codePoints: number): Localized {
  const paragraphs: string[] = [];
  let length = 0;
  for (;;) {
    const next = Array.from({ length: between(random, 1, 3) }, () => paragraph(random, 100).sv).join(" ");
    if (length + next.length + 2 > codePoints) break;
    paragraphs.push(next);
    length += next.length + 2;
  }
  return { sv: paragraphs.join("\n\n") };
}
