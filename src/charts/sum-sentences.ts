import type { SumParts } from "../figures/sum-parts.ts";
import { formatNumber, formatTonnes, joinSentences } from "../format.ts";
import { textsIn } from "../i18n/texts.ts";
import type { Language } from "../schema/language.ts";

const exact = { significant: 4 } as const;

/** Whether a sum holds what was promised for other goals alone. */
export const holdsOthers = ({ all, named }: SumParts): boolean => named.count < all.count;

/** What must be said of a sum beside a goal; undefined where all of it is for the goal and within what it measures. */
export function sumSentences(parts: SumParts, lang: Language): string | undefined {
  const { all, named, outside } = parts;
  const t = textsIn(lang).goals.sum;
  const part = `${formatNumber(named.tonnes, lang, exact)} ${t.of} ${formatTonnes(all.tonnes, lang, exact)}`;
  const sentences = joinSentences(
    holdsOthers(parts) ? t.all(all.count) : undefined,
    holdsOthers(parts) ? t.named(named.count, all.count, part) : undefined,
    outside === undefined || outside.tonnes === 0
      ? undefined
      : t.outside(formatTonnes(outside.tonnes, lang, exact)),
  );
  return sentences === "" ? undefined : sentences;
}
