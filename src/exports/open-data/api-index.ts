import { recordsOf } from "../../dataset/collection-records.ts";
import { figureFileHref, figureFileTypes } from "../../i18n/figure-href.ts";
import { followUpFileHref, periodFileHref } from "../../i18n/follow-up-href.ts";
import { feedHref, fileHref, href } from "../../i18n/routes.ts";
import { textsIn } from "../../i18n/texts.ts";
import { collectionNames } from "../../schema/collections.ts";
import type { CollectionName } from "../../schema/values.ts";
import { tables } from "./columns.ts";
import { apiFolder, type Edition } from "./edition.ts";
import { envelopeOf, jsonText } from "./json.ts";
import { termsOf } from "./licences.ts";
import { pageOfRecord } from "./record-pages.ts";

/** Collections whose records also have a file each. */
export const collectionsWithFiles = [
  "commitments",
  "indicators",
] as const satisfies readonly CollectionName[];

/** Whether each record of a collection has a file of its own. */
export const hasFiles = (name: CollectionName) =>
  (collectionsWithFiles as readonly CollectionName[]).includes(name);

/** The addresses of a collection's pages, with `{id}` where the id stands. */
function pageTemplate(edition: Edition, name: CollectionName): object {
  const page = pageOfRecord(edition, name, "id-of-the-record");
  if (page === undefined) return {};
  const templates = Object.entries(page).map(([language, url]) => [
    language,
    url.replace("id-of-the-record", "{id}"),
  ]);
  return { page: Object.fromEntries(templates) as object };
}

/** The first file of the API: what there is, how much, on what terms, and where. */
export function indexJson(edition: Edition): string {
  const { dataset, address } = edition;
  const inApi = (file: string) => address(fileHref(`${apiFolder}/${file}`));
  const inBoth = (name: CollectionName, part: "name" | "text") => ({
    sv: textsIn("sv").openData.collections[name][part],
    en: textsIn("en").openData.collections[name][part],
  });
  return jsonText({
    ...envelopeOf(edition),
    title: dataset.portal.title,
    license: dataset.portal.license,
    openapi: address(fileHref("/openapi.json")),
    datapackage: address(fileHref("/datapackage.json")),
    dcat: address(fileHref("/dcat.rdf")),
    removed: inApi("removed.json"),
    workbook: inApi("klimatportal.xlsx"),
    feeds: dataset.portal.languages.map((language) => ({
      language,
      atom: address(feedHref("home", "feed.xml", language)),
      rss: address(feedHref("home", "rss.xml", language)),
      json: address(feedHref("home", "feed.json", language)),
      calendar: address(feedHref("home", "calendar.ics", language)),
    })),
    collections: collectionNames.map((name) => ({
      name,
      title: inBoth(name, "name"),
      description: inBoth(name, "text"),
      count: recordsOf(dataset, name).size,
      ...termsOf(edition, name),
      schema: inApi(`schema/${name}.json`),
      dictionary: address(href("dictionaryOf", "sv", { collection: name })),
      json: inApi(`${name}.json`),
      ...(hasFiles(name) && { record: inApi(`${name}/{id}.json`) }),
      ...pageTemplate(edition, name),
      tables: tables
        .filter(({ collection }) => collection === name)
        .map((table) => ({
          name: table.name,
          csv: inApi(`${table.name}.csv`),
          spreadsheetCsv: inApi(`${table.name}-excel.csv`),
        })),
    })),
    followUp: {
      json: address(followUpFileHref("json")),
      csv: address(followUpFileHref("csv")),
      years: Array.from(dataset.periods.values(), ({ year }) => ({
        year,
        json: address(periodFileHref(year, "json")),
        csv: address(periodFileHref(year, "csv")),
      })),
    },
    figures: edition.figures.map(({ id, language, question, subject }) => ({
      id,
      language,
      question,
      subject,
      page: address(href("figureEmbed", language, { id })),
      ...Object.fromEntries(
        figureFileTypes.map((type) => [type, address(figureFileHref(id, language, type))]),
      ),
    })),
    // Files that will go, with the day they do: announced here at least twelve months before.
    deprecated: [],
  });
}
