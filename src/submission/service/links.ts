import { href, type Language } from "../../i18n/routes.ts";
import { createToken, type Secrets } from "../core/tokens.ts";

/** A page that a link leads to. The token stands in the fragment, which no server is sent. */
function pageOf(site: string, path: string, token: string): string {
  return `${new URL(`.${path}`, site).href}#t=${token}`;
}

/** Where a proposal is followed. */
export async function statusLink(
  secrets: Secrets,
  site: string,
  language: Language,
  { key, id }: { readonly key: string; readonly id: string },
): Promise<string> {
  return pageOf(site, href("case", language), await createToken(secrets, "status", { key, id }));
}

/** Where changes of a commitment are proposed. */
export function editLink(site: string, language: Language, token: string): string {
  return pageOf(site, href("update", language), token);
}

/** The page of a published commitment. */
export function commitmentPage(site: string, language: Language, id: string): string {
  return new URL(`.${href("commitment", language, { id })}`, site).href;
}
