import { formatNumber } from "../../format.ts";
import type { openData as sv } from "../sv/open-data.ts";

const n = (value: number) => formatNumber(value, "en");

export const openData: typeof sv = {
  data: {
    title: "Open data",
    description: "All records of the portal as files, with licence, source and a description of every field.",
    lead: "Everything on the portal comes from text files that anybody can read, copy and reckon with.",
    records: "Which records are there?",
    recordsLead: "A record is a file. The name of the file is the record’s id and never changes.",
    collection: "Collection",
    count: "Records",
    licence: "Licence",
    fields: "Fields",
    dictionary: "Dictionary",
    schema: "Schema",
    schemaLabel: (name) => `JSON Schema of ${name}`,
    repository: "Open the repository with all files",
    seriesLicence: "licence of its own, see below",
    series: "What applies to series from others?",
    seriesLead:
      "The portal’s own records are free. A series from somebody else keeps its licence, and its publisher is to be named.",
    source: "Source",
    attribution: "Name the source like this",
    unknown: "unknown",
    figures: "The figures as files",
    figuresLead:
      "Every figure is there as a picture (SVG and PNG) and as numbers (CSV and JSON). Source and licence are in the file.",
    cite: "How to refer to the portal",
    citeLead: "Give the date and the version, so that these very figures can be found again:",
    citation: (site, publisher, date, version, url) =>
      `${publisher}. ${site}. Records of ${date}${version}. ${url}`,
    version: (commit) => `, version ${commit}`,
    editors: "For those who write and review files",
    editorsText:
      "The schemas describe every field to editors and programs. An editor that knows YAML gives help and suggestions while you write.",
  },
  dictionary: {
    title: "Data dictionary",
    description: "What every field of the portal’s records means, what it may hold, and an example.",
    lead: "The same words are used in the files, in forms, in error messages and here.",
    count: { one: "field", other: "fields" },
    ofCollection: (name) => `Data dictionary: ${name}`,
    describe: (name) => `Every field of ${name}: what it means, what it may hold, and an example.`,
    others: "Other collections",
    required: "required",
    requiredWithin: "required where the group is given",
    optional: "optional",
    example: "Example:",
    values: "Values:",
    list: (type) => `list: ${type}`,
    type: {
      date: "date, YYYY-MM-DD",
      "date-or-unknown": "date, YYYY-MM-DD, or the word unknown",
      "partial-date": "day, month or year",
      "month-day": "month and day, MM-DD",
      url: "web address, https",
      id: "short name in small letters and hyphens",
      boolean: "true or false",
      group: "group of fields",
      "by-name": "a number for each name",
      pattern: "short text of a fixed form",
      choice: "one of the values",
    },
    text: (min, max) => `text, ${n(min)}–${n(max)} characters`,
    localized: (min, max) => `text in Swedish and preferably English, ${n(min)}–${n(max)} characters`,
    number: (min, max, orNull) =>
      `number, ${n(min)} to ${n(max)}${orNull ? ", or null where it is missing" : ""}`,
    reference: (collection) => `id from ${collection}`,
  },
  collections: {
    portal: { name: "the portal", text: "Whose portal it is, in a single file: portal.yaml." },
    "focus-areas": {
      name: "focus areas",
      text: "The areas of the programme, with the sectors they are about.",
    },
    goals: { name: "goals", text: "What has been decided to reach, by whom, by when." },
    indicators: { name: "series", text: "Observed series, one vintage in each file." },
    actors: { name: "actors", text: "Organisations that take part. Never people." },
    catalogue: { name: "the catalogue", text: "Ready-made commitments to pick from." },
    commitments: {
      name: "commitments",
      text: "What actors have promised, with all that has happened since.",
    },
    "support-needs": { name: "support needs", text: "Support that an actor asks for." },
    "support-offers": { name: "support offers", text: "Support that an actor gives." },
    stories: { name: "stories", text: "What others have done, to learn from." },
    events: { name: "events", text: "Meetings and events, ahead and behind." },
    sources: { name: "sources", text: "What figures and claims lean on." },
    periods: { name: "follow-up years", text: "Closed years, with the figures as they were then." },
  },
};
