import { language } from "./dom.ts";

/** What the form's script says, in the page's language: the other language is not fetched. */
export const words =
  language === "en"
    ? (await import("../../i18n/en/form-client.ts")).formClient
    : (await import("../../i18n/sv/form-client.ts")).formClient;
