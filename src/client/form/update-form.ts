import { answerTo } from "../../form/answers.ts";
import { rowOf } from "../../form/list-rows.ts";
import { changesNothing, confirmedRecord, updatedRecord } from "../../form/updated-record.ts";
import { formPreviewWords } from "../../i18n/form-preview-words.ts";
import { webAddress } from "../../form/web-address.ts";
import { composeProposal } from "../../submission/core/compose.ts";
import { answersIn, entriesOf, fillIn } from "./answers.ts";
import { loadChoices } from "./choices.ts";
import { startConditions } from "./conditions.ts";
import { all, language } from "./dom.ts";
import { afterChanges, draftStore, forgetDrafts, forgetOldDrafts } from "./drafts.ts";
import { clearErrors, showErrors } from "./errors.ts";
import { isToCome, isToConfirm, showHeld } from "./held.ts";
import { lightErrors } from "./light-checks.ts";
import { keptReceipt, showReceipt } from "./receipt.ts";
import { offerWays, type Ready, sendReady, showResult } from "./result.ts";
import { todayInSweden } from "../today.ts";
import { makeRowsFor, startRows } from "./rows.ts";
import { schemaErrors } from "./schema-errors.ts";
import { askService } from "./service.ts";
import { nameForTab, remember, remembered } from "./tab-memory.ts";
import { onToken } from "./token.ts";
import { fillChanges, offerMilestones } from "./update-fields.ts";
import { isSaidIn, leftToSay, type Written } from "./written.ts";

type Raw = Readonly<Record<string, unknown>>;

/** A commitment as the service has it, and what a change of it must name. */
interface Opened {
  readonly id: string;
  readonly record: Raw;
  readonly base: string;
  readonly token: string;
}

/** The field where somebody who confirms links to a report. */
const reportField = "report.url";
/** The field that says what kind of update it is. */
const kindField = "record.updates.type";

/** The form's field for a path in the newest update, which is the one that the form writes. */
const fieldInUpdate = (path: string) => path.replace(/^record\.updates\.\d+/, "record.updates");
const fieldInConfirmation = (path: string) => (path.includes(".evidence") ? reportField : path);

/** Opens the commitment that the address's token leads to, and takes what is told about it. */
export function startUpdate(form: HTMLFormElement): void {
  const own = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`);
  const status = own("status");
  const say = (text = "") => {
    if (status) status.textContent = text;
  };
  const show = (name: string, isShown: boolean) => own(name)?.toggleAttribute("hidden", !isShown);
  let opened: Opened | undefined;

  // What has been sent from here, so that it can be gone on with if it comes back. What is not sent yet is kept by the
  // tab alone: the address holds a key, and so may a draft not.
  const place = form.dataset["draftKey"] ?? "";
  const sent = () => draftStore(`${place} ${opened?.id ?? ""}`);
  forgetOldDrafts();
  form.addEventListener("forget", () => {
    forgetDrafts(place);
  });

  startRows(form);
  const showParts = startConditions(form);

  /** A new version of the record, ready to send; undefined where something is to be mended, which is then said. */
  async function checked(record: Raw, fieldOf: (path: string) => string): Promise<Ready | undefined> {
    if (opened === undefined) return undefined;
    const { id, base, token } = opened;
    const proposal = composeProposal({ record, id }, "");
    // The day of signing is not asked for here, so nobody can mend it.
    const errors = schemaErrors(proposal.files, todayInSweden()).filter(
      ({ name }) => name !== "record.signed",
    );
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
    const envelope = { record, id, base, edit: token };
    return { proposal, actorName, choices, before: opened.record, envelope, fieldOf };
  }

  /** Fills in what was written about the commitment that is open, as far as it still is what it was then. */
  function bringBack(written: Written | undefined): boolean {
    if (opened === undefined || written?.id !== opened.id) return false;
    const answers = answersIn(leftToSay(written, opened));
    makeRowsFor(form, answers);
    fillIn(form, answers);
    const isMoved = written.base !== opened.base;
    if (isMoved) fillChanges(form, opened.record);
    show("moved", isMoved);
    return true;
  }

  /** What was sent from here about the commitment that is open and that it does not say. */
  function sentBefore({ id, record }: Opened): Written | undefined {
    const entries = sent().read()?.entries;
    if (entries === undefined) return undefined;
    const [, base = ""] = entries.find(([name]) => name === "base") ?? [];
    const written = { id, base, entries };
    if (!isSaidIn(record, written)) return written;
    // Once it is published nobody needs the copy, and the page offers no button to remove it with.
    sent().remove();
    return undefined;
  }

  let asked: string | undefined;
  async function load(token: string): Promise<void> {
    asked = token;
    form.hidden = true;
    const kept = keptReceipt();
    if (kept) {
      showReceipt(form, kept);
      show("how", false);
      return;
    }
    // Nothing of what was written about another commitment belongs to this one.
    form.reset();
    for (const part of ["result", "receipt", "moved"]) show(part, false);
    for (const part of all(document, "[data-until-sent]")) part.hidden = false;
    say(status?.dataset["loading"]);
    const reply = await askService(form.dataset["serviceAt"] ?? "", "/record", { token, language });
    // Another commitment was opened before the answer came.
    if (asked !== token) return;
    if (reply?.status !== 200) {
      const isDown = reply === undefined || reply.status >= 500;
      const isUnknown = reply?.status === 404;
      // A link that is right and opens nothing yet, or no longer: the service says why.
      if (isDown || isUnknown) say(status?.dataset[isDown ? "down" : "unknown"]);
      else say(String(reply.body["detail"]));
      show("how", isDown || isUnknown);
      return;
    }
    opened = { ...(reply.body as unknown as Opened), token };
    nameForTab();
    const { record } = opened;
    const isEarly = isToCome(record, todayInSweden());
    const isAsked = !isEarly && isToConfirm(record, todayInSweden());
    showHeld(form, record);
    fillChanges(form, record);
    offerMilestones(form, record);
    const isBack = bringBack(remembered("written") as Written | undefined);
    const before = sentBefore(opened);
    show("again", !isEarly && !isBack && before !== undefined);
    showParts();
    show("question", isAsked);
    show("more", !isEarly && (!isAsked || isBack));
    show("early", isEarly);
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
    const report = url === undefined ? undefined : { title, url: webAddress(url) };
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

  form.querySelector('[data-do="again"]')?.addEventListener("click", () => {
    bringBack(opened && sentBefore(opened));
    showParts();
    show("again", false);
    show("more", true);
    own("more")?.querySelector<HTMLElement>("h2")?.focus();
  });

  form.querySelector('[data-do="drop"]')?.addEventListener("click", () => {
    sent().remove();
    show("again", false);
    // To a heading, and to no button that an Enter held down would press. Where nothing is asked, to what stands there.
    const next = own(own("question")?.hidden ? "more" : "question");
    next?.querySelector("h2")?.focus();
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
    if (answerTo(kindField, answers) === "change" && changesNothing(opened.record, record)) {
      showErrors(form, [{ name: kindField, message: formPreviewWords[language].nothingChanged }]);
      return;
    }
    const ready = await checked(record, (path) => rowOf(fieldInUpdate(path), answers));
    if (!ready) return;
    const { base } = opened;
    showResult(form, ready, () => sent().write([...entriesOf(form), ["base", base]]));
  }
  afterChanges(form, () => {
    if (opened === undefined) return;
    const { id, base } = opened;
    remember("written", { id, base, entries: entriesOf(form) } satisfies Written);
  });
  form.addEventListener("input", () => own("result")?.setAttribute("hidden", ""));
  onToken((token) => void load(token));
}
