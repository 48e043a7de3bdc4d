import { apiFiles } from "../exports/open-data/api-files.ts";
import { manyFiles } from "../output/many-files.ts";
import { edition } from "./_edition.ts";

/** The files of the static API: `/api/v1/commitments.csv`. */
export const { getStaticPaths, GET } = manyFiles(() =>
  apiFiles.map(({ name, mediaType, write }) => ({
    path: `/api/v1/${name}`,
    type: mediaType,
    content: () => write(edition()),
  })),
);
