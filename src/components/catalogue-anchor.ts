/** Where on a focus area's page its ready-made commitments stand. */
export const catalogueAnchor = "katalog";
