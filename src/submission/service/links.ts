import { recordHref } from "../../i18n/record-href.ts";
import { href, type Language } from "../../i18n/routes.ts";
import { createToken, type Secrets, type TokenPayload } from "../core/tokens.ts";

type SupportCollection = NonNullable<TokenPayload<"status">["of"]>;

/**
 * The whole address of a path in the portal, in the folder that it has on its host.
 *
 * @param site Address of the start page, with or without a slash last.
 */
export function addressIn(site: string, path: string): string {
  return new URL(`.${path}`, site.replace(/\/?$/, "/")).href;
}

/** A page that a link leads to. The token stands in the fragment, which no server is sent. */
function pageOf(site: string, path: string, token: string): string {
  return `${addressIn(site, path)}#t=${token}`;
}

/** Where a proposal is followed. */
export async function statusLink(
  secrets: Secrets,
  site: string,
  language: Language,
  payload: TokenPayload<"status">,
): Promise<string> {
  return pageOf(site, href("case", language), await createToken(secrets, "status", payload));
}

/** Where changes of a commitment are proposed. */
export function editLink(site: string, language: Language, token: string): string {
  return pageOf(site, href("update", language), token);
}

/**
 * Where a published need or offer stands.
 *
 * @param page Which of the pages that show all support.
 */
export function supportPlace(
  site: string,
  language: Language,
  { of, id, page }: { readonly of: SupportCollection; readonly id: string; readonly page: number },
): string {
  return addressIn(site, recordHref(of, id, language, page));
}

/** The page of a published commitment. */
export function commitmentPage(site: string, language: Language, id: string): string {
  return addressIn(site, href("commitment", language, { id }));
}
