import { actorTypes } from "../../src/schema/actor.ts";
import { evidenceLevels } from "../../src/schema/commitment.ts";
import type { Written, WrittenRecords } from "./fiction.ts";
import { between, chance, pick, type Random, some, turn } from "./random.ts";
import { paragraph } from "./sentences.ts";
import { type Deed, deedsByFocusArea } from "./words.ts";

/** Rounds to six decimals, as finely as a factor may be written. */
function rounded(tonnes: number): number {
  return Math.round(tonnes * 1e6) / 1e6;
}

function catalogueItem(
  random: Random,
  focusArea: string,
  { sv, en, unit, tonnesPerUnit }: Deed,
  index: number,
): Written<"catalogue"> {
  const types = some(random, actorTypes, 5);
  const counted = index % 6 !== 5;
  return {
    title: { sv: `Så många ${sv}`, en: index % 4 === 3 ? undefined : `So many ${en}` },
    summary: paragraph(random, 15),
    focusAreas: [focusArea],
    actorTypes: [...types],
    unit,
    effect: counted
      ? {
          tonnesPerUnit: {
            low: rounded(tonnesPerUnit * 0.6),
            central: tonnesPerUnit,
            high: rounded(tonnesPerUnit * 1.5),
          },
          formula: {
            sv: `Antal (${unit.sv}) × påhittad schablon (ton CO2e per styck och år).`,
            en: unit.en && `Number (${unit.en}) × made-up factor (tonnes CO2e each a year).`,
          },
          lifetimeYears: between(random, 3, 40),
          scopes: turn([[1], [2], [1, 2], [3]] as const, index).slice(),
          source: "pahittade-schabloner",
        }
      : undefined,
    noEffectReason: counted
      ? undefined
      : { sv: "Åtgärden gör andra åtgärder möjliga och räknas inte själv." },
    cost: chance(random, 60) ? { sv: `Ungefär ${between(random, 2, 900)} 000 påhittade kronor.` } : undefined,
    time: chance(random, 60) ? { sv: `${between(random, 2, 18)} månader.`, en: "Some months." } : undefined,
    minimumEvidence: {
      level: turn(evidenceLevels, index),
      what: {
        sv: "Faktura, foto eller mätning som visar antalet.",
        en: "Invoice, photo or reading that shows the number.",
      },
    },
    overlapGroup: pick(random, [undefined, undefined, `${focusArea}-schabloner`]),
    sources: ["pahittade-schabloner"],
  };
}

/** A ready-made commitment for every deed, with effects in tonnes as ranges. */
export function fictionalCatalogue(random: Random): WrittenRecords<"catalogue"> {
  const deeds = [...deedsByFocusArea].flatMap(([focusArea, all]) =>
    all.map((deed) => [focusArea, deed] as const),
  );
  return deeds.map(
    ([focusArea, deed], index) => [deed.slug, catalogueItem(random, focusArea, deed, index)] as const,
  );
}
