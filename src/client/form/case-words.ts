import { language } from "./dom.ts";

/** What the script says of how far a proposal has come, in the page's language. */
export const caseWords =
  language === "en"
    ? (await import("../../i18n/en/case-client.ts")).caseClient
    : (await import("../../i18n/sv/case-client.ts")).caseClient;
