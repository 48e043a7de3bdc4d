import type { Actor, Dataset } from "../dataset/dataset.ts";

/** How an actor stands to the programme, the nearest first: its role, else a commitment, else only that it is mentioned. */
const actorStandings = ["lead", "partner", "supporting-partner", "committed", "mentioned"] as const;
export type ActorStanding = (typeof actorStandings)[number];

/** How near an actor stands to the programme. */
function actorStandingOf({ id, roles = [] }: Actor, dataset: Dataset): ActorStanding {
  const role = actorStandings.find((standing) => roles.some((held) => held.role === standing));
  if (role !== undefined) return role;
  const hasPromised = dataset.commitmentsByActor.has(id) || dataset.commitmentsByPartner.has(id);
  return hasPromised ? "committed" : "mentioned";
}

/** Actors that stand alike. */
export interface ActorGroup {
  readonly standing: ActorStanding;
  readonly actors: readonly Actor[];
}

/** Actors by how they stand to the programme, the nearest first; their order is kept, and empty groups are left out. */
export function actorGroups(actors: readonly Actor[], dataset: Dataset): readonly ActorGroup[] {
  const groups = Map.groupBy(actors, (actor) => actorStandingOf(actor, dataset));
  return actorStandings.flatMap((standing) => {
    const found = groups.get(standing);
    return found === undefined ? [] : [{ standing, actors: found }];
  });
}
