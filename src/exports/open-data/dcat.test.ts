import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
// @ts-expect-error n3 has no types of its own.
import { Parser, Store } from "n3";
import Validator from "rdf-validate-shacl";
import { RdfXmlParser } from "rdfxml-streaming-parser";
import { describe, expect, test } from "vitest";
import { makeDataset, makeIndicator, makeSource } from "../../dataset/fixtures/factory.ts";
import { loadDataset } from "../../dataset/load.ts";
import type { Portal } from "../../schema/portal.ts";
import { dcatRdf } from "./dcat.ts";
import { makeEdition } from "./fixtures/edition.ts";
import { rdfXml } from "./rdf-xml.ts";

interface Term {
  readonly termType: string;
  readonly value: string;
  /** Of a text. */
  readonly language?: string;
}
interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

async function quadsOf(xml: string): Promise<readonly Quad[]> {
  const parser = Readable.from([xml]).pipe(new RdfXmlParser({ baseIRI: "https://klimat.example.org/" }));
  const quads: Quad[] = [];
  for await (const quad of parser) quads.push(quad as Quad);
  return quads;
}

type Graph = ConstructorParameters<typeof Validator>[0];
const graphOf = (quads: unknown) => new Store(quads) as Graph;
const shapes = graphOf(
  new Parser().parse(readFileSync(new URL("fixtures/dcat-ap-3-shapes.ttl", import.meta.url), "utf8")),
);

/** What the shapes of SEMIC say of it: the property and the kind of constraint. */
async function violationsOf(xml: string): Promise<readonly string[]> {
  const data = graphOf(await quadsOf(xml));
  const report = await new Validator(shapes).validate(data);
  const lastOf = (iri = "") => iri.replace(/^.*[/#]/, "");
  const found = report.results.map(
    ({ path, sourceConstraintComponent }) =>
      `${lastOf(path && "value" in path ? path.value : "")}: ${lastOf(sourceConstraintComponent?.value)}`,
  );
  return [...new Set(found)];
}

const dcat = "http://www.w3.org/ns/dcat#";
const dcterms = "http://purl.org/dc/terms/";
const foaf = "http://xmlns.com/foaf/0.1/";
const vcard = "http://www.w3.org/2006/vcard/ns#";

/** What DCAT-AP-SE 3.0.1 asks of each class, beside its type. The European shapes do not know all of it. */
const mandatory: Readonly<Record<string, readonly string[]>> = {
  [`${dcat}Catalog`]: [
    `${dcterms}title`,
    `${dcterms}description`,
    `${dcterms}publisher`,
    `${dcterms}license`,
    `${dcat}dataset`,
  ],
  [`${foaf}Agent`]: [`${foaf}name`, `${dcterms}type`],
  [`${dcat}Dataset`]: [`${dcterms}title`, `${dcterms}description`, `${dcterms}publisher`],
  [`${dcat}Distribution`]: [`${dcat}accessURL`],
  [`${dcterms}RightsStatement`]: ["http://schema.theodi.org/odrs#attributionText"],
  [`${vcard}Organization`]: [`${vcard}fn`, `${vcard}hasEmail`],
  [`${dcat}DataService`]: [`${dcterms}title`, `${dcat}endpointURL`],
};

function missingIn(quads: readonly Quad[]): readonly string[] {
  const typed = quads.filter(({ predicate }) => predicate.value.endsWith("#type"));
  return typed.flatMap(({ subject, object }) => {
    const own = new Set(
      quads.filter((quad) => quad.subject.value === subject.value).map(({ predicate }) => predicate.value),
    );
    return (mandatory[object.value] ?? [`no such class: ${object.value}`])
      .filter((property) => !own.has(property))
      .map((property) => `${subject.value} ${property}`);
  });
}

const publisher: Portal["publisher"] = {
  name: "Exempelby kommun",
  url: "https://kommun.example.org/",
  organisationUri: "http://dataportal.se/organisation/SE0000000000",
  type: "local-authority",
  contact: { name: "Kontaktcenter", email: "oppnadata@kommun.example.org" },
  feedbackUrl: "https://kommun.example.org/synpunkter",
};
const editions = {
  "a portal that says all": makeEdition(makeDataset({}, { publisher })),
  "the real portal": makeEdition(loadDataset("data", { today: "2026-11-24" })),
};

describe.each(Object.entries(editions))("the catalogue of %s", (_, edition) => {
  const xml = dcatRdf(edition);

  test("passes the shapes of DCAT-AP 3 but for the format, which is a text in Sweden", async () => {
    expect(await violationsOf(xml)).toEqual(["format: NodeKindConstraintComponent"]);
  });

  test("has all that DCAT-AP-SE asks for", async () => {
    const { type, organisationUri } = edition.dataset.portal.publisher;
    const agent = organisationUri ?? "https://klimat.example.org/dcat.rdf#publisher";
    // Which the validator asks for: it is for the municipality to say.
    expect(missingIn(await quadsOf(xml))).toEqual(type === undefined ? [`${agent} ${dcterms}type`] : []);
  });

  test("has no blank node, and only whole addresses", async () => {
    const terms = (await quadsOf(xml)).flatMap(({ subject, object }) => [subject, object]);
    expect(terms.filter(({ termType }) => termType === "BlankNode")).toEqual([]);
    const addresses = terms.filter(({ termType }) => termType === "NamedNode").map(({ value }) => value);
    expect(addresses.filter((address) => !/^(?:https?:\/\/|mailto:)/.test(address))).toEqual([]);
  });

  test("describes every thing that it points to within itself", async () => {
    const quads = await quadsOf(xml);
    const described = new Set(quads.map(({ subject }) => subject.value));
    const own = quads.map(({ object }) => object.value).filter((value) => value.includes("/dcat.rdf#"));
    expect(own.filter((value) => !described.has(value))).toEqual([]);
  });
});

test("leaves out what the portal does not say, and makes nothing up", async () => {
  const { type: _type, contact: _contact, organisationUri: _uri, ...known } = publisher;
  const quads = await quadsOf(dcatRdf(makeEdition(makeDataset({}, { publisher: known }))));
  expect(missingIn(quads)).toEqual([`https://klimat.example.org/dcat.rdf#publisher ${dcterms}type`]);
  expect(quads.filter(({ predicate }) => predicate.value === `${dcat}contactPoint`)).toEqual([]);
});

test("tells of the feeds and the calendar, which are no part of the API", async () => {
  const quads = await quadsOf(dcatRdf(makeEdition(makeDataset({}, { publisher }))));
  const of = (property: string) =>
    quads
      .filter(({ predicate }) => predicate.value === `${dcat}${property}`)
      .map(({ object }) => object.value);
  expect(of("downloadURL")).toEqual(
    expect.arrayContaining([
      "https://klimat.example.org/feed.xml",
      "https://klimat.example.org/calendar.ics",
    ]),
  );
  expect(of("dataset").some((iri) => iri.endsWith("#changes"))).toBe(true);
  expect(of("servesDataset").some((iri) => iri.endsWith("#changes"))).toBe(false);
});

test("names a licence only where it is known, and a publisher as it wants to be named", async () => {
  const dataset = makeDataset({
    indicators: [makeIndicator()],
    sources: [makeSource({ license: "unknown", attribution: "Källa: Exempelmyndigheten" })],
  });
  const quads = await quadsOf(dcatRdf(makeEdition(dataset)));
  const rights = quads.find(({ predicate }) => predicate.value === `${dcterms}rights`);
  expect(rights?.subject.value).toBe(
    "https://klimat.example.org/dcat.rdf#indicators-example-indicator-file-1",
  );
  const named = quads.find(({ predicate }) => predicate.value.endsWith("#attributionText"));
  expect([named?.subject.value, named?.object.value]).toEqual([
    rights?.object.value,
    "Källa: Exempelmyndigheten",
  ]);
  const licensed = quads
    .filter(({ predicate }) => predicate.value === `${dcterms}license`)
    .map(({ subject }) => subject.value);
  expect(licensed.filter((subject) => subject.includes("indicators-"))).toEqual([]);
  expect(licensed).toContain("https://klimat.example.org/dcat.rdf#sources-file-1");
});

test.each([
  [undefined, "sv"],
  ["en", "en"],
] as const)(
  "names a publisher in the language of its source, where that is %s",
  async (language, expected) => {
    const sources = [makeSource({ attribution: "Statistics Exempelby", language })];
    const dataset = makeDataset({ indicators: [makeIndicator()], sources });
    const named = (await quadsOf(dcatRdf(makeEdition(dataset)))).find(({ predicate }) =>
      predicate.value.endsWith("#attributionText"),
    );
    expect(named?.object.language).toBe(expected);
  },
);

test("keeps any text as it is", async () => {
  const text = `"A" & <b> 'c' ]]> åäö`;
  const xml = rdfXml([
    { type: "foaf:Agent", iri: "https://a.example/?a=1&b=2", properties: [["foaf:name", { text }]] },
  ]);
  const [, name] = await quadsOf(xml);
  expect([name?.subject.value, name?.object.value]).toEqual(["https://a.example/?a=1&b=2", text]);
});
