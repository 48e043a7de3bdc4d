import type { Language } from "../../i18n/routes.ts";
import { markedLang, read } from "../../i18n/texts.ts";
import type { Localized } from "../../schema/text.ts";

/** One answer to choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Of the label, where it is not the page's. */
  readonly lang?: Language | undefined;
}

/** Records as there is to choose among them: ids, called by their titles. */
export function choicesOf(
  records: readonly { readonly id: string; readonly title: Localized }[],
  language: Language,
): readonly Choice[] {
  return records.map(({ id, title }) => {
    const reading = read(title, language);
    return { value: id, label: reading.text, lang: markedLang(reading) };
  });
}
