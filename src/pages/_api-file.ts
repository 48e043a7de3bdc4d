import type { APIRoute, GetStaticPaths } from "astro";
import { apiFiles, type OpenDataFile } from "../exports/open-data/api-files.ts";
import { editionAt } from "./_edition.ts";

/** The files of the static API: `/api/v1/commitments.csv`. */
export const getStaticPaths = (() =>
  apiFiles.map((file) => ({ params: { file: file.name }, props: { file } }))) satisfies GetStaticPaths;

/** One of them. */
export const GET: APIRoute<{ readonly file: OpenDataFile }> = async ({ props: { file }, site }) =>
  new Response(await file.write(editionAt(site)), { headers: { "content-type": file.mediaType } });
