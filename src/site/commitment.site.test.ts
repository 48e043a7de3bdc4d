import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isStanding } from "../dataset/counted.ts";
import { endedOn } from "../figures/endings.ts";
import { isPartOfTarget } from "../dataset/target-direction.ts";
import { textsIn } from "../i18n/texts.ts";
import type { Commitment } from "../schema/commitment.ts";
import { textIn } from "./built-page.ts";
import { fullestSite, sitesUnderTest } from "./sites.ts";

/** The pages of what a commitment belongs to, which list those that do. */
const listsOf = /^\/(?:aktorer|atagandekatalogen|fokusomraden|mal)\/[^/]+\/$/;

/** Whether a commitment belongs to a record, by the folder of the record's page. */
const belongsTo = {
  aktorer: (id: string) => (one: Commitment) => one.actor === id,
  atagandekatalogen: (id: string) => (one: Commitment) => one.catalogueItem === id,
  fokusomraden: (id: string) => (one: Commitment) => one.focusAreas.includes(id),
  mal: (id: string) => (one: Commitment) => one.goals.includes(id),
} as const;

/** The first list of commitments on a page: the ids, in order. The portal may live in a folder. */
function listedOn(html: string): readonly string[] {
  const list =
    /<ul class="plain rows">((?:<li><h3><a href="[^"]*\/ataganden\/[\s\S]*?<\/li>)+)/.exec(html)?.[1] ?? "";
  return [...list.matchAll(/<h3><a href="[^"]*\/ataganden\/([^/]+)\/"/g)].map(([, id = ""]) => id);
}

const hasMeasured = ({ target, updates = [] }: Commitment) =>
  target !== undefined && updates.some(({ value }) => value !== undefined);

describe.each(sitesUnderTest())("$name", ({ directory, pages }) => {
  const { data } = JSON.parse(readFileSync(join(directory, "api/v1/commitments.json"), "utf8")) as {
    readonly data: readonly (Commitment & { readonly id: string })[];
  };
  const measured = data.filter(hasMeasured);

  test.runIf(measured.length > 0)(
    "tells what was measured as a part of the target only where it is one",
    () => {
      const told = measured.map((commitment) => {
        const page = pages.find(({ path }) => path === `/ataganden/${commitment.id}/`);
        const timeline = /<ol class="timeline">[\s\S]*?<\/ol>/.exec(page?.html ?? "")?.[0] ?? "";
        const lines = [...timeline.matchAll(/<p class="small">([\s\S]*?)<\/p>/g)].map(([, line = ""]) =>
          textIn(line),
        );
        return [
          commitment.id,
          lines.some((line) => /^Hittills .+ av /.test(line)),
          lines.some((line) => /^Läget: .+, mot målet /.test(line)),
        ];
      });
      const expected = measured.map((one) => [one.id, isPartOfTarget(one), !isPartOfTarget(one)]);
      expect(told).toEqual(expected);
    },
  );

  const silent = data.filter(({ updates = [] }) => updates.length === 0);
  test.runIf(silent.length > 0)("says that nothing was reported, and not yet only of what stands", () => {
    const texts = [textsIn("sv"), textsIn("en")].map(({ commitment }) => commitment.timelineEmpty);
    const pageOf = new Map(pages.map(({ path, html }) => [path, html]));
    const faults = silent.flatMap((one) =>
      [`/ataganden/${one.id}/`, `/en/commitments/${one.id}/`].filter((path, index) => {
        const html = pageOf.get(path);
        const [right, wrong] = [isStanding(one), !isStanding(one)].map((stands) => texts[index]?.(stands));
        return html !== undefined && !(html.includes(`>${right}<`) && !html.includes(`>${wrong}<`));
      }),
    );
    expect(faults).toEqual([]);
  });

  test("says of none that has ended that it is to be followed up or done", () => {
    const isAhead = new Map(
      data.map((commitment) => {
        const page = pages.find(({ path }) => path === `/ataganden/${commitment.id}/`);
        return [commitment, /Ska följas upp|[Ss]ka vara klart/.test(textIn(page?.html ?? ""))];
      }),
    );
    expect([...isAhead].filter(([one, told]) => told !== isStanding(one)).map(([{ id }]) => id)).toEqual([]);
  });

  test("begins the facts of what is not under way with its state", () => {
    const isTold = (id: string) => {
      const html = pages.find(({ path }) => path === `/ataganden/${id}/`)?.html ?? "";
      return /^\s*Läge/.test(textIn(/<dl class="facts wide">[\s\S]*?<\/div>/.exec(html)?.[0] ?? ""));
    };
    expect(data.filter(({ id, state }) => isTold(id) !== (state !== "active")).map(({ id }) => id)).toEqual(
      [],
    );
  });

  test("says of none that has ended, in any list, by when it is due", () => {
    const rowOf = /<a href="[^"]*\/ataganden\/([^/]+)\/">(?:(?!<\/li>).)*?<span>klart senast /gs;
    const standing = new Set(data.filter(isStanding).map(({ id }) => id));
    const due = pages.flatMap(({ html }) => [...html.matchAll(rowOf)].map(([, id = ""]) => id));
    if (directory === fullestSite().directory) expect(due.length).toBeGreaterThan(0);
    expect(due.filter((id) => !standing.has(id))).toEqual([]);
  });

  test("says of what an ended commitment never came to that it ended before then", () => {
    const told = data.map((commitment) => {
      const html = pages.find(({ path }) => path === `/ataganden/${commitment.id}/`)?.html ?? "";
      const ended = endedOn(commitment);
      const ahead = commitment.milestones?.filter(({ due, done }) => !done && ended && due > ended) ?? [];
      const times = html.split("Åtagandet avslutades innan dess.").length - 1;
      return { id: commitment.id, times, expected: isStanding(commitment) ? 0 : ahead.length };
    });
    expect(told.filter(({ times, expected }) => times !== expected)).toEqual([]);
  });

  test("blames no source for a day that an actor who has none has left open", () => {
    const blaming = data.filter(({ id, sources = [] }) => {
      const page = pages.find(({ path }) => path === `/ataganden/${id}/`);
      return sources.length === 0 && /källan säger inte (?:om eller )?när/.test(page?.html ?? "");
    });
    expect(blaming.map(({ id }) => id)).toEqual([]);
  });

  const lists = pages
    .filter(({ path }) => listsOf.test(path))
    .map(({ path, html }) => ({ path, html, ids: listedOn(html) }));

  test("lists what is still to be kept before what has ended, where commitments belong", () => {
    const standing = new Set(data.filter(isStanding).map(({ id }) => id));
    const areas = Map.groupBy(
      data.flatMap(({ focusAreas }) => focusAreas),
      (id) => id,
    );
    // A portal that has just begun has no commitments.
    const hasSeveral = [...areas.values()].some(({ length }) => length > 1);
    expect(lists.some(({ ids }) => ids.length > 1)).toBe(hasSeveral);
    for (const { path, ids } of lists) {
      const isStandingInOrder = ids.map((id) => standing.has(id));
      expect([path, isStandingInOrder]).toEqual([
        path,
        isStandingInOrder.toSorted((a, b) => Number(b) - Number(a)),
      ]);
    }
  });

  test("says how many there are where a page lists only the first", () => {
    const cut = lists.flatMap(({ path, html, ids }) => {
      const [, kind = "", of = ""] = /^\/([^/]+)\/([^/]+)\/$/.exec(path) ?? [];
      const all = data.filter(belongsTo[kind as keyof typeof belongsTo](of)).length;
      return ids.length < all ? [{ path, all, text: textIn(html) }] : [];
    });
    for (const { path, all, text } of cut) {
      expect([path, new RegExp(`(?:Här visas \\d+ av|Visa alla) ${all}(?!\\d)`).test(text)]).toEqual([
        path,
        true,
      ]);
    }
    // A small portal has no list so long.
    expect(data.length < 100 || cut.length > 0).toBe(true);
  });
});
