import type { CatalogueItem } from "../schema/catalogue-item.ts";
import type { Language } from "../schema/language.ts";
import { asked } from "./asked.ts";
import { catalogueEffect } from "./catalogue-effect.ts";
import { numberIn } from "./number-in.ts";
import { type Answers, answerTo } from "./answers.ts";
import { readAnswers } from "./read-answers.ts";

/** What the answers refer to. */
export interface Known {
  /** The id of the actor of that name. */
  readonly actorId: (name: string) => string | undefined;
  readonly item: Pick<CatalogueItem, "effect" | "unit"> | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly language: Language;
}

type Raw = Record<string, unknown>;

/** A proposal as the service takes it, but for the proof of work. */
export interface Proposed {
  /** What `record` is; a commitment where nothing is said. */
  readonly collection?: "support-needs" | "support-offers";
  readonly record: Raw;
  readonly actor?: Raw;
  readonly supportNeeds?: Raw[];
  readonly supportOffers?: Raw[];
}

/** Said where the effect is not known and no reason is given: not knowing is a good answer. */
export const notKnownYet = { sv: "Vi vet inte än.", en: "We do not know yet." };

function withEffect(record: Raw, answers: Answers, { item, language }: Known): Raw {
  const { effect, noEffectReason, ...rest } = record;
  const how = answerTo("effect", answers);
  const amount = numberIn(answerTo("record.target.value", answers) ?? "", language);
  if (how === "catalogue" && item?.effect && amount !== undefined) {
    return { ...rest, effect: catalogueEffect(item.effect, amount) };
  }
  if (how === "own") return { ...rest, effect: { ...(effect as Raw | undefined), phase: "ex-ante" } };
  return { ...rest, noEffectReason: noEffectReason ?? notKnownYet };
}

/** The unit in both languages, where it is still the catalogue's own. */
function withUnit(record: Raw, item: Known["item"]): Raw {
  const target = record["target"] as
    { readonly value?: unknown; readonly unit?: { readonly sv?: string } } | undefined;
  const isOwn = item === undefined || target?.unit?.sv !== item.unit.sv;
  return isOwn ? record : { ...record, target: { ...target, unit: item.unit } };
}

/** Milestones get short names of their own, which stay when titles change. */
function withMilestoneIds({ milestones, ...rest }: Raw): Raw {
  if (!Array.isArray(milestones)) return rest;
  return {
    ...rest,
    milestones: milestones.map((milestone: Raw, index) => ({ id: `delmal-${index + 1}`, ...milestone })),
  };
}

function supportOf(
  collection: "support-needs" | "support-offers",
  name: "supportNeeds" | "supportOffers",
  answers: Answers,
  known: Known,
  more: Raw,
): Raw[] {
  if (answerTo(name, answers) === undefined) return [];
  return ["0", "1", "2"].flatMap((index) => {
    const where = { name: `${name}.${index}`, asked: asked[collection] };
    const record = readAnswers(collection, where, answers, known.language);
    return Object.keys(record).length === 0 ? [] : [{ ...record, ...more }];
  });
}

/** An actor that the portal does not know yet, as somebody tells of it who proposes something in its name. */
export function newActor(answers: Answers, focusAreas: unknown, language: Language): Raw {
  const read = readAnswers("actors", { name: "actor", asked: asked.actors }, answers, language);
  return { ...read, focusAreas, status: "active" };
}

/** The proposal that the form's answers make, with what the program sets from them. Not yet checked. */
export function proposedBy(answers: Answers, known: Known): Proposed {
  const { language, actorId, today } = known;
  const read = readAnswers("commitments", { name: "record", asked: asked.commitments }, answers, language);
  const { actor: actorName, partners, ...rest } = read;
  const isNew = answerTo("who", answers) === "new";
  const focusAreas = { focusAreas: rest["focusAreas"] };
  const record = {
    ...(!isNew && actorName !== undefined && { actor: actorId(String(actorName)) ?? actorName }),
    ...withMilestoneIds(withUnit(withEffect(rest, answers, known), known.item)),
    ...(Array.isArray(partners) && { partners: partners.map((name: string) => actorId(name) ?? name) }),
    state: "active",
  };
  const supportNeeds = supportOf("support-needs", "supportNeeds", answers, known, focusAreas);
  const offered = { ...focusAreas, lastConfirmed: today };
  const supportOffers = supportOf("support-offers", "supportOffers", answers, known, offered);
  return {
    record,
    ...(isNew && { actor: newActor(answers, rest["focusAreas"], language) }),
    ...(supportNeeds.length > 0 && { supportNeeds }),
    ...(supportOffers.length > 0 && { supportOffers }),
  };
}
