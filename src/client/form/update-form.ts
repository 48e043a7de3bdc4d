import { answerTo } from "../../form/answers.ts";
import { confirmedRecord, updatedRecord } from "../../form/updated-record.ts";
import { composeProposal } from "../../submission/core/compose.ts";
import { answersIn, entriesOf } from "./answers.ts";
import { loadChoices } from "./choices.ts";
import { startConditions } from "./conditions.ts";
import { language } from "./dom.ts";
import { clearErrors, showErrors } from "./errors.ts";
import { isToConfirm, showHeld } from "./held.ts";
import { lightErrors } from "./light-checks.ts";
import { offerWays, type Ready, sendReady, showResult } from "./result.ts";
import { todayInSweden } from "../today.ts";
import { startRows } from "./rows.ts";
import { schemaErrors } from "./schema-errors.ts";
import { askService } from "./service.ts";
import { fillChanges, offerMilestones } from "./update-fields.ts";
import { words } from "./words.ts";

type Raw = Readonly<Record<string, unknown>>;

/** A commitment as the service has it, and what a change of it must name. */
interface Opened {
  readonly id: string;
  readonly record: Raw;
  readonly base: string;
}

/** The field where somebody who confirms links to a report. */
const reportField = "report.url";

const tokenInAddress = () => /^#t=(.+)$/.exec(location.hash)?.[1];

/** The form's field for a path in the newest update, which is the one that the form writes. */
const fieldInUpdate = (path: string) => path.replace(/^record\.updates\.\d+/, "record.updates");
const fieldInConfirmation = (path: string) => (path.includes(".evidence") ? reportField : path);

/** Opens the commitment that the address's token leads to, and takes what is told about it. */
export function startUpdate(form: HTMLFormElement): void {
  const own = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`);
  const say = (text: string) => {
    const status = own("status");
    if (status) status.textContent = text;
  };
  const show = (name: string, isShown: boolean) => own(name)?.toggleAttribute("hidden", !isShown);
  let opened: Opened | undefined;

  startRows(form);
  const showParts = startConditions(form);

  /** A new version of the record, ready to send; undefined where something is to be mended, which is then said. */
  async function checked(record: Raw, fieldOf: (path: string) => string): Promise<Ready | undefined> {
    if (opened === undefined) return undefined;
    const { id, base } = opened;
    const proposal = composeProposal({ record, id }, "");
    const errors = schemaErrors(proposal.files, todayInSweden());
    if (errors.length > 0) {
      showErrors(
        form,
        errors.map(({ name, message }) => ({ name: fieldOf(name), message })),
      );
      return undefined;
    }
    clearErrors(form);
    const choices = await loadChoices(form);
    const actorId = String(record["actor"]);
    const actorName = choices?.actors.find(([one]) => one === actorId)?.[1] ?? actorId;
    const envelope = { record, id, base, edit: tokenInAddress() ?? "" };
    return { proposal, actorName, choices, envelope, fieldOf };
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
    const isAsked = isToConfirm(record, todayInSweden());
    showHeld(form, record);
    fillChanges(form, record);
    offerMilestones(form, record);
    showParts();
    show("question", isAsked);
    show("more", !isAsked);
    show("how", false);
    form.hidden = false;
    say("");
  }

  /** Sends in one press that the commitment still holds. Where that fails, the other ways are offered. */
  async function confirmStill(button: HTMLButtonElement): Promise<void> {
    if (opened === undefined) return;
    const errors = lightErrors(form).filter(({ name }) => name === reportField);
    if (errors.length > 0) {
      showErrors(form, errors);
      return;
    }
    const { statementSv: sv = "", statementEn: en = "", reportTitle: title = "" } = form.dataset;
    const url = answerTo(reportField, answersIn(entriesOf(form)));
    const report = url === undefined ? undefined : { title, url };
    const record = confirmedRecord(opened.record, { statement: { sv, en }, report }, todayInSweden());
    const ready = await checked(record, fieldInConfirmation);
    if (ready === undefined) return;
    if ((await sendReady(form, button, ready.envelope, fieldInConfirmation)) !== undefined) return;
    offerWays(form, ready, () => undefined);
    if (form.querySelector(".summary") === null) form.querySelector<HTMLElement>("[data-send] h3")?.focus();
  }

  const still = form.querySelector<HTMLButtonElement>('[data-do="still"]');
  still?.addEventListener("click", () => void confirmStill(still));
  form.querySelector('[data-do="changed"]')?.addEventListener("click", () => {
    show("more", true);
    own("more")?.querySelector<HTMLElement>("h2")?.focus();
  });

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void check();
  });
  async function check(): Promise<void> {
    const errors = lightErrors(form).filter(({ name }) => name !== reportField);
    if (errors.length > 0 || opened === undefined) {
      showErrors(form, errors);
      return;
    }
    const choices = await loadChoices(form);
    const item = choices?.catalogue[String(opened.record["catalogueItem"] ?? "")]?.raw;
    const answers = answersIn(entriesOf(form));
    const record = updatedRecord(opened.record, answers, { today: todayInSweden(), language, item });
    const ready = await checked(record, fieldInUpdate);
    if (ready) showResult(form, ready, () => undefined);
  }
  form.addEventListener("input", () => own("result")?.setAttribute("hidden", ""));
  addEventListener("hashchange", () => void load());
  void load();
}
