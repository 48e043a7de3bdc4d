/** Where a portal lies, by which its ids are its own: others may have portals in other folders of the same host. */
export interface PlaceOfSite {
  readonly host: string;
  /** Empty at the root of the host, else with a slash at its end: `klimat/`. */
  readonly folder: string;
}

/** The host and the folder of a portal, by its `siteUrl`, whether that ends with a slash or not. */
export function placeOfSite(siteUrl: string): PlaceOfSite {
  const { hostname, pathname } = new URL(siteUrl);
  const path = pathname.replace(/^\/|\/$/g, "");
  return { host: hostname, folder: path === "" ? "" : `${path}/` };
}

/** A portal's address as a person writes it on a picture: `kommunen.example/klimat`. */
export function writtenAddress(siteUrl: string): string {
  const { host, folder } = placeOfSite(siteUrl);
  return `${host}/${folder}`.replace(/\/$/, "");
}
