/** An address as it is written on a van, `www.example.com`, with what a browser adds; any other text as it is. */
export function webAddress(text: string): string {
  return /^[^\s/:@]+\.[^\s/:@]/.test(text) ? `https://${text}` : text;
}
