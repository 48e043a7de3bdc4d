import { addDays } from "../../src/figures/calendar.ts";
import { writtenOn } from "./days.ts";
import type { Written, WrittenRecords } from "./fiction.ts";
import { between, chance, pick, type Random, some, turn } from "./random.ts";
import { longText, paragraph } from "./sentences.ts";
import { awkwardTitles, deedsByFocusArea } from "./words.ts";

const focusAreas = [...deedsByFocusArea.keys()];

/** Meetings before and after the day the fiction is written, of one day and of several. */
export function fictionalEvents(
  random: Random,
  actors: WrittenRecords<"actors">,
  commitmentIds: readonly string[],
  offers: WrittenRecords<"support-offers">,
): WrittenRecords<"events"> {
  const count = Math.min(300, Math.max(12, Math.ceil(commitmentIds.length / 25)));
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const start = addDays(writtenOn, between(random, -700, 400));
    const event: Written<"events"> = {
      title: {
        sv: `Påhittad träff ${number} om ${turn(["cyklar", "kök", "tak", "hyllor"], index)}`,
        en: index % 3 === 0 ? undefined : `Made-up meeting ${number}`,
      },
      summary: paragraph(random, 20),
      start,
      end: chance(random, 25) ? addDays(start, between(random, 1, 6)) : undefined,
      place: chance(random, 80) ? `Påhittade Torget ${number}` : undefined,
      organiser: chance(random, 80) ? pick(random, actors)[0] : undefined,
      actors: index % 3 === 0 ? [turn(actors, index * 5)[0]] : undefined,
      commitments: index % 4 === 0 && commitmentIds.length > 0 ? [turn(commitmentIds, index * 7)] : undefined,
      supportOffers: index % 5 === 0 ? [turn(offers, index)[0]] : undefined,
      focusAreas: chance(random, 70) ? [...some(random, focusAreas, 2)] : undefined,
      url: chance(random, 40) ? `https://traffar.example.com/${number}` : undefined,
      outcome:
        start < writtenOn && chance(random, 60)
          ? { sv: `${between(random, 4, 120)} påhittade personer kom.`, en: "Made-up people came." }
          : undefined,
      sources: ["pahittad-enkat"],
    };
    return [`traff-${number}`, event] as const;
  });
}

/** What somebody did, long and short; some told about commitments. */
export function fictionalStories(
  random: Random,
  actors: WrittenRecords<"actors">,
  commitmentIds: readonly string[],
  offers: WrittenRecords<"support-offers">,
): WrittenRecords<"stories"> {
  const count = Math.max(6, Math.ceil(commitmentIds.length / 50));
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const sv =
      index % 7 === 3
        ? turn(awkwardTitles, index + 1)
        : `Så gick det till när vi bytte ut allt, del ${number}`;
    const story: Written<"stories"> = {
      title: { sv, en: chance(random, 60) ? `How we replaced everything, part ${number}` : undefined },
      summary: paragraph(random, 20),
      body: index % 2 === 0 ? longText(random, index % 6 === 0 ? 7_900 : 1_500) : undefined,
      cost: index % 3 === 0 ? { sv: "Två påhittade veckor och 300 påhittade kronor." } : undefined,
      nextTime: index % 4 === 0 ? paragraph(random, 10) : undefined,
      ask: [
        undefined,
        {
          function: { sv: "Påhittade hållbarhetsgruppen", en: "The made-up sustainability group" },
          actor: turn(actors, index * 3)[0],
          url: "https://exempel.example.com/fraga",
        },
        { function: { sv: "Påhittade växeln" } },
      ][index % 3],
      date: pick(random, ["2025", "2026-04", "2026-09-30", undefined]),
      actors: [...new Set([turn(actors, index * 3)[0], turn(actors, index * (index % 2))[0]])],
      supportOffers: index % 2 === 0 ? [turn(offers, index)[0]] : undefined,
      commitments:
        chance(random, 60) && commitmentIds.length > 0 ? [turn(commitmentIds, index * 11)] : undefined,
      focusAreas: [...some(random, focusAreas, 2)],
      url: chance(random, 30) ? `https://exempel.example.com/berattelse/${number}` : undefined,
      sources: ["pahittad-enkat"],
    };
    return [`berattelse-${number}`, story] as const;
  });
}
