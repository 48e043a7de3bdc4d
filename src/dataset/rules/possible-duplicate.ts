import { isStanding } from "../counted.ts";
import type { Commitment } from "../dataset.ts";
import type { Finding } from "../finding.ts";
import { finding, type RuleContext } from "./rule.ts";

/** Comparing each with each is slow past this; then only titles of the same words are found. */
const mostToCompare = 200;
const leastShared = 0.8;

interface Candidate {
  readonly id: string;
  readonly words: ReadonlySet<string>;
  readonly numbers: string;
  readonly key: string;
}

function candidateOf({ id, title }: Commitment): Candidate {
  const words = new Set(title.sv.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const sorted = [...words].sort();
  return { id, words, numbers: sorted.filter((word) => /^\d/.test(word)).join(" "), key: sorted.join(" ") };
}

/** The share of their words, together, that two titles have in common. Numbers must be the same: years set them apart. */
function isAlike(one: Candidate, other: Candidate): boolean {
  if (one.key === other.key) return true;
  if (one.numbers !== other.numbers) return false;
  const shared = [...one.words].filter((word) => other.words.has(word)).length;
  return shared / (one.words.size + other.words.size - shared) >= leastShared;
}

function twinsIn(candidates: readonly Candidate[]): readonly (readonly [string, string])[] {
  if (candidates.length > mostToCompare) {
    const firsts = new Map<string, string>();
    return candidates.flatMap(({ id, key }) => {
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, id);
      return first === undefined ? [] : [[id, first] as const];
    });
  }
  return candidates.flatMap((one, index) => {
    const twin = candidates.slice(0, index).find((earlier) => isAlike(one, earlier));
    return twin === undefined ? [] : [[one.id, twin.id] as const];
  });
}

/** Two commitments of one actor with nearly the same title: perhaps the same one, sent twice. */
export function possibleDuplicate({ collections }: RuleContext): Finding[] {
  const byActor = new Map<string, Commitment[]>();
  for (const commitment of collections.commitments.values()) {
    if (!isStanding(commitment)) continue;
    const group = byActor.get(commitment.actor);
    if (group === undefined) byActor.set(commitment.actor, [commitment]);
    else group.push(commitment);
  }
  return [...byActor.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) => twinsIn(group.map(candidateOf)))
    .map(([id, twin]) => finding("possible-duplicate", "commitments", id, ["title"], { others: [twin] }));
}
