import { href, type Language, type RouteName } from "../i18n/routes.ts";
import type { Texts } from "../i18n/sv.ts";
import { type Reading, textsIn } from "../i18n/texts.ts";
import type { IndexEntry } from "./index-entries.ts";

/** Pages that are not a record, with the words they open with. */
const pages = {
  goals: ({ goals }) => [goals.title, goals.description],
  indicators: ({ goals }) => [goals.indicator.title, goals.indicator.description],
  focusAreas: ({ goals }) => [goals.area.title, goals.area.description],
  commitments: ({ lists }) => [lists.commitments.title, lists.commitments.description],
  actors: ({ lists }) => [lists.actors.title, lists.actors.description],
  takePart: ({ takePart }) => [takePart.take.title, takePart.take.description],
  catalogue: ({ takePart }) => [takePart.catalogue.title, takePart.catalogue.description],
  support: ({ takePart }) => [takePart.support.title, takePart.support.description],
  supportNeeds: ({ support }) => [support.needs.title, support.needs.description],
  supportTell: ({ supportForm }) => [supportForm.title, supportForm.description],
  stories: ({ takePart }) => [takePart.stories.title, takePart.stories.description],
  calendar: ({ takePart }) => [takePart.calendar.title, takePart.calendar.description],
  followUp: ({ followUp }) => [followUp.title, followUp.description],
  followUpQuality: ({ followUpQuality }) => [followUpQuality.title, followUpQuality.description],
  changedPromises: ({ changedPromises }) => [changedPromises.title, changedPromises.description],
  method: ({ method }) => [method.title, method.description],
  data: ({ openData }) => [openData.data.title, openData.data.description],
  dictionary: ({ openData }) => [openData.dictionary.title, openData.dictionary.description],
  sources: ({ info }) => [info.sources.title, info.sources.description],
  world: ({ world }) => [world.title, world.description],
  about: ({ info }) => [info.about.title, info.about.description],
  accessibility: ({ shell, info }) => [shell.nav.accessibility, info.accessibility.description("")],
  privacy: ({ info }) => [info.privacy.title, info.privacy.description],
} as const satisfies Partial<Record<RouteName, (texts: Texts) => readonly string[]>>;

type PageName = keyof typeof pages;

/** A text that is there in the language it is asked for in: words of the portal's own, or the name of an actor. */
export function ownText(text: string, language: Language): Reading {
  return { text, lang: language, isFallback: false };
}

/** The portal's pages by the short names that its menus give them. */
export function pageEntries(language: Language): readonly IndexEntry[] {
  const texts = textsIn(language);
  return (Object.keys(pages) as PageName[]).map((name) => ({
    type: "page",
    id: name,
    title: ownText(texts.shell.nav[name], language),
    href: href(name, language),
    focusAreas: [],
    actor: undefined,
    texts: pages[name](texts)
      .filter((text) => text !== texts.shell.nav[name])
      .map((text) => ownText(text, language)),
  }));
}

/** The sections of the method page, each an answer to a question that people ask. */
export function methodEntries(language: Language): readonly IndexEntry[] {
  return Object.entries(textsIn(language).method.sections).map(([id, { heading, text }]) => ({
    type: "page",
    id: `method-${id}`,
    title: ownText(heading, language),
    href: `${href("method", language)}#${id}`,
    focusAreas: [],
    actor: undefined,
    texts: text.map((part) => ownText(part, language)),
  }));
}
