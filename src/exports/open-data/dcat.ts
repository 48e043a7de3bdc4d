import { recordsOf } from "../../dataset/collection-records.ts";
import { licenceAddress } from "../../dataset/licence-address.ts";
import { capitalised } from "../../format.ts";
import { type FeedFile, feedHref, fileHref, href, type Language } from "../../i18n/routes.ts";
import { textsIn } from "../../i18n/texts.ts";
import { collectionNames } from "../../schema/collections.ts";
import { languages } from "../../schema/language.ts";
import type { Portal } from "../../schema/portal.ts";
import type { Source } from "../../schema/source.ts";
import type { CollectionName } from "../../schema/values.ts";
import { apiFolder, type Edition } from "./edition.ts";
import { sourceOfSeries, termsOf, termsOfSeries } from "./licences.ts";
import { type RdfThing, type RdfValue, rdfXml } from "./rdf-xml.ts";

/** What ADMS calls the kinds of publisher. */
const publisherTypes: Readonly<Record<NonNullable<Portal["publisher"]["type"]>, string>> = {
  "local-authority": "LocalAuthority",
  "regional-authority": "RegionalAuthority",
  "national-authority": "NationalAuthority",
  academia: "Academia-ScientificOrganisation",
  company: "Company",
  "non-profit": "NonProfitOrganisation",
};

const euVocabulary = "http://publications.europa.eu/resource/authority";
const languageAddress = { sv: `${euVocabulary}/language/SWE`, en: `${euVocabulary}/language/ENG` };

type Property = readonly [string, RdfValue | undefined];

const inBoth = (name: string, text: (language: Language) => string | undefined): readonly Property[] =>
  languages.map((lang) => {
    const words = text(lang);
    return [name, words === undefined ? undefined : { text: words, lang }];
  });

const to = (name: string, iri: string | undefined): Property => [
  name,
  iri === undefined ? undefined : { iri },
];

/** What one dataset of the catalogue is: a collection, or a series. */
interface Described {
  readonly name: string;
  readonly title: (language: Language) => string | undefined;
  readonly description: (language: Language) => string | undefined;
  readonly license: string | null;
  /** How its publisher wants to be named. */
  readonly attribution?: string | undefined;
  /** What that is in. */
  readonly attributionLanguage?: Source["language"];
  readonly landingPage: string;
  /** Paths, and what they hold. */
  readonly files: readonly { readonly path: string; readonly format: string }[];
  /** Whether the API serves them. */
  readonly isInApi: boolean;
}

const inApi = (file: string) => fileHref(`${apiFolder}/${file}`);

function collectionsDescribed(edition: Edition): readonly Described[] {
  const words = (name: CollectionName, language: Language) => textsIn(language).openData.collections[name];
  return (
    collectionNames
      // Series are datasets of their own, each with the terms of its publisher; what is empty is none.
      .filter((name) => name !== "indicators" && recordsOf(edition.dataset, name).size > 0)
      .map((name) => ({
        name,
        title: (language) => capitalised(words(name, language).name),
        description: (language) => words(name, language).text,
        license: termsOf(edition, name).license,
        landingPage: edition.address(href("dictionaryOf", "sv", { collection: name })),
        files: [
          { path: inApi(`${name}.json`), format: "application/json" },
          { path: inApi(`${name}.csv`), format: "text/csv" },
        ],
        isInApi: true,
      }))
  );
}

function seriesDescribed(edition: Edition): readonly Described[] {
  return [...edition.dataset.indicators.values()].map(({ id, title, summary, method }) => ({
    name: `indicators-${id}`,
    title: (language) => title[language],
    description: (language) => (summary ?? method)[language],
    ...termsOfSeries(edition, id),
    attributionLanguage: sourceOfSeries(edition.dataset, id)?.language,
    landingPage: edition.address(href("indicator", "sv", { id })),
    files: [{ path: inApi(`indicators/${id}.json`), format: "application/json" }],
    isInApi: true,
  }));
}

/** What changes and what is coming, as feeds and a calendar, in the portal's first language. */
function feedsDescribed({ dataset, address }: Edition): readonly Described[] {
  const words = (language: Language) => textsIn(language).openData.catalogue;
  const file = (name: FeedFile, format: string) => ({ path: feedHref("home", name, "sv"), format });
  const shared = { license: dataset.portal.license, isInApi: false };
  return [
    {
      name: "changes",
      title: (language) => words(language).changes,
      description: (language) => words(language).changesText,
      landingPage: `${address(href("data", "sv"))}#feeds`,
      files: [
        file("feed.xml", "application/atom+xml"),
        file("rss.xml", "application/rss+xml"),
        file("feed.json", "application/feed+json"),
      ],
      ...shared,
    },
    {
      name: "dates",
      title: (language) => words(language).dates,
      description: (language) => words(language).datesText,
      landingPage: address(href("calendar", "sv")),
      files: [file("calendar.ics", "text/calendar")],
      ...shared,
    },
  ];
}

/** The catalogue of the portal's open data as DCAT-AP-SE 3.0.1, in RDF/XML. */
export function dcatRdf(edition: Edition): string {
  const { dataset, date, address } = edition;
  const { portal } = dataset;
  const { publisher } = portal;
  const catalogue = address(fileHref("/dcat.rdf"));
  const agent = publisher.organisationUri ?? `${catalogue}#publisher`;
  const contact = publisher.contact === undefined ? undefined : `${catalogue}#contact`;
  const service = `${catalogue}#api`;
  const modified: Property = [
    "dcterms:modified",
    { text: date, datatype: "http://www.w3.org/2001/XMLSchema#date" },
  ];
  const words = (language: Language) => textsIn(language).openData.catalogue;
  const isPublic = to("dcterms:accessRights", `${euVocabulary}/access-right/PUBLIC`);
  const described = [
    ...collectionsDescribed(edition),
    ...seriesDescribed(edition),
    ...feedsDescribed(edition),
  ];
  const datasetOf = (name: string) => `${catalogue}#${name}`;
  const rightsOf = (name: string) => `${datasetOf(name)}-rights`;

  const things: RdfThing[] = [
    {
      type: "dcat:Catalog",
      iri: catalogue,
      properties: [
        ...inBoth("dcterms:title", (language) => portal.title[language]),
        ...inBoth("dcterms:description", (language) =>
          [
            words(language).description,
            portal.fictional && words(language).fictional,
            portal.proposed && words(language).proposed,
          ]
            .filter(Boolean)
            .join(" "),
        ),
        to("dcterms:publisher", agent),
        to("dcterms:license", licenceAddress(portal.license)),
        modified,
        ...portal.languages.map((language) => to("dcterms:language", languageAddress[language])),
        to("foaf:homepage", address(href("data", "sv"))),
        to("dcat:themeTaxonomy", `${euVocabulary}/data-theme`),
        to("dcat:service", service),
        ...described.map(({ name }) => to("dcat:dataset", datasetOf(name))),
      ],
    },
    {
      type: "foaf:Agent",
      iri: agent,
      properties: [
        ["foaf:name", { text: publisher.name, lang: "sv" }],
        to(
          "dcterms:type",
          publisher.type && `http://purl.org/adms/publishertype/${publisherTypes[publisher.type]}`,
        ),
        to("foaf:homepage", publisher.url),
      ],
    },
    ...(publisher.contact === undefined || contact === undefined
      ? []
      : [
          {
            type: "vcard:Organization",
            iri: contact,
            properties: [
              ["vcard:fn", { text: publisher.contact.name }],
              to("vcard:hasEmail", `mailto:${publisher.contact.email}`),
            ] as const,
          },
        ]),
    {
      type: "dcat:DataService",
      iri: service,
      properties: [
        ...inBoth("dcterms:title", (language) => words(language).service),
        ...inBoth("dcterms:description", (language) => words(language).serviceText),
        to("dcat:endpointURL", address(fileHref(`${apiFolder}/index.json`))),
        to("dcat:endpointDescription", address(fileHref("/openapi.json"))),
        to("dcterms:publisher", agent),
        to("dcterms:license", licenceAddress(portal.license)),
        to("dcat:contactPoint", contact),
        isPublic,
        ...described
          .filter(({ isInApi }) => isInApi)
          .map(({ name }) => to("dcat:servesDataset", datasetOf(name))),
      ],
    },
    ...described.flatMap(
      ({
        name,
        title,
        description,
        license,
        attribution,
        attributionLanguage = "sv",
        landingPage,
        files,
        isInApi,
      }): RdfThing[] => [
        {
          type: "dcat:Dataset",
          iri: datasetOf(name),
          properties: [
            ...inBoth("dcterms:title", title),
            ...inBoth("dcterms:description", description),
            to("dcterms:publisher", agent),
            to("dcat:contactPoint", contact),
            ...inBoth("dcat:keyword", (language) => words(language).keyword),
            to("dcat:theme", `${euVocabulary}/data-theme/ENVI`),
            isPublic,
            modified,
            to("dcat:landingPage", landingPage),
            ...files.map((_, index) => to("dcat:distribution", `${datasetOf(name)}-file-${index + 1}`)),
          ],
        },
        ...files.map(({ path, format }, index) => ({
          type: "dcat:Distribution",
          iri: `${datasetOf(name)}-file-${index + 1}`,
          properties: [
            to("dcat:accessURL", address(path)),
            to("dcat:downloadURL", address(path)),
            // A literal: DCAT-AP-SE parts from the European profile here.
            ["dcterms:format", { text: format }] as const,
            to("dcterms:license", licenceAddress(license)),
            to("dcterms:rights", attribution && rightsOf(name)),
            to("dcat:accessService", isInApi ? service : undefined),
          ],
        })),
        ...(attribution === undefined
          ? []
          : [
              {
                type: "dcterms:RightsStatement",
                iri: rightsOf(name),
                properties: [
                  ["odrs:attributionText", { text: attribution, lang: attributionLanguage }] as const,
                ],
              },
            ]),
      ],
    ),
  ];
  return rdfXml(things);
}
