import type { Commitment } from "../../dataset/dataset.ts";
import type { ComposedFile } from "./compose.ts";

type Path = readonly string[];

/** What only staff decide, whoever sends the form. */
function ofNewCommitment(record: ComposedFile["record"]): Path[] {
  const { state, updates, editGeneration, counterCommitment } = record;
  const isSet = (value: unknown) => value !== undefined;
  return [
    ...(state !== "active" ? [["state"]] : []),
    ...(isSet(updates) ? [["updates"]] : []),
    ...(isSet(editGeneration) ? [["editGeneration"]] : []),
    ...(isSet(counterCommitment) && counterCommitment !== false ? [["counterCommitment"]] : []),
  ];
}

function ofChange(record: ComposedFile["record"], before: Commitment): Path[] {
  const { actor, counterCommitment = false, editGeneration = 0 } = record;
  return [
    ...(actor !== before.actor ? [["actor"]] : []),
    ...(counterCommitment !== before.counterCommitment ? [["counterCommitment"]] : []),
    // Lowered, it is told by the rule on history; raised, a sender would lock themselves out.
    ...(Number(editGeneration) > (before.editGeneration ?? 0) ? [["editGeneration"]] : []),
  ];
}

/**
 * Fields that a proposal sets though they are not its sender's to set: a new commitment stands and has no history, and
 * a changed one stays whose it was.
 */
export function fieldsNotOpen(file: ComposedFile, before: Commitment | undefined): readonly Path[] {
  if (file.collection === "commitments") {
    return before === undefined ? ofNewCommitment(file.record) : ofChange(file.record, before);
  }
  if (file.collection === "actors") return "roles" in file.record ? [["roles"]] : [];
  return [
    ...("matches" in file.record ? [["matches"]] : []),
    ...(file.record["state"] !== "open" ? [["state"]] : []),
  ];
}
