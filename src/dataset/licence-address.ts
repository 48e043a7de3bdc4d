/** Addresses that catalogues know licences by: http, as DCAT-AP-SE writes them. */
const creativeCommons = new Map([
  ["CC0-1.0", "http://creativecommons.org/publicdomain/zero/1.0/"],
  ["PDM-1.0", "http://creativecommons.org/publicdomain/mark/1.0/"],
  ...["BY", "BY-SA", "BY-NC", "BY-ND", "BY-NC-SA", "BY-NC-ND"].flatMap((kind) =>
    ["2.5", "3.0", "4.0"].map(
      (version) =>
        [
          `CC-${kind}-${version}`,
          `http://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`,
        ] as const,
    ),
  ),
]);

/**
 * The address of a licence that is known by one, also where its id is written with spaces; undefined for what is only a
 * name.
 */
export function licenceAddress(license: string | null): string | undefined {
  return license === null ? undefined : creativeCommons.get(license.toUpperCase().replace(/\s+/g, "-"));
}
