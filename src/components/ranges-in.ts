/**
 * A text in parts, every second of them two bounds with their unit, `1 000–2 000 ton`: a line that ends in their dash reads
 * as if the first were all. No sign is added that would come along when the text is copied.
 */
export function rangesIn(text: string): readonly string[] {
  return text.split(/(\d(?:[\u00a0.,]?\d)*–\d(?:[\u00a0.,]?\d)*\u00a0\p{L}+)/u);
}
