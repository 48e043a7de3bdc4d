import { actorTypes } from "../../src/schema/actor.ts";
import { supportCategories } from "../../src/schema/support.ts";
import { addDays } from "../../src/figures/calendar.ts";
import { dayIn, writtenOn } from "./days.ts";
import type { Written, WrittenRecords } from "./fiction.ts";
import { between, chance, pick, type Random, some, turn } from "./random.ts";
import { paragraph } from "./sentences.ts";
import { deedsByFocusArea } from "./words.ts";

const states = ["open", "open", "open", "paused", "closed"] as const;
const focusAreas = [...deedsByFocusArea.keys()];

function shared(random: Random, actors: WrittenRecords<"actors">, index: number) {
  const state = turn(states, index);
  const actor = pick(random, actors)[0];
  return {
    actor,
    category: turn(supportCategories, index),
    summary: paragraph(random, 25),
    focusAreas: [...some(random, focusAreas, 3)],
    validUntil: chance(random, 15)
      ? "unknown"
      : state === "closed"
        ? dayIn(random, "2024-01-01", writtenOn)
        : // Some have expired though nobody has ended them.
          index % 7 === 2
          ? dayIn(random, "2025-06-01", "2026-10-31")
          : dayIn(random, "2026-12-01", "2029-12-31"),
    state,
    sources: ["pahittad-enkat"],
  };
}

/** Help on offer, of every category, price and state. */
export function fictionalOffers(
  random: Random,
  actors: WrittenRecords<"actors">,
  commitments: number,
): WrittenRecords<"support-offers"> {
  const count = Math.max(supportCategories.length, Math.ceil(commitments / 40));
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const offer: Written<"support-offers"> = {
      ...shared(random, actors, index),
      title: {
        sv: `Påhittat stöd ${number}: rådgivning vid köksbordet`,
        en: chance(random, 70) ? `Made-up support ${number}: advice at the kitchen table` : undefined,
      },
      eligibility: {
        actorTypes: index % 3 === 0 ? [...actorTypes] : [...some(random, actorTypes, 3)],
        note: chance(random, 30) ? { sv: "Gäller bara den som finns i en påhittad kommun." } : undefined,
      },
      cost: turn(["free", "paid", "unknown"] as const, index),
      url: chance(random, 50) ? `https://stod.example.com/${number}` : undefined,
      lastConfirmed: chance(random, 10) ? "unknown" : dayIn(random, "2024-06-01", writtenOn),
    };
    return [`stod-${number}`, offer] as const;
  });
}

/** Help that is asked for, some of it for a commitment, some of it met by offers. */
export function fictionalNeeds(
  random: Random,
  actors: WrittenRecords<"actors">,
  offers: WrittenRecords<"support-offers">,
  commitmentIds: readonly string[],
): WrittenRecords<"support-needs"> {
  const count = Math.max(supportCategories.length, Math.ceil(commitmentIds.length / 30));
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const { actor, ...need } = shared(random, actors, index);
    const fitting = offers.filter(
      ([, offer]) =>
        offer.category === need.category && offer.focusAreas.some((area) => need.focusAreas.includes(area)),
    );
    const matched = fitting.length > 0 && index % 3 === 1;
    const isUnnamed = index % 5 === 3;
    const written: Written<"support-needs"> = {
      ...(isUnnamed ? { actorType: turn(actorTypes, index) } : { actor }),
      ...need,
      title: { sv: `Behov ${number}: någon som kan räkna på klimatnyttan` },
      commitment:
        isUnnamed || index % 2 === 0 || commitmentIds.length === 0
          ? undefined
          : turn(commitmentIds, between(random, 0, commitmentIds.length - 1)),
      matches: matched
        ? fitting.slice(0, between(random, 1, 3)).map(([offer], place) => ({
            offer,
            date: addDays("2026-01-15", place * 40 + (index % 30)),
            outcome: pick(random, [
              { sv: "Ett möte hölls och en plan blev gjord.", en: "A meeting was held and a plan was made." },
              { sv: "Det passade inte den här gången." },
            ]),
          }))
        : undefined,
    };
    return [`behov-${number}`, written] as const;
  });
}
