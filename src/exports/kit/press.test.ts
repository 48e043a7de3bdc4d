import { expect, test } from "vitest";
import { makeActor, makeCommitment, makeDataset } from "../../dataset/fixtures/factory.ts";
import { figuresOf } from "../../figures/figures.ts";
import { commitmentPress } from "./press.ts";
import { subjectOf } from "./subject.ts";

const today = "2026-11-24";
const source = { portal: "Klimatportal Exempelby", address: "https://a.example/x/" };

function linesOf(changes: Parameters<typeof makeCommitment>[0]): readonly string[] {
  const commitment = makeCommitment({
    ...{ id: "vans", actor: "bakery", title: { sv: "Tolv elbilar" }, state: "active" },
    ...{ signed: "2026-01-10", start: "2026-01-10", due: "2028-06-30", ...changes },
  });
  const dataset = makeDataset({
    actors: [makeActor({ id: "bakery", name: "Exempelbageriet" })],
    commitments: [commitment],
  });
  const subject = subjectOf("commitments", "vans", { dataset, figures: figuresOf(dataset, today) }, "sv");
  return commitmentPress(commitment, subject, { dataset, today, ...source }).map((line) =>
    line.replaceAll("\u00a0", " "),
  );
}

test("tells each number with its day and its source", () => {
  const lines = linesOf({
    target: { value: 12, unit: { sv: "elbilar" } },
    baseline: { year: 2024, value: 1 },
    updates: [{ date: "2026-05-10", type: "progress", statement: { sv: "Fyra är köpta." }, value: 4 }],
    effect: {
      tonnesPerYear: { low: 10, central: 20, high: 30 },
      phase: "ex-ante",
      method: { sv: "Beräknat på körsträcka." },
      scopes: [1],
    },
  });
  const from = "Källa: Klimatportal Exempelby, https://a.example/x/";
  expect(lines).toEqual([
    `Exempelbageriet: Tolv elbilar (läget den 24 november 2026): Pågående åtagande, senast uppföljt maj 2026. ${from}`,
    `Exempelbageriet har lovat: Tolv elbilar. Omfattning: 12 elbilar, klart 30 juni 2028. Utgångsläge 2024: 1 elbilar. ${from}`,
    `Hittills 4 elbilar av 12 elbilar, enligt Exempelbageriet den 10 maj 2026. ${from}`,
    `Tolv elbilar: beräknas minska utsläppen med 10–30 ton per år när allt är gjort. Beräknat i förväg, inte uppmätt. ${from}`,
  ]);
});

test("tells no number that the record does not have", () => {
  expect(linesOf({ noEffectReason: { sv: "Ingen effekt i ton." } })).toHaveLength(1);
});

test("says that nobody has said when it is to be done", () => {
  const [, promised] = linesOf({ due: "unknown", target: { value: 12, unit: { sv: "elbilar" } } });
  expect(promised).toContain("När det ska vara klart är inte angivet.");
});
