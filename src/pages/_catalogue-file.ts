import type { APIRoute } from "astro";
import { dcatRdf } from "../exports/open-data/dcat.ts";
import { datapackageJson } from "../exports/open-data/datapackage.ts";
import { openapiJson } from "../exports/open-data/openapi.ts";
import { edition } from "./_edition.ts";

/** `/datapackage.json`, `/openapi.json` and `/dcat.rdf`: the open data told to programs, each in their own way. */
export const GET: APIRoute = ({ routePattern }) => {
  if (routePattern === "/dcat.rdf") {
    return new Response(dcatRdf(edition()), { headers: { "content-type": "application/rdf+xml" } });
  }
  const write = routePattern === "/openapi.json" ? openapiJson : datapackageJson;
  return new Response(write(edition()), { headers: { "content-type": "application/json" } });
};
