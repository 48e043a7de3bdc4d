import type { Actor, Commitment, Dataset, FocusArea } from "../../dataset/dataset.ts";
import { isStanding } from "../../dataset/counted.ts";
import type { Figures } from "../../figures/figures.ts";
import { focusAreasInOrder, focusAreasOf } from "../../figures/focus-area-order.ts";
import { lastUpdateOn, standingOf } from "../../figures/standing.ts";
import { formatPartialDate } from "../../format.ts";
import { type ForeignWords, foreignWords } from "../../i18n/foreign-words.ts";
import { read, textsIn } from "../../i18n/texts.ts";
import type { Language } from "../../schema/language.ts";
import type { Portal } from "../../schema/portal.ts";
import { enumLabel } from "../../schema/texts/enums.ts";

/** Collections whose records have a kit. */
export const kitCollections = ["actors", "commitments", "focus-areas"] as const;
export type KitCollection = (typeof kitCollections)[number];

/** Where a record is shown in a frame. Undefined for commitments, which are shown elsewhere by their badge. */
export function embedRouteOf(collection: KitCollection): "actorEmbed" | "focusAreaEmbed" | undefined {
  return ({ actors: "actorEmbed", "focus-areas": "focusAreaEmbed", commitments: undefined } as const)[
    collection
  ];
}

/**
 * The language and the path of a record's card, 1200 × 630, for a page. There may be thousands of commitments: their card
 * is drawn in the portal's first language alone.
 */
export function cardOf(
  collection: KitCollection,
  id: string,
  language: Language,
  { languages: [first = language] }: Pick<Portal, "languages">,
): { readonly lang: Language; readonly path: string } {
  const lang = collection === "commitments" ? first : language;
  return { lang, path: `/kort/${collection}/${id}.${lang}.png` };
}

/** What badges, cards and texts tell of a record, in a language. */
export interface Subject {
  readonly collection: KitCollection;
  readonly id: string;
  readonly lang: Language;
  readonly title: string;
  /** The title, where it has not been translated. */
  readonly foreign: readonly ForeignWords[];
  /** Who has promised, for a commitment. */
  readonly by: string | undefined;
  /** How it stands, in whole sentences: never more than the record says. */
  readonly fact: string;
  /** The focus areas it belongs to. */
  readonly areas: readonly FocusArea[];
}

/** What subjects are told from. */
export interface Known {
  readonly dataset: Dataset;
  readonly figures: Figures;
}

const monthIn = (lang: Language) => (date: string) => formatPartialDate(date.slice(0, 7), lang);

function actorFact(actor: Actor, { dataset, figures }: Known, lang: Language): string {
  const t = textsIn(lang).kit;
  const own = dataset.commitmentsByActor.get(actor.id) ?? [];
  const fact = t.actorFact(standingOf(own, figures.freshness), monthIn(lang));
  if (actor.status === "active") return fact;
  return `${actor.status === "left" ? t.actorLeft : t.actorDormant} ${fact}`;
}

/** How a commitment stands, as its badge says it. */
function commitmentFact(commitment: Commitment, { figures }: Known, lang: Language): string {
  const t = textsIn(lang).kit.commitmentFact;
  const month = (date: string | undefined) => (date === undefined ? undefined : monthIn(lang)(date));
  const last = month(lastUpdateOn(commitment));
  const freshness = figures.freshness(commitment);
  const state = enumLabel("commitmentState", commitment.state, lang);
  if (!isStanding(commitment)) return t.ended(state, last);
  if (freshness.state === "dormant") return t.dormant(month(freshness.lastOn));
  if (commitment.state !== "active") return t.halted(state, last);
  return freshness.state === "overdue" ? t.late(month(freshness.dueOn)) : t.active(last);
}

/** What is told of an actor. */
function actorSubject(actor: Actor, known: Known, lang: Language): Subject {
  const { id, name } = actor;
  const areas = focusAreasOf(known.dataset, actor.focusAreas);
  return {
    collection: "actors",
    id,
    lang,
    title: name,
    foreign: [],
    by: undefined,
    fact: actorFact(actor, known, lang),
    areas,
  };
}

/** What is told of a commitment. */
function commitmentSubject(commitment: Commitment, known: Known, lang: Language): Subject {
  const title = read(commitment.title, lang);
  return {
    collection: "commitments",
    id: commitment.id,
    lang,
    title: title.text,
    foreign: foreignWords(title),
    by: known.dataset.actors.get(commitment.actor)?.name,
    fact: commitmentFact(commitment, known, lang),
    areas: focusAreasOf(known.dataset, commitment.focusAreas),
  };
}

/** What is told of a focus area. */
function areaSubject(focusArea: FocusArea, { dataset, figures }: Known, lang: Language): Subject {
  const own = dataset.commitmentsByFocusArea.get(focusArea.id) ?? [];
  const title = read(focusArea.title, lang);
  return {
    collection: "focus-areas",
    id: focusArea.id,
    lang,
    title: title.text,
    foreign: foreignWords(title),
    by: undefined,
    fact: textsIn(lang).kit.areaFact(standingOf(own, figures.freshness)),
    areas: [focusArea],
  };
}

/**
 * What is told of one record.
 *
 * @throws RangeError where there is none with that id.
 */
export function subjectOf(collection: KitCollection, id: string, known: Known, lang: Language): Subject {
  const { dataset } = known;
  const actor = collection === "actors" && dataset.actors.get(id);
  if (actor) return actorSubject(actor, known, lang);
  const commitment = collection === "commitments" && dataset.commitments.get(id);
  if (commitment) return commitmentSubject(commitment, known, lang);
  const area = collection === "focus-areas" && dataset.focusAreas.get(id);
  if (area) return areaSubject(area, known, lang);
  throw new RangeError(`Nothing is told of ${collection} ${id}`);
}

function tell(collection: KitCollection, known: Known, lang: Language): readonly Subject[] {
  const { dataset } = known;
  if (collection === "actors")
    return Array.from(dataset.actors.values(), (actor) => actorSubject(actor, known, lang));
  if (collection === "focus-areas")
    return focusAreasInOrder(dataset).map((area) => areaSubject(area, known, lang));
  return Array.from(dataset.commitments.values(), (one) => commitmentSubject(one, known, lang));
}

// Badges, cards, codes, frames and pages all ask. By the figures, for what is told is of their day.
const told = new WeakMap<Figures, Map<string, readonly Subject[]>>();

/** What is told of every record of a collection. */
export function subjectsOf(collection: KitCollection, known: Known, lang: Language): readonly Subject[] {
  const ofDay = told.get(known.figures) ?? new Map<string, readonly Subject[]>();
  const subjects = ofDay.get(`${collection} ${lang}`) ?? tell(collection, known, lang);
  told.set(known.figures, ofDay.set(`${collection} ${lang}`, subjects));
  return subjects;
}
