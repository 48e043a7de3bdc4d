import type {
  Actor,
  Commitment,
  Dataset,
  Event,
  Indicator,
  SupportNeed,
  SupportOffer,
} from "../dataset/dataset.ts";
import { licenceAddress } from "../dataset/licence-address.ts";
import { capitalised } from "../format.ts";
import { fileHref, href, type Language } from "../i18n/routes.ts";
import { read, textsIn } from "../i18n/texts.ts";
import type { Portal } from "../schema/portal.ts";
import type { CollectionName } from "../schema/values.ts";
import { enumLabel } from "../schema/texts/enums.ts";
import { apiFolder } from "./open-data/edition.ts";

/** Something a page is about, in the words of schema.org. What is undefined is left out. */
export type Thing = Readonly<Record<string, unknown>>;

/** Makes a path of the portal a whole address. */
export type Absolute = (path: string) => string;

/** What search engines show above a page: the way to it from the start page. */
export function breadcrumbs(
  steps: readonly { readonly label: string; readonly href: string }[],
  absolute: Absolute,
): Thing {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ label, href: path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      item: absolute(path),
    })),
  };
}

/** The portal as a whole, for the start page, and who publishes it. */
export function websiteThing(portal: Portal, language: Language, absolute: Absolute): Thing {
  return {
    "@type": "WebSite",
    name: read(portal.title, language).text,
    url: absolute(href("home", language)),
    inLanguage: language,
    // Until it has decided on the portal, nobody publishes it.
    publisher: portal.proposed
      ? undefined
      : { "@type": "Organization", name: portal.publisher.name, url: portal.publisher.url },
  };
}

/** What is the same thing has one name, whatever the language it is told of in: its page in the portal's first. */
const identity = (route: "actor" | "commitment", id: string, { portal }: Dataset, absolute: Absolute) =>
  absolute(href(route, portal.languages[0] ?? "sv", { id }));

/** An actor. Never a person. */
export function actorThing(
  { id, name, type, url }: Actor,
  dataset: Dataset,
  language: Language,
  absolute: Absolute,
): Thing {
  return {
    "@type": type === "school" ? "School" : "Organization",
    "@id": identity("actor", id, dataset, absolute),
    name,
    url: url ?? absolute(href("actor", language, { id })),
  };
}

function referenceTo(id: string, dataset: Dataset, absolute: Absolute): Thing | undefined {
  const actor = dataset.actors.get(id);
  return (
    actor && { "@type": "Organization", "@id": identity("actor", id, dataset, absolute), name: actor.name }
  );
}

/** What schema.org can say of a state. A paused promise is neither going on nor over, so nothing is said of it. */
const actionStatuses: Partial<Readonly<Record<Commitment["state"], string>>> = {
  active: "Active",
  achieved: "Completed",
  "not-achieved": "Failed",
  withdrawn: "Failed",
  lapsed: "Failed",
};

const known = (date: string) => (date === "unknown" ? undefined : date);

/** A commitment, as what somebody does or has promised to do. */
export function commitmentThing(
  commitment: Commitment,
  dataset: Dataset,
  language: Language,
  absolute: Absolute,
): Thing {
  const { id, title, actor, state, start, due } = commitment;
  const status = actionStatuses[state];
  const { text, lang } = read(title, language);
  return {
    "@type": "Action",
    "@id": identity("commitment", id, dataset, absolute),
    url: absolute(href("commitment", language, { id })),
    name: text,
    inLanguage: lang,
    agent: referenceTo(actor, dataset, absolute),
    startTime: known(start),
    endTime: known(due),
    actionStatus: status && `https://schema.org/${status}ActionStatus`,
  };
}

/** A series, its terms those of its source; where they are unknown nothing is said of them. */
export function seriesThing(
  indicator: Indicator,
  dataset: Dataset,
  language: Language,
  absolute: Absolute,
): Thing {
  const { id, title, summary, method, observations } = indicator;
  const source = dataset.sources.get(indicator.source);
  const license = source === undefined || source.license === "unknown" ? undefined : source.license;
  return {
    "@type": "Dataset",
    name: read(title, language).text,
    description: read(summary ?? method, language).text,
    url: absolute(href("indicator", language, { id })),
    creator: source && { "@type": "Organization", name: source.publisher },
    license: license && (licenceAddress(license) ?? license),
    temporalCoverage: `${observations[0]?.year}/${observations.at(-1)?.year}`,
    isAccessibleForFree: true,
    distribution: download(`${apiFolder}/indicators/${id}.json`, "application/json", absolute),
  };
}

function download(file: string, encodingFormat: string, absolute: Absolute): Thing {
  return { "@type": "DataDownload", encodingFormat, contentUrl: absolute(fileHref(file)) };
}

/** A collection of the portal's own records. */
export function collectionThing(
  { name, title, text }: { readonly name: CollectionName; readonly title: string; readonly text: string },
  portal: Portal,
  language: Language,
  absolute: Absolute,
): Thing {
  const { license, publisher, proposed } = portal;
  const { catalogue } = textsIn(language).openData;
  return {
    "@type": "Dataset",
    // Search engines show it alone: "goals" would be anybody's, and they pass over what is said in under 50 characters.
    name: `${capitalised(title)} – ${read(portal.title, language).text}`,
    description: `${text} ${catalogue.description}`,
    url: absolute(href("dictionaryOf", language, { collection: name })),
    isAccessibleForFree: true,
    license: licenceAddress(license) ?? license,
    creator: proposed ? undefined : { "@type": "Organization", name: publisher.name },
    distribution: [
      download(`${apiFolder}/${name}.json`, "application/json", absolute),
      download(`${apiFolder}/${name}.csv`, "text/csv", absolute),
    ],
  };
}

/** Something to come to. */
export function eventThing(event: Event, dataset: Dataset, language: Language, absolute: Absolute): Thing {
  const { id, title, start, end, place, organiser, url } = event;
  return {
    "@type": "Event",
    name: read(title, language).text,
    startDate: start,
    endDate: end,
    location: place && { "@type": "Place", name: place },
    organizer: organiser && referenceTo(organiser, dataset, absolute),
    url: url ?? absolute(`${href("calendar", language)}#${id}`),
  };
}

/** Help that an actor gives, or asks for. An asker whose name is not to be shown stands in no file, so not here. */
export function supportThing(
  support: SupportOffer | SupportNeed,
  dataset: Dataset,
  language: Language,
  absolute: Absolute,
): Thing {
  const { actor, title, category, validUntil } = support;
  const isOffer = "eligibility" in support;
  const by = actor && referenceTo(actor, dataset, absolute);
  return {
    "@type": isOffer ? "Offer" : "Demand",
    name: read(title, language).text,
    category: enumLabel("supportCategory", category, language),
    // The word for who asks belongs to the asker: Organization seeks Demand.
    ...(isOffer ? { offeredBy: by } : { "@reverse": by && { seeks: by } }),
    availabilityEnds: known(validUntil),
    ...(isOffer && support.cost === "free" && { price: 0, priceCurrency: "SEK" }),
  };
}

/** Things as the text of a data block. `<` is escaped, so that no text can end the block. */
export function structuredData(things: readonly Thing[]): string {
  return JSON.stringify({ "@context": "https://schema.org", "@graph": things }).replaceAll("<", "\\u003c");
}
