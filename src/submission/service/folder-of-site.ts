/** The folder that a portal has on its host, with a slash at both ends. */
const folderOf = (site: string) => new URL(site).pathname.replace(/\/?$/, "/");

/**
 * The path of an address within the portal's folder on its host. A portal in a folder has its service there too:
 * `/klimat/api/submissions` is `/api/submissions` of the portal at `/klimat/`. Other paths stay as they are.
 *
 * @param site Address of the start page.
 */
export function pathInSite(path: string, site: string): string {
  const folder = folderOf(site);
  return path.startsWith(folder) ? path.slice(folder.length - 1) : path;
}

/**
 * The path on its host of one of the portal's pages or files: `/favicon.svg` is `/klimat/favicon.svg` of the portal at
 * `/klimat/`.
 *
 * @param site Address of the start page.
 */
export function pathOnHost(path: string, site: string): string {
  return folderOf(site) + path.slice(1);
}
