/**
 * The path of an address within the portal's folder on its host. A portal in a folder has its service there too:
 * `/klimat/api/submissions` is `/api/submissions` of the portal at `/klimat/`. Other paths stay as they are.
 *
 * @param site Address of the start page.
 */
export function pathInSite(path: string, site: string): string {
  const folder = new URL(site).pathname.replace(/\/?$/, "/");
  return path.startsWith(folder) ? path.slice(folder.length - 1) : path;
}
