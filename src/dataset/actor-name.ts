import type { Dataset } from "./dataset.ts";

/** An actor's name, or its id where it is in no record: it may have been taken away, or only be proposed. */
export function actorName({ actors }: Pick<Dataset, "actors">, id: string): string {
  return actors.get(id)?.name ?? id;
}
