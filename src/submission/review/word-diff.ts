/** A stretch of a text that was taken away, is new, or is as before. */
export interface DiffPart {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Comparing each word with each grows with the square; past this the texts are shown whole. */
const mostWords = 700;

/** Lengths of the longest common run of words from each pair of places on. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const [here, below] = [lengths[i], lengths[i + 1]];
      if (here === undefined || below === undefined) continue;
      here[j] = old[i] === now[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, here[j + 1] ?? 0);
    }
  }
  return lengths;
}

function joined(parts: readonly DiffPart[]): readonly DiffPart[] {
  const runs: DiffPart[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last?.kind === part.kind) runs[runs.length - 1] = { ...last, text: last.text + part.text };
    else runs.push(part);
  }
  return runs;
}

/** What has changed between two texts, word by word; spaces go with the word before them. */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const [old, now] = [before, after].map((text) => text.match(/\S+\s*|\s+/g) ?? []);
  if (old === undefined || now === undefined) return [];
  if (Math.max(old.length, now.length) > mostWords) {
    return [
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ];
  }
  const lengths = commonLengths(old, now);
  const parts: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [one, other] = [old[i], now[j]];
    if (one !== undefined && one === other) {
      parts.push({ kind: "same", text: one });
      i += 1;
      j += 1;
    } else if (
      one !== undefined &&
      (other === undefined || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))
    ) {
      parts.push({ kind: "removed", text: one });
      i += 1;
    } else if (other !== undefined) {
      parts.push({ kind: "added", text: other });
      j += 1;
    }
  }
  return joined(parts);
}
