import { textIn } from "./card-facts.ts";
import { language, make } from "./dom.ts";

type Raw = Readonly<Record<string, unknown>>;

/** Puts what the record says into the fields that change it. */
export function fillChanges(form: HTMLFormElement, record: Raw): void {
  const set = (name: string, value: unknown) => {
    const control = form.querySelector<HTMLInputElement>(`[name="${name}"]`);
    if (control && value !== undefined) control.value = String(value);
  };
  const numeral = (value: unknown) => (language === "sv" ? String(value).replace(".", ",") : String(value));
  for (const key of ["title", "summary"]) {
    const text = record[key] as { sv?: string; en?: string } | undefined;
    set(`record.${key}`, text?.sv);
    set(`record.${key}.en`, text?.en);
  }
  const target = record["target"] as { value: number; unit: { sv: string } } | undefined;
  if (target) {
    set("record.target.value", numeral(target.value));
    set("record.target.unit", target.unit.sv);
  }
  for (const key of ["start", "due"]) {
    if (record[key] !== "unknown") set(`record.${key}`, record[key]);
    const unknown = form.querySelector<HTMLInputElement>(`[name="record.${key}.unknown"]`);
    if (unknown) unknown.checked = record[key] === "unknown";
  }
  set("record.reportEveryMonths", record["reportEveryMonths"] ?? 12);
}

/** Offers to tick the milestones that have not been reached. */
export function offerMilestones(form: HTMLFormElement, record: Raw): void {
  const milestones = (record["milestones"] ?? []) as { id: string; title: unknown; done?: string }[];
  const left = milestones.filter(({ done }) => done === undefined);
  const field = form.querySelector<HTMLElement>("[data-milestones]");
  if (!field) return;
  field.hidden = left.length === 0;
  const boxes = left.map(({ id, title }) =>
    make(
      "label",
      { class: "choice" },
      make("input", { type: "checkbox", name: "milestones-done", value: id }),
      textIn(title, language) ?? id,
    ),
  );
  field.querySelector(".choices")?.replaceChildren(...boxes);
}
