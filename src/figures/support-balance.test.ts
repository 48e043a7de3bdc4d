import { expect, test } from "vitest";
import {
  makeDataset,
  makeFocusArea,
  makeSupportNeed,
  makeSupportOffer,
} from "../dataset/fixtures/factory.ts";
import { balanceByCategory, supportBalance } from "./support-balance.ts";

const today = "2026-11-24";
type Category = "advice" | "funding" | "tool" | "network";

let number = 0;
const open = { state: "open", validUntil: "unknown" } as const;
const need = (category: Category, focusAreas: string[], actor: string) => {
  number += 1;
  return makeSupportNeed({ ...open, id: `need-${number}`, category, focusAreas, actor });
};
const offer = (category: Category, focusAreas: string[]) => {
  number += 1;
  return makeSupportOffer({ ...open, id: `offer-${number}`, category, focusAreas });
};
const among = (needs: ReturnType<typeof need>[], offers: ReturnType<typeof offer>[] = []) =>
  makeDataset({
    "focus-areas": [makeFocusArea({ id: "energy", order: 1 }), makeFocusArea({ id: "travel", order: 2 })],
    "support-needs": needs,
    "support-offers": offers,
  });
const inWords = (rows: ReturnType<typeof supportBalance>) =>
  rows.map(({ focusAreas, categories, asked, offered }) =>
    [focusAreas.join("+"), categories.join("+"), asked ?? "few", offered].join(" "),
  );

test("tells a count where three different actors ask", () => {
  const dataset = among(
    ["a", "b", "c"].map((actor) => need("advice", ["energy"], actor)),
    [offer("advice", ["energy"]), offer("tool", ["travel"])],
  );
  expect(inWords(supportBalance(dataset, today))).toEqual(["energy advice 3 1", "travel tool 0 1"]);
});

test("merges kinds that few ask for, and then the area's next smallest where they are still few", () => {
  const dataset = among([
    ...["a", "b", "c", "d"].map((actor) => need("advice", ["energy"], actor)),
    ...["a", "b", "c"].map((actor) => need("funding", ["energy"], actor)),
    need("tool", ["energy"], "d"),
  ]);
  // One asks for a tool: too few, so it joins the three who ask for funding: four needs.
  expect(inWords(supportBalance(dataset, today))).toEqual(["energy advice 4 0", "energy funding+tool 4 0"]);
});

test("merges areas that few ask within, counting a need in both of them once", () => {
  const dataset = among([
    need("advice", ["energy"], "a"),
    need("advice", ["travel"], "b"),
    need("advice", ["energy", "travel"], "c"),
  ]);
  expect(inWords(supportBalance(dataset, today))).toEqual(["energy+travel advice 3 0"]);
});

test("says only that some ask, where all of them together are too few", () => {
  const dataset = among([need("advice", ["energy"], "a")], [offer("advice", ["energy"])]);
  expect(inWords(supportBalance(dataset, today))).toEqual(["energy advice few 1"]);
});

test("counts askers, not needs: one actor with three needs would be pointed out", () => {
  const dataset = among(["x", "y", "z"].map(() => need("advice", ["energy"], "the-same")));
  expect(inWords(supportBalance(dataset, today))).toEqual(["energy advice few 0"]);
});

test("takes each who asks without a name for somebody of their own", () => {
  const unnamed = ["a", "b", "c"].map((actor) => {
    const { actor: _, ...rest } = need("advice", ["energy"], actor);
    return { ...rest, actorType: "school" as const };
  });
  expect(inWords(supportBalance(among(unnamed), today))).toEqual(["energy advice 3 0"]);
});

test("leaves out what has expired or ended", () => {
  const gone = ["a", "b", "c"].map((actor) => need("advice", ["energy"], actor));
  const dataset = among([
    ...gone.slice(0, 2).map((one) => ({ ...one, validUntil: "2026-11-23" })),
    ...gone.slice(2).map((one) => ({ ...one, state: "closed" as const })),
  ]);
  expect(supportBalance(dataset, today)).toEqual([]);
});

test("gives the same by category alone, without kinds that nobody asks for", () => {
  const dataset = among(
    [
      ...["a", "b", "c"].map((actor) => need("advice", ["energy"], actor)),
      need("tool", ["travel"], "a"),
      need("network", ["travel"], "b"),
      need("funding", ["energy"], "c"),
    ],
    [offer("tool", ["energy"]), offer("advice", ["travel"])],
  );
  // Three kinds with one asker each are three askers together.
  expect(inWords(balanceByCategory(dataset, today))).toEqual([" advice 3 1", " funding+network+tool 3 1"]);
});

test("tells first what most ask for, and among as many what is most offered", () => {
  const dataset = among(
    [
      ...["a", "b", "c"].map((actor) => need("advice", ["energy"], actor)),
      ...["a", "b", "c", "d"].map((actor) => need("funding", ["energy"], actor)),
      ...["a", "b", "c"].map((actor) => need("tool", ["energy"], actor)),
    ],
    [offer("tool", ["energy"])],
  );
  expect(inWords(balanceByCategory(dataset, today))).toEqual([" funding 4 0", " tool 3 1", " advice 3 0"]);
});
