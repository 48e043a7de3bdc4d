import {
  commitmentKinds,
  commitmentStates,
  type CommitmentKind,
  type CommitmentState,
} from "../../src/schema/commitment.ts";
import { municipalityId, promisingActor } from "./actors.ts";
import type { WrittenRecords } from "./fiction.ts";
import { chance, pick, type Random, turn } from "./random.ts";
import { awkwardIds, type Deed, deedsByFocusArea } from "./words.ts";

/** What must be known of every commitment before any of them is told, because they point at each other. */
export interface Plan {
  readonly id: string;
  readonly index: number;
  readonly actor: string;
  readonly focusArea: string;
  readonly deed: Deed;
  readonly kind: CommitmentKind;
  readonly state: CommitmentState;
  /** Commitments that save the same tonnes; `countedBy` is missing on the one that is counted. */
  readonly overlap?: { readonly group: string; readonly countedBy?: string | undefined } | undefined;
  /** The commitment that took this one's place. */
  readonly supersededBy?: string | undefined;
}

const focusAreas = [...deedsByFocusArea.keys()];

/** How many in a hundred are in each state; the rest are active. */
const shareOfState: readonly (readonly [CommitmentState, number])[] = [
  ["achieved", 10],
  ["partly-achieved", 6],
  ["not-achieved", 5],
  ["paused", 4],
  ["withdrawn", 4],
  ["blocked", 3],
  ["lapsed", 3],
  ["superseded", 3],
];

function drawState(random: Random): CommitmentState {
  let left = random() * 100;
  for (const [state, share] of shareOfState) {
    left -= share;
    if (left < 0) return state;
  }
  return "active";
}

const groupEvery = 20;
const headPlace = 12;

/** Where in its overlap group a commitment stands: in every twentieth there is a group of two, three or four. */
function placeInGroup(index: number): number | undefined {
  const place = (index % groupEvery) - headPlace;
  const size = 2 + (Math.floor(index / groupEvery) % 3);
  return place >= 0 && place < size ? place : undefined;
}

/** Plans so many commitments. The first ones take every state and kind in turn, and every awkward id. */
export function planCommitments(
  random: Random,
  count: number,
  actors: WrittenRecords<"actors">,
): readonly Plan[] {
  const plans: Plan[] = [];
  for (let index = 0; index < count; index++) {
    const focusArea = index < 20 ? turn(focusAreas, index) : pick(random, focusAreas);
    const deed = pick(random, deedsByFocusArea.get(focusArea) ?? []);
    const place = placeInGroup(index);
    const drawn = index < commitmentStates.length ? turn(commitmentStates, index) : drawState(random);
    const state = place === 0 ? "active" : drawn;
    const head =
      plans.findLast(({ overlap }) => overlap !== undefined && overlap.countedBy === undefined) ?? plans[0];
    const group = `samma-ton-${Math.floor(index / groupEvery) + 1}`;
    plans.push({
      id: awkwardIds[index] ?? `${deed.slug}-${index + 1}`,
      index,
      actor: index === 10 || chance(random, 1) ? municipalityId : promisingActor(random, actors),
      focusArea,
      deed,
      kind: index < 14 ? turn(commitmentKinds, index) : pick(random, commitmentKinds),
      state,
      overlap: place === undefined ? undefined : { group, countedBy: place === 0 ? undefined : head?.id },
      supersededBy: state === "superseded" ? head?.id : undefined,
    });
  }
  return plans;
}
