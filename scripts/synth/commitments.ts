import { type CommitmentState, commitmentStates } from "../../src/schema/commitment.ts";
import type { Localized } from "../../src/schema/text.ts";
import { municipalityId } from "./actors.ts";
import { type Plan, planCommitments } from "./commitment-plans.ts";
import type { Written, WrittenRecords } from "./fiction.ts";
import { goalsOfFocusArea } from "./goals.ts";
import { between, chance, pick, type Random, some, turn } from "./random.ts";
import { longText, paragraph } from "./sentences.ts";
import { drawMilestones, drawSpan, drawUpdates } from "./timeline.ts";
import { awkwardTitles } from "./words.ts";

type Commitment = Written<"commitments">;

/** What a commitment may point at. */
export interface Surroundings {
  readonly actors: WrittenRecords<"actors">;
  readonly goals: WrittenRecords<"goals">;
  readonly catalogue: WrittenRecords<"catalogue">;
}

const reasons: Readonly<Partial<Record<CommitmentState, Localized>>> = {
  paused: { sv: "Lokalen byggs om till våren.", en: "The premises are being rebuilt until spring." },
  blocked: { sv: "Elnätet räcker inte till ännu.", en: "The grid does not suffice yet." },
  "partly-achieved": { sv: "Två av tre delar blev klara.", en: "Two parts of three were finished." },
  "not-achieved": { sv: "Leverantören fanns inte, för den var påhittad.", en: "The supplier did not exist." },
  withdrawn: { sv: "Verksamheten har upphört.", en: "The business has closed." },
  lapsed: { sv: "Ingen har svarat på två år.", en: "Nobody has answered for two years." },
  superseded: { sv: "Ett större åtagande tar över.", en: "A larger commitment takes over." },
};

/** How much of what was promised is done in the end, as the reasons tell. */
const endsAt: Readonly<Partial<Record<CommitmentState, number>>> = {
  "partly-achieved": 2 / 3,
  "not-achieved": 1 / 10,
};

/** Thousands apart. */
function grouped(count: number, separator: string): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, separator);
}

function titleOf(random: Random, { index, deed }: Plan, amount: number, actorName: string): Localized {
  if (index >= 13 && index < 13 + awkwardTitles.length) return { sv: turn(awkwardTitles, index - 13) };
  if (index % 97 === 50)
    return { sv: turn(awkwardTitles, Math.floor(index / 97)), en: `An awkward title, number ${index}` };
  // Some have typed the space that they have a key for, which may break.
  const sv = `${grouped(amount, index % 5 === 0 ? " " : "\u00a0")} ${deed.sv}`;
  const en = chance(random, 3) ? undefined : `${grouped(amount, ",")} ${deed.en}`;
  if (actorName.length > 60) return { sv, en };
  return { sv: `${sv} hos ${actorName}`, en: en === undefined ? undefined : `${en} at ${actorName}` };
}

function rounded(tonnes: number): number {
  return Math.round(tonnes * 1000) / 1000;
}

function effectOf(
  random: Random,
  { kind, state, deed, overlap }: Plan,
  amount: number,
): Pick<Commitment, "effect" | "noEffectReason"> {
  const isCounted = overlap !== undefined || !(kind === "inform" || kind === "measure" || chance(random, 15));
  if (!isCounted) {
    return {
      noEffectReason: {
        sv: "Nyttan uppstår hos andra och räknas där.",
        en: "The benefit arises with others and is counted there.",
      },
    };
  }
  const central = amount * deed.tonnesPerUnit;
  const isMeasured = state === "achieved" || state === "partly-achieved";
  return {
    effect: {
      tonnesPerYear: { low: rounded(central * 0.6), central: rounded(central), high: rounded(central * 1.5) },
      phase: isMeasured && chance(random, 70) ? "ex-post" : "ex-ante",
      method: { sv: "Antal gånger påhittad schablon.", en: "Number times a made-up factor." },
      scopes: [pick(random, [1, 2, 3] as const)],
      lifetimeYears: chance(random, 50) ? between(random, 3, 40) : undefined,
      source: chance(random, 85) ? "pahittade-schabloner" : undefined,
    },
  };
}

function baselineOf(
  random: Random,
  signed: string,
  kind: Plan["kind"],
  amount: number,
): Commitment["baseline"] {
  if (!chance(random, 40)) return undefined;
  const year = Number(signed.slice(0, 4)) - 1;
  const isPandemic = year === 2020 || year === 2021;
  return {
    year,
    value: kind === "reduce" ? amount * 2 : 0,
    note:
      isPandemic && chance(random, 80)
        ? { sv: "Året var ovanligt även här.", en: "The year was unusual here too." }
        : undefined,
  };
}

/** A rare commitment comes from a source that gives no days. */
function datesOf(random: Random, span: { signed: string; start: string; due: string }) {
  return chance(random, 3)
    ? { signed: "unknown", start: "unknown", due: chance(random, 50) ? "unknown" : span.due }
    : { signed: span.signed, start: span.start, due: span.due };
}

function fictionalCommitment(
  random: Random,
  plan: Plan,
  names: ReadonlyMap<string, string>,
  { actors, goals, catalogue }: Surroundings,
): Commitment {
  const { index, actor, deed, state, kind, focusArea } = plan;
  const isLongest = index === 30;
  const span = drawSpan(random, state);
  const amount = Math.max(2, Math.round(between(random, 2, 300) / deed.tonnesPerUnit));
  const baseline = baselineOf(random, span.signed, kind, amount);
  const from = baseline?.value ?? 0;
  const whole = (amount - from) * (endsAt[state] ?? 1);
  // What has been done in the end is always told.
  const reachedAt = (share: number) =>
    chance(random, 80) || share === 1 ? Math.round(from + whole * share) : undefined;
  const drawn = drawUpdates(random, state, span, reachedAt, isLongest);
  // The first that lapsed did so without a word. Drawn all the same, so that what comes after it stays as it is.
  const updates = state === "lapsed" && index < commitmentStates.length ? [] : drawn;
  const milestones = drawMilestones(random, span, isLongest);
  const inCatalogue = catalogue.some(([id]) => id === deed.slug) && chance(random, 40);
  const others = chance(random, 8)
    ? some(random, actors.slice(index % 50, (index % 50) + 6), 3).map(([id]) => id)
    : [];
  // One with the longest word in its title is kept by many together: that must have room on one sheet.
  const together = index === 17 ? actors.slice(0, 14).map(([id]) => id) : others;
  const partners = together.filter((id) => id !== actor);
  return {
    actor,
    title: titleOf(random, plan, amount, names.get(actor) ?? ""),
    summary: index === 11 ? longText(random, 1_990) : paragraph(random, 6),
    focusAreas: chance(random, 8) && focusArea !== "bygga-och-bo" ? [focusArea, "bygga-och-bo"] : [focusArea],
    goals: [...some(random, goalsOfFocusArea(goals, focusArea), 2)],
    kind,
    counterCommitment: actor === municipalityId ? true : undefined,
    catalogueItem: inCatalogue ? deed.slug : undefined,
    partners: partners.length > 0 ? partners : undefined,
    ...datesOf(random, span),
    baseline,
    target: baseline !== undefined || chance(random, 85) ? { value: amount, unit: deed.unit } : undefined,
    milestones: milestones.length > 0 ? [...milestones] : undefined,
    ...effectOf(random, plan, amount),
    overlapGroup: plan.overlap?.group,
    countedBy: plan.overlap?.countedBy,
    alsoClaimedIn: chance(random, 3)
      ? [{ sv: "Påhittad klimatredovisning", en: "Made-up climate account" }]
      : undefined,
    decidedBy: chance(random, 10) ? { sv: "Styrelsen", en: "The board" } : undefined,
    state,
    stateReason: reasons[state],
    supersededBy: plan.supersededBy,
    reportEveryMonths: pick(random, [undefined, undefined, undefined, 6, 3, 24]),
    updates: updates.length > 0 ? [...updates] : undefined,
    editGeneration: chance(random, 2) ? between(random, 1, 4) : undefined,
    sources: chance(random, 20) ? ["pahittad-enkat"] : undefined,
  };
}

/** Made-up promises of every state and kind: short, long, late, overlapping, untranslated. */
export function fictionalCommitments(
  random: Random,
  count: number,
  surroundings: Surroundings,
): WrittenRecords<"commitments"> {
  const names = new Map(surroundings.actors.map(([id, { name }]) => [id, name]));
  return planCommitments(random, count, surroundings.actors).map(
    (plan) => [plan.id, fictionalCommitment(random, plan, names, surroundings)] as const,
  );
}
