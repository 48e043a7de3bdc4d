import { recordHref } from "../../i18n/record-href.ts";
import { href, type Language } from "../../i18n/routes.ts";
import { createToken, type Secrets, type TokenPayload } from "../core/tokens.ts";

type SupportCollection = NonNullable<TokenPayload<"status">["of"]>;

/** A page that a link leads to. The token stands in the fragment, which no server is sent. */
function pageOf(site: string, path: string, token: string): string {
  return `${new URL(`.${path}`, site).href}#t=${token}`;
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
  return new URL(`.${recordHref(of, id, language, page)}`, site).href;
}

/** The page of a published commitment. */
export function commitmentPage(site: string, language: Language, id: string): string {
  return new URL(`.${href("commitment", language, { id })}`, site).href;
}
