import type { Dataset } from "../../dataset/dataset.ts";
import type { PageWithFeeds } from "../../i18n/routes.ts";
import { read } from "../../i18n/texts.ts";
import type { PublishedChange } from "./published-change.ts";

/** Whose changes a feed tells: the whole portal's, a focus area's or an actor's. */
export interface FeedScope {
  readonly page: PageWithFeeds;
  /** Empty for the whole portal. */
  readonly id: string;
  readonly name: { readonly sv: string; readonly en: string };
}

const named = (title: Parameters<typeof read>[0]) => ({
  sv: read(title, "sv").text,
  en: read(title, "en").text,
});

/** The whole portal. */
export const portalScope = ({ portal }: Dataset): FeedScope => ({
  page: "home",
  id: "",
  name: named(portal.title),
});

/** Everything that has feeds of its own. */
export function feedScopes(dataset: Dataset): readonly FeedScope[] {
  return [
    portalScope(dataset),
    ...Array.from(
      dataset.focusAreas.values(),
      ({ id, title }) => ({ page: "focusArea", id, name: named(title) }) as const,
    ),
    ...Array.from(
      dataset.actors.values(),
      ({ id, name }) => ({ page: "actor", id, name: { sv: name, en: name } }) as const,
    ),
  ];
}

/**
 * The latest changes of each focus area and each actor, in one pass over them all.
 *
 * @param changes Latest first.
 * @param most How many are kept of each.
 */
export function changesByScope(
  changes: readonly PublishedChange[],
  most: number,
): (scope: Pick<FeedScope, "page" | "id">) => readonly PublishedChange[] {
  const groups = new Map<string, PublishedChange[]>();
  const add = (page: PageWithFeeds, id: string, change: PublishedChange) => {
    const key = `${page}/${id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [change]);
    else if (group.length < most) group.push(change);
  };
  for (const change of changes) {
    for (const id of new Set(change.focusAreas)) add("focusArea", id, change);
    for (const id of new Set(change.actors)) add("actor", id, change);
  }
  return ({ page, id }) => (page === "home" ? changes.slice(0, most) : (groups.get(`${page}/${id}`) ?? []));
}
