import { confirmedRecord, updatedRecord } from "../../form/updated-record.ts";
import { enumLabel, type EnumValue } from "../../schema/texts/enums.ts";
import { composeProposal } from "../../submission/core/compose.ts";
import { answersIn, entriesOf } from "./answers.ts";
import { loadChoices } from "./choices.ts";
import { startConditions } from "./conditions.ts";
import { language, make } from "./dom.ts";
import { clearErrors, showErrors } from "./errors.ts";
import { lightErrors } from "./light-checks.ts";
import { sendReady, showResult } from "./result.ts";
import { todayInSweden } from "./review.ts";
import { startRows } from "./rows.ts";
import { schemaErrors } from "./schema-errors.ts";
import { askService } from "./service.ts";
import { words } from "./words.ts";

type Raw = Readonly<Record<string, unknown>>;

/** A commitment as the service has it, and what a change of it must name. */
interface Opened {
  readonly id: string;
  readonly record: Raw;
  readonly base: string;
}

const tokenInAddress = () => /^#t=(.+)$/.exec(location.hash)?.[1];

/** Puts what the record says into the fields that change it. */
function fillChanges(form: HTMLFormElement, record: Raw): void {
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

function offerMilestones(form: HTMLFormElement, record: Raw): void {
  const left = (
    (record["milestones"] ?? []) as { id: string; title: { sv: string; en?: string }; done?: string }[]
  ).filter(({ done }) => done === undefined);
  const field = form.querySelector<HTMLElement>("[data-milestones]");
  if (!field) return;
  field.hidden = left.length === 0;
  const boxes = left.map(({ id, title }) =>
    make(
      "label",
      { class: "choice" },
      make("input", { type: "checkbox", name: "milestones-done", value: id }),
      (language === "en" ? title.en : undefined) ?? title.sv,
    ),
  );
  field.querySelector(".choices")?.replaceChildren(...boxes);
}

/** Opens the commitment that the address's token leads to, and takes what is told about it. */
export function startUpdate(form: HTMLFormElement): void {
  const own = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`);
  const say = (text: string) => {
    const status = own("status");
    if (status) status.textContent = text;
  };
  let opened: Opened | undefined;

  startRows(form);
  const showParts = startConditions(form);

  /** Checks a new version of the record, and hands it on if it can be sent. */
  async function withChecked(record: Raw, use: (envelope: Record<string, unknown>) => void | Promise<void>) {
    if (opened === undefined) return;
    const { id, base } = opened;
    const proposal = composeProposal({ record, id }, "");
    const errors = schemaErrors(proposal.files, todayInSweden());
    if (errors.length > 0) {
      // The newest update is the one of the form.
      const newest = new RegExp(
        `^record\\.updates\\.${((record["updates"] as unknown[]).length - 1).toString()}`,
      );
      showErrors(
        form,
        errors.map(({ name, message }) => ({ name: name.replace(newest, "record.updates"), message })),
      );
      return;
    }
    clearErrors(form);
    await use({ record, id, base, edit: tokenInAddress() ?? "" });
  }

  async function load(): Promise<void> {
    const token = tokenInAddress();
    form.hidden = true;
    if (token === undefined) return;
    say(own("status")?.dataset["loading"] ?? "");
    const reply = await askService(form.dataset["serviceAt"] ?? "", "/record", { token, language });
    if (reply?.status !== 200) {
      say(reply === undefined || reply.status >= 500 ? words.caseDown : words.notFoundRecord);
      return;
    }
    opened = reply.body as unknown as Opened;
    const { record } = opened;
    const title = record["title"] as { sv: string; en?: string };
    const place = own("title");
    if (place) place.textContent = (language === "en" ? title.en : undefined) ?? title.sv;
    const state = own("state");
    const value = record["state"] as EnumValue<"commitmentState">;
    if (state) state.textContent = enumLabel("commitmentState", value, language);
    fillChanges(form, record);
    offerMilestones(form, record);
    showParts();
    own("how")?.setAttribute("hidden", "");
    form.hidden = false;
    say("");
  }

  const still = form.querySelector<HTMLButtonElement>('[data-do="still"]');
  still?.addEventListener("click", () => {
    if (opened === undefined) return;
    const { statementSv: sv = "", statementEn: en = "" } = form.dataset;
    const record = confirmedRecord(opened.record, { sv, en }, todayInSweden());
    void withChecked(record, async (envelope) => {
      await sendReady(form, still, envelope);
    });
  });

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const errors = lightErrors(form);
    if (errors.length > 0 || opened === undefined) {
      showErrors(form, errors);
      return;
    }
    const answers = answersIn(entriesOf(form));
    const record = updatedRecord(opened.record, answers, { today: todayInSweden(), language });
    void withChecked(record, async (envelope) => {
      const choices = await loadChoices(form);
      const actorId = String(record["actor"]);
      const actorName = choices?.actors.find(([id]) => id === actorId)?.[1] ?? actorId;
      const proposal = composeProposal({ record, id: String(envelope["id"]) }, "");
      showResult(form, { proposal, actorName, choices, envelope }, () => undefined);
    });
  });
  form.addEventListener("input", () => own("result")?.setAttribute("hidden", ""));
  addEventListener("hashchange", () => void load());
  void load();
}
