import { encode } from "uqr";
import { expect, test } from "vitest";
import type { Commitment } from "../../dataset/dataset.ts";
import {
  makeActor,
  makeCollections,
  makeCommitment,
  makeFocusArea,
  makePortal,
} from "../../dataset/fixtures/factory.ts";
import { joinDataset } from "../../dataset/dataset.ts";
import { figuresOf } from "../../figures/figures.ts";
import { textWidth } from "../../charts/text-width.ts";
import { badgeSvg } from "./badge.ts";
import { cardSvg } from "./card.ts";
import { sentenceOf } from "./codes.ts";
import { measuredWidth } from "./letter-widths.ts";
import { qrSvg } from "./qr.ts";
import { frameHeights, frameHtml, oembedJson, pictureHtml, pictureMarkdown } from "./snippets.ts";
import { type KitCollection, type Subject, subjectOf, subjectsOf } from "./subject.ts";
import { firstLines, fitText, wrapMeasured } from "./wrap.ts";

const today = "2026-11-24";

function told(collection: KitCollection, commitments: readonly Commitment[]): Subject | undefined {
  const records = new Map(commitments.map((one) => [one.id, one]));
  const dataset = joinDataset(makePortal(), { ...makeCollections(), commitments: records });
  return subjectsOf(collection, { dataset, figures: figuresOf(dataset, today) }, "sv")[0];
}
const factOf = (collection: KitCollection, ...commitments: Commitment[]) =>
  told(collection, commitments)?.fact.replaceAll("\u00a0", " ");

const update = { date: "2026-05-10", type: "progress", statement: { sv: "Hälften är klart." } } as const;
const signed = { signed: "2026-01-10", start: "2026-01-10", due: "2028-01-10" } as const;
const followed = makeCommitment({ id: "first", state: "active", ...signed, updates: [update] });
const unheard = makeCommitment({ id: "second", state: "active", ...signed });
const dormant = makeCommitment({
  id: "third",
  state: "active",
  ...signed,
  signed: "2022-03-01",
  start: "2022-03-01",
});

test("says of an actor how many of its commitments are active, and when they were last followed up", () => {
  expect(factOf("actors", followed, unheard)).toBe("2 pågående åtaganden, senast uppföljt maj 2026.");
});

test("does not call a signing a follow-up", () => {
  expect(factOf("actors", unheard)).toBe("1 pågående åtagande, ännu inte uppföljt.");
});

const late = makeCommitment({
  ...followed,
  id: "late",
  signed: "2025-01-10",
  updates: [{ ...update, date: "2025-05-10" }],
});

const overdue = makeCommitment({ ...late, id: "overdue", updates: [] });

test.each([
  [
    [overdue, { ...overdue, id: "other" }],
    "2 pågående åtaganden, ännu inte uppföljda, alla väntar på uppföljning.",
  ],
  [[late], "1 pågående åtagande, senast uppföljt maj 2025, väntar på uppföljning."],
  [[late, followed], "2 pågående åtaganden, senast uppföljt maj 2026, varav 1 väntar på uppföljning."],
  [
    [late, { ...late, id: "later" }],
    "2 pågående åtaganden, senast uppföljt maj 2025, alla väntar på uppföljning.",
  ],
])("says of the late, as a part of the active, that they await a follow-up", (commitments, fact) => {
  expect(factOf("actors", ...commitments)).toBe(fact);
});

test("calls nothing active where all is dormant, and says since when", () => {
  expect(factOf("actors", dormant)).toBe("1 vilande åtagande, inget nytt sedan mars 2022.");
  expect(factOf("commitments", dormant)).toBe("Vilande åtagande, inget nytt sedan mars 2022.");
  expect(factOf("focus-areas", dormant)).toBe("1 vilande åtagande.");
});

test("counts the active as the pages do, and says how many of them are dormant", () => {
  expect(factOf("actors", followed, dormant)).toBe(
    "2 pågående åtaganden, senast uppföljt maj 2026. 1 av dem är vilande, inget nytt sedan mars 2022.",
  );
  const other = { ...dormant, actor: "example-dairy" };
  expect(factOf("focus-areas", followed, other)).toBe(
    "2 pågående åtaganden från 2 aktörer. 1 av dem är vilande.",
  );
  // Paused is not at work, however long ago.
  const paused = { ...dormant, id: "paused", state: "paused" as const };
  expect(factOf("actors", followed, paused)).toBe(
    "1 pågående åtagande, senast uppföljt maj 2026. 1 pausat eller stoppat.",
  );
});

test("says of what has ended how it ended", () => {
  const ended = makeCommitment({ ...signed, state: "withdrawn", stateReason: { sv: "Lokalen såldes." } });
  expect(factOf("actors", ended)).toBe("Inga pågående åtaganden. 1 avslutat av annat skäl.");
  expect(factOf("commitments", ended)).toMatch(/^Avslutat åtagande: /);
});

test("does not say that an area waits for its first where others have ended", () => {
  const ended = makeCommitment({ ...signed, state: "achieved" });
  expect([factOf("focus-areas"), factOf("focus-areas", ended)]).toEqual([
    "Inga pågående åtaganden ännu.",
    "Inga pågående åtaganden.",
  ]);
});

test("says of an actor without commitments that there are none", () => {
  expect(factOf("actors")).toBe("Inga åtaganden i portalen.");
});

test.each([
  ["left", "Inte längre med i arbetet."],
  ["dormant", "Vilande som aktör."],
] as const)("says first of an actor that is %s that it is", (status, words) => {
  const actors = new Map([["bakery", makeActor({ id: "bakery", status })]]);
  const dataset = joinDataset(makePortal(), { ...makeCollections(), actors });
  const { fact } = subjectOf("actors", "bakery", { dataset, figures: figuresOf(dataset, today) }, "sv");
  expect(fact).toBe(`${words} Inga åtaganden i portalen.`);
});

test("writes the badge as real text with a title and the day it is true of", () => {
  const subject = told("actors", [followed]);
  if (subject === undefined) throw new Error("No actor");
  const svg = badgeSvg({ ...subject, title: "Bröd & <Bullar>" }, "Klimatportal Exempelby", today);
  expect(svg).toContain("Bröd &amp; &lt;Bullar&gt;");
  expect(svg).toMatch(/<title id="t">[^<]*senast uppföljt maj 2026/);
  expect(svg).toContain("Läget den 24\u00a0november 2026");
  expect(svg).toContain("prefers-color-scheme:dark");
});

test("keeps every line of a card within its width, and parts a word that is too long", () => {
  const word = "Energieffektiviseringsåtgärdsprogramsuppföljningsansvarsfördelningsmöte";
  const { lines, size } = fitText(`${word} och mer`, 600, [{ size: 40, lines: 4 }]);
  expect(lines.every((line) => measuredWidth(line, size, "bold") <= 600)).toBe(true);
  expect(lines.join(" ").replaceAll("- ", "")).toBe(`${word} och mer`);
  expect(wrapMeasured("a b", 20, 1000, "regular")).toEqual(["a b"]);
});

function cardOfTitle(title: string, portal: string): readonly string[] {
  const subject = told("commitments", [followed]);
  if (subject === undefined) throw new Error("Nothing is told");
  const from = { title: portal, address: "a.example", isFictional: true, isProposed: true };
  return [...cardSvg({ ...subject, title }, from).matchAll(/<text[^>]*>([^<]*)/g)].map(
    ([, text = ""]) => text,
  );
}

test("says on a card that all is made up and proposed, however long the portal's name is", () => {
  const [head = ""] = cardOfTitle(
    "Elbilar",
    "Klimatportalen för Kommunförbundet Stockholms län och alla dess kommuner",
  );
  expect(head).toMatch(/^Klimatportalen för… · Påhittade uppgifter · Förslag till portal$/);
  expect(measuredWidth(head, 28, "regular")).toBeLessThan(1024);
});

test("says nothing of the kind on a card of a portal that is neither", () => {
  const subject = told("commitments", [followed]);
  if (subject === undefined) throw new Error("Nothing is told");
  const portal = { title: "Exempelby", address: "a.example", isFictional: false, isProposed: false };
  expect(cardSvg(subject, portal)).toContain(">Exempelby<");
});

test("sets a heading as large as it fits, cut only in the smallest size", () => {
  const sizes = [
    { size: 40, lines: 1 },
    { size: 20, lines: 2 },
  ];
  expect(fitText("Elbilar", 300, sizes)).toEqual({ size: 40, lines: ["Elbilar"] });
  expect(fitText("Vi byter alla våra bilar mot elbilar", 300, sizes)).toEqual({
    size: 20,
    lines: ["Vi byter alla våra bilar mot elbilar"],
  });
  expect(fitText("Vi byter alla våra bilar ".repeat(5), 300, sizes)).toMatchObject({
    size: 20,
    lines: [expect.any(String), expect.stringMatching(/…$/)],
  });
});

test("writes on a card what the font can write, and no boxes over it", () => {
  const [, , heading] = cardOfTitle("Vi kör 🚲👩‍👩‍👧🇸🇪 tåg ❤️ 1️⃣ år™ 👍🏽", "Exempelby");
  expect(heading).toBe("Vi kör tåg 1 år™");
});

test("draws the focus areas' colours down the whole edge of a card, and grey where it has none", () => {
  const subject = told("commitments", [followed]);
  if (subject === undefined) throw new Error("Nothing is told");
  const portal = { title: "Exempelby", address: "a.example", isFictional: false, isProposed: false };
  const edgeOf = (areas: Subject["areas"]) => {
    const stripes = cardSvg({ ...subject, areas }, portal).matchAll(
      /<rect x="0" y="([\d.]+)" width="36" height="([\d.]+)" fill="(.*?)"/g,
    );
    return [...stripes].map(([, y, height, fill]) => [Number(y), Number(height) - 1, fill]);
  };
  const area = (light: string) => makeFocusArea({ colour: { light, dark: "#ffffff" } });
  expect(edgeOf([area("#111111"), area("#222222")])).toEqual([
    [0, 315, "#111111"],
    [315, 315, "#222222"],
  ]);
  expect(edgeOf([])).toEqual([[0, 630, "#7f8a83"]]);
});

test("ends a name that has a mark of its own with no second one", () => {
  const subject = told("commitments", [followed]);
  if (subject === undefined) throw new Error("Nothing is told");
  const cheer = { ...subject, by: "Exempel Inc.", title: "Cykla!" };
  expect(sentenceOf(cheer)).toMatch(/^Exempel Inc\.: Cykla! Pågående åtagande/);
  expect(sentenceOf({ ...cheer, by: undefined, title: "Exempel Inc." })).toMatch(/^Exempel Inc\. Pågående/);
  expect(badgeSvg(cheer, "Exempelby", today)).toContain(">Exempel Inc.: Cykla! Pågående");
});

test("writes snippets in which nothing of a name is markup", () => {
  const shown = { shown: "https://a.example/b.svg?a=1&b=2", alt: '"Bröd" <i>[x](y)' };
  expect(pictureHtml(shown, "https://a.example/")).toBe(
    '<a href="https://a.example/"><img src="https://a.example/b.svg?a=1&amp;b=2" alt="&quot;Bröd&quot; &lt;i&gt;[x](y)"></a>',
  );
  expect(pictureMarkdown(shown, "https://a.example/")).toContain('![\\"Bröd'.replace("\\", ""));
  expect(pictureMarkdown(shown, "https://a.example/")).toContain("\\[x\\](y)");
  expect(frameHtml(shown, { width: 480, height: 300 })).toContain('title="&quot;Bröd&quot; &lt;i&gt;');
});

test("lets a figure in a frame copy its address, and a record in a frame nothing", () => {
  const shown = { shown: "https://a.example/f/", alt: "Figur" };
  const frame = (height: number) => frameHtml(shown, { width: 480, height });
  expect(frame(frameHeights.figure)).toContain(' allow="clipboard-write"></iframe>');
  expect(frame(frameHeights.record)).not.toContain("allow");
});

test("answers oEmbed with what a rich answer must have", () => {
  const read: unknown = JSON.parse(
    oembedJson({ shown: "https://a.example/f/", alt: "Figur" }, { name: "P", url: "u" }, 760),
  );
  expect(read).toMatchObject({ version: "1.0", type: "rich", title: "Figur", width: 640, height: 760 });
  expect(read).toHaveProperty("html", expect.stringContaining('src="https://a.example/f/"'));
});

test("draws in the QR code each dark module of the address, and no other", () => {
  const address = "https://klimat.example.org/aktorer/exempelbageriet/";
  const { data } = encode(address, { ecc: "M", border: 4 });
  const drawn = data.map((row) => row.map(() => false));
  for (const [, x, y, run] of qrSvg(address, "t").matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    for (let step = 0; step < Number(run); step += 1) (drawn[Number(y)] ?? [])[Number(x) + step] = true;
  expect(drawn).toEqual(data);
});

test("parts no number where lines are left out", () => {
  expect(firstLines(["Vi ger bort", "så mycket som 12\u00a0000", "mål"], 2)).toEqual([
    "Vi ger bort",
    "så mycket som…",
  ]);
  expect(firstLines(["Vi ger bort allt", "vi har"], 1)).toEqual(["Vi ger bort…"]);
  expect(firstLines(["Vi ger bort allt", "vi har"], 2)).toEqual(["Vi ger bort allt", "vi har"]);
});

test("keeps the longest word within a badge", () => {
  const subject = told("commitments", [followed]);
  if (subject === undefined) throw new Error("Nothing is told");
  const name = "Energieffektiviseringsåtgärdsplaneringsaktiebolaget";
  const badge = badgeSvg({ ...subject, by: name, title: "Vi byter lampor" }, "Exempelby", today);
  const written = [...badge.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text = ""]) => text);
  // 400 px less the margins.
  expect(written.filter((text) => textWidth(text, 16, true) > 364)).toEqual([]);
  expect(written.join("").replaceAll("-", "")).toContain(name);
});
