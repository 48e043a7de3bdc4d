import { escapeXml } from "../../charts/svg.ts";

/** A value of a property: another thing, a text in a language, or a value of a type. */
export type RdfValue =
  | { readonly iri: string }
  | { readonly text: string; readonly lang?: string | undefined; readonly datatype?: string | undefined };

/** A thing with an address of its own: there are no blank nodes here, which DCAT-AP-SE does not harvest. */
export interface RdfThing {
  /** Prefixed name, `dcat:Dataset`. */
  readonly type: string;
  readonly iri: string;
  /** In order; a property that has nothing to say is left out. */
  readonly properties: readonly (readonly [name: string, value: RdfValue | undefined])[];
}

const namespaces = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  dcat: "http://www.w3.org/ns/dcat#",
  dcterms: "http://purl.org/dc/terms/",
  odrs: "http://schema.theodi.org/odrs#",
  foaf: "http://xmlns.com/foaf/0.1/",
  vcard: "http://www.w3.org/2006/vcard/ns#",
};

function propertyXml([name, value]: readonly [string, RdfValue | undefined]): string[] {
  if (value === undefined) return [];
  if ("iri" in value) return [`    <${name} rdf:resource="${escapeXml(value.iri)}"/>`];
  const lang = value.lang === undefined ? "" : ` xml:lang="${value.lang}"`;
  const datatype = value.datatype === undefined ? "" : ` rdf:datatype="${value.datatype}"`;
  return [`    <${name}${lang}${datatype}>${escapeXml(value.text)}</${name}>`];
}

/** Things as RDF/XML, the one form that dataportal.se harvests. */
export function rdfXml(things: readonly RdfThing[]): string {
  const prefixes = Object.entries(namespaces).map(([prefix, iri]) => ` xmlns:${prefix}="${iri}"`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rdf:RDF${prefixes.join("")}>`,
    ...things.flatMap(({ type, iri, properties }) => [
      `  <${type} rdf:about="${escapeXml(iri)}">`,
      ...properties.flatMap(propertyXml),
      `  </${type}>`,
    ]),
    "</rdf:RDF>",
    "",
  ].join("\n");
}
