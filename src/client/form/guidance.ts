import type { FormChoices } from "../../exports/form-choices.ts";
import { formatDate, formatNumber } from "../../format.ts";
import { catalogueTonnes } from "../../form/catalogue-effect.ts";
import { hintFor } from "../../form/hint-for.ts";
import { numberIn } from "../../form/number-in.ts";
import { answerTo } from "../../form/answers.ts";
import { answersIn, entriesOf } from "./answers.ts";
import { all, language, make } from "./dom.ts";
import { words } from "./words.ts";

/** A line under a field that says something when there is something to say. */
function lineUnder(field: HTMLElement, className: string): HTMLElement {
  const known = field.querySelector<HTMLElement>(`.${className}`);
  if (known) return known;
  const line = make("p", { class: className, role: "status", hidden: "" });
  field.append(line);
  return line;
}

function say(line: HTMLElement, text: string | undefined): void {
  line.hidden = text === undefined;
  if (line.textContent !== (text ?? "")) line.textContent = text ?? "";
}

function hintOn(form: HTMLFormElement, kind: "title" | "summary"): void {
  const field = form.querySelector<HTMLElement>(`[data-field="record.${kind}"]`);
  const control = field?.querySelector<HTMLInputElement>("input, textarea");
  if (!field || !control) return;
  const hint = hintFor(control.value, kind);
  const amount = form.querySelector<HTMLInputElement>('[name="record.target.value"]');
  const line = lineUnder(field, "hint");
  if (hint === undefined || (hint.hint === "no-number" && amount?.value !== "")) say(line, undefined);
  else say(line, hint.hint === "no-number" ? words.hints.noNumber : words.hints[hint.hint](hint.found));
}

/** How much room is left, once it is getting short. */
function lengthOf(field: HTMLElement): void {
  const control = field.querySelector<HTMLInputElement>("input, textarea");
  const max = Number(field.dataset["max"]);
  if (!control || field.dataset["kind"] !== "text" || !(max > 0)) return;
  const left = max - [...control.value.trim()].length;
  if (left > max / 5 && !field.querySelector(".length")) return;
  say(
    lineUnder(field, "length"),
    left > max / 5 ? undefined : left < 0 ? words.over(-left) : words.left(left),
  );
}

/** The commitment as a sentence, while it is being written. */
function showSentence(form: HTMLFormElement): void {
  const answers = answersIn(entriesOf(form));
  const title = answerTo("record.title", answers);
  const box = form.querySelector<HTMLElement>("[data-sounds]");
  if (!box) return;
  box.hidden = title === undefined;
  if (title === undefined) return;
  const isNew = answerTo("who", answers) === "new";
  const actor = answerTo(isNew ? "actor.name" : "record.actor", answers);
  const due = answerTo("record.due", answers);
  const sentence = `${title.replace(/[.!]$/, "")}.`;
  const by = due && /^\d{4}-\d{2}-\d{2}$/.test(due) ? ` ${words.due(formatDate(due, language))}` : "";
  const amount = [answerTo("record.target.value", answers), answerTo("record.target.unit", answers)];
  const much = amount.every((part) => part !== undefined) ? ` ${amount.join(" ")}.` : "";
  box.replaceChildren(
    make("span", { class: "soft small" }, `${box.dataset["before"] ?? ""} `),
    make("br"),
    `${actor ? words.sounds(actor) : ""}${sentence}${much}${by}`,
  );
}

/** Works out the effect from the catalogue's arithmetic, or says what is missing for that. */
function showEffect(form: HTMLFormElement, choices: FormChoices | undefined): void {
  const box = form.querySelector<HTMLElement>("[data-effect]");
  const option = form.querySelector<HTMLInputElement>('[name=effect][value="catalogue"]');
  if (!box || !option) return;
  const answers = answersIn(entriesOf(form));
  const item = choices?.catalogue[answerTo("record.catalogueItem", answers) ?? ""];
  const counted = item?.raw.effect;
  option.closest("label")?.toggleAttribute("hidden", counted === undefined);
  if (counted === undefined && option.checked && choices !== undefined) {
    option.checked = false;
    option.dispatchEvent(new Event("change", { bubbles: true }));
  }
  const amount = numberIn(answerTo("record.target.value", answers) ?? "", language);
  if (counted === undefined || amount === undefined) {
    box.textContent =
      item === undefined ? words.effect.needsItem : counted ? words.effect.needsAmount : words.effect.none;
    return;
  }
  const tonnes = catalogueTonnes(counted.tonnesPerUnit, amount);
  const written = (value: number) => formatNumber(value, language, { decimals: 3, significant: 4 });
  const { low, high } = counted.tonnesPerUnit;
  const answer = words.effect.answer(written(tonnes.low), written(tonnes.high), written(tonnes.central));
  const source = item?.source;
  const inItsLanguage: Readonly<Record<string, string>> = source?.lang ? { lang: source.lang } : {};
  box.replaceChildren(
    make("p", {}, make("strong", {}, answer)),
    make(
      "p",
      {},
      `${words.effect.arithmetic(written(amount), `${written(low)}–${written(high)}`)} ${item?.formula ?? ""}`,
    ),
    ...(source
      ? [
          make(
            "p",
            {},
            `${words.effect.source} `,
            source.url
              ? make("a", { href: source.url, ...inItsLanguage }, source.title)
              : make("span", inItsLanguage, source.title),
          ),
        ]
      : []),
  );
}

const itemIn = (form: HTMLFormElement) =>
  form.querySelector<HTMLSelectElement>('[name="record.catalogueItem"]')?.value ?? "";

/** Tells about the catalogue item. */
function showItem(form: HTMLFormElement, choices: FormChoices | undefined): void {
  const box = form.querySelector<HTMLElement>("[data-item]");
  const item = choices?.catalogue[itemIn(form)];
  if (!box) return;
  box.hidden = item === undefined;
  if (item === undefined) return;
  box.replaceChildren(
    make("p", {}, item.summary),
    make("p", {}, words.item.own),
    make("p", { class: "small" }, words.item.unit(item.unit), make("br"), words.item.evidence(item.evidence)),
  );
}

/**
 * Fills in what follows from the catalogue item where nothing has been said, or only what the item chosen before filled
 * in: the amount of one item in the unit of another would be reckoned wrong.
 */
function fillFromItem(form: HTMLFormElement, choices: FormChoices | undefined, before: string): void {
  const item = choices?.catalogue[itemIn(form)];
  if (item === undefined) return;
  const old = choices?.catalogue[before];
  const fill = (name: string, text: string, oldText = "") => {
    const control = form.querySelector<HTMLInputElement>(`[name="${name}"]`);
    if (control && ["", oldText].includes(control.value)) control.value = text;
  };
  fill("record.target.unit", item.raw.unit.sv, old?.raw.unit.sv);
  const areas = all<HTMLInputElement>(form, '[name="record.focusAreas"]');
  const are = (ticked: readonly string[] = []) =>
    areas.every(({ checked, value }) => checked === ticked.includes(value));
  if (are() || are(old?.focusAreas)) {
    for (const box of areas) box.checked = item.focusAreas.includes(box.value);
  }
}

/** Helps whoever writes, as they write: never in the way, and never in the place of a check. */
export function startGuidance(form: HTMLFormElement, choices: () => FormChoices | undefined): () => void {
  let item = "";
  const refresh = (typed?: Event) => {
    // A draft that is brought back comes with its item, filled in long ago.
    if (!typed) item = itemIn(form);
    hintOn(form, "title");
    hintOn(form, "summary");
    showSentence(form);
    showItem(form, choices());
    showEffect(form, choices());
    for (const field of all(form, ".field[data-max]")) lengthOf(field);
  };
  form.addEventListener("change", () => {
    // What is chosen before the catalogue has come is filled in once it has.
    if (!choices()) return;
    if (itemIn(form) !== item) fillFromItem(form, choices(), item);
    item = itemIn(form);
  });
  form.addEventListener("input", refresh);
  refresh();
  return refresh;
}
