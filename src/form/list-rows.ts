import type { Answers } from "./answers.ts";

/** The numbers of a list's items, in order: `record.milestones.0.title` is of item 0. Items left empty are passed over. */
export function itemsOf(list: string, answers: Answers): readonly number[] {
  const found = [...answers].flatMap(([name, given]) =>
    name.startsWith(`${list}.`) && given.some((text) => text.trim())
      ? Number(name.slice(list.length + 1).split(".")[0])
      : [],
  );
  return [...new Set(found)].sort((a, b) => a - b);
}

/** Lists whose rows the form asks for one by one. */
const lists = /^(record\.milestones|record\.updates\.evidence|supportNeeds|supportOffers)\.(\d+)(?![^.])/;

/** The form's name for a path of what was made of the answers: an empty row is no item, but has a number. */
export function rowOf(path: string, answers: Answers): string {
  return path.replace(lists, (whole, list: string, index: string) => {
    const row = itemsOf(list, answers)[Number(index)];
    return row === undefined ? whole : `${list}.${row}`;
  });
}
