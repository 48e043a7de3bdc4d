import { answerTo, isUnnamed } from "../../form/answers.ts";
import { answersIn, type Entries, entriesOf, fillIn, isWrittenIn } from "./answers.ts";
import { actorIdIn, loadChoices, suggestActors } from "./choices.ts";
import { startConditions } from "./conditions.ts";
import { copyAndSay } from "./copying.ts";
import { language } from "./dom.ts";
import { todayInSweden } from "../today.ts";
import { afterChanges, draftStore, forgetDrafts, forgetOldDrafts, shareLink, sharedDraft } from "./drafts.ts";
import { earlierDrafts } from "./earlier-drafts.ts";
import { clearErrors, type FieldError, showErrors } from "./errors.ts";
import { startGuidance } from "./guidance.ts";
import { lightErrors } from "./light-checks.ts";
import { makeRowsFor, startRows } from "./rows.ts";
import { askForService } from "./service-wording.ts";
import { words } from "./words.ts";

const timeOf = (at: number, withDay: boolean) =>
  new Intl.DateTimeFormat(language === "en" ? "en-GB" : "sv-SE", {
    ...(withDay && { day: "numeric", month: "long" }),
    hour: "2-digit",
    minute: "2-digit",
  }).format(at);

/** Names of actors that the portal does not know, and new ones that it does, where its list could be fetched. */
async function actorErrors(form: HTMLFormElement): Promise<FieldError[]> {
  const choices = await loadChoices(form);
  if (choices === undefined) return [];
  const answers = answersIn(entriesOf(form));
  const idOf = actorIdIn(choices);
  const errorsAt = (name: string, isKnown: boolean, message: (actor: string) => string) =>
    (answers.get(name) ?? [])
      .filter((actor) => actor.trim() !== "" && (idOf(actor) !== undefined) === isKnown)
      .map((actor) => ({ name, message: message(actor) }));
  const who = isUnnamed(answers) ? undefined : answerTo("who", answers);
  return [
    ...(who === "existing" ? errorsAt("record.actor", false, words.unknownActor) : []),
    ...(who === "new" ? errorsAt("actor.name", true, words.knownActor) : []),
    ...errorsAt("record.partners", false, words.unknownActor),
  ];
}

/** Days that do not go together, where the program that knows could be fetched. */
async function daysToMend(form: HTMLFormElement): Promise<FieldError[]> {
  try {
    const { dayErrors } = await import("./schema-errors.ts");
    return dayErrors(answersIn(entriesOf(form)), todayInSweden());
  } catch {
    return [];
  }
}

function startForm(form: HTMLFormElement): void {
  const own = <E extends HTMLElement = HTMLElement>(selector: string) => document.querySelector<E>(selector);
  const place = form.dataset["draftKey"] ?? "";
  forgetOldDrafts();
  const store = draftStore(place);
  const earlier = earlierDrafts(place);
  const sent = (reference: string) => draftStore(`${place} sent ${reference}`);
  const saved = own("[data-saved]");
  const restored = own("[data-restored]");
  const result = own("[data-result]");
  const back = own('[data-do="back"]');
  let choices: Awaited<ReturnType<typeof loadChoices>>;

  // Not of whoever only reads: where nobody answers, the browser writes down a fault.
  form.addEventListener("focusin", () => void askForService(form.dataset["serviceAt"] ?? ""), { once: true });
  startRows(form);
  const showParts = startConditions(form);
  const refresh = startGuidance(form, () => choices);
  const fill = (entries: Entries) => {
    makeRowsFor(form, answersIn(entries));
    fillIn(form, answersIn(entries));
    showParts();
    refresh();
  };
  const say = (place: HTMLElement | null, text: string) => {
    if (place) Object.assign(place, { textContent: text, hidden: false });
  };
  const offerBack = () => back?.closest("p")?.toggleAttribute("hidden", !earlier.isThere());

  /** When this tab last read or wrote the draft. */
  let seenAt: number | undefined;
  /** Keeps the draft. One that another tab has written since is laid aside, not written over. */
  const keep = (entries: Entries): boolean => {
    const lying = store.read();
    if (lying !== undefined && lying.at !== seenAt) {
      earlier.layAside(lying.entries);
      offerBack();
    }
    const isKept = store.write(entries);
    seenAt = store.read()?.at;
    return isKept;
  };

  void loadChoices(form).then((loaded) => {
    choices = loaded;
    if (loaded) suggestActors(loaded);
    form.dispatchEvent(new Event("change"));
    refresh();
  });

  /** The receipt of what was sent here, where the tab comes back to it. */
  async function openReceipt(): Promise<boolean> {
    // Most tabs remember nothing, and then there is nothing to fetch.
    if (history.state === null) return false;
    const { keptReceipt, showReceipt } = await import("./receipt.ts");
    const kept = keptReceipt();
    if (kept === undefined) return false;
    own("[data-draft]")?.setAttribute("hidden", "");
    showReceipt(form, kept);
    return true;
  }

  async function openDraft(): Promise<void> {
    const kept = store.read();
    seenAt = kept?.at;
    const reference = /^#again=([\w-]+)$/.exec(location.hash)?.[1];
    const given = reference ? sent(reference).read()?.entries : await sharedDraft();
    if (given) {
      // A draft of one's own is laid aside, not written over.
      if (kept) earlier.layAside(kept.entries);
      fill(given);
      if (reference) keep(given);
    } else if (kept) fill(kept.entries);
    if (reference) say(restored, given ? words.again(reference) : words.againGone(reference));
    else if (given) say(restored, words.shared);
    else if (location.hash.startsWith("#d=")) say(restored, words.sharedUnread);
    else if (kept) say(restored, words.restored(timeOf(kept.at, true)));
    if (reference || given) history.replaceState(null, "", location.pathname);
    const picked = /^#val=([a-z0-9-]+)$/.exec(location.hash)?.[1];
    const select = form.querySelector<HTMLSelectElement>('[name="record.catalogueItem"]');
    if (picked && select) {
      await loadChoices(form);
      select.value = picked;
      select.dispatchEvent(new Event("change", { bubbles: true }));
      refresh();
    }
    offerBack();
  }
  void openReceipt().then((isShown) => (isShown ? undefined : openDraft()));
  addEventListener("hashchange", () => {
    // Links to the parts change the fragment too, and what is being written then stays as it is.
    if (!/^#(?:again|d|val)=/.test(location.hash)) return;
    // Where the receipt stands in the form's place, the page is opened anew to show the form.
    if (form.hidden) location.reload();
    else void openDraft();
  });

  afterChanges(form, () => {
    const isKept = keep(entriesOf(form));
    say(saved, isKept ? words.savedAt(timeOf(Date.now(), false)) : words.notSaved);
  });
  // What was checked is no longer what is written.
  form.addEventListener("input", () => {
    if (result) result.hidden = true;
  });

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void check();
  });
  async function check(): Promise<void> {
    const errors = [...lightErrors(form), ...(await actorErrors(form))];
    if (errors.length > 0) {
      showErrors(form, [...errors, ...(await daysToMend(form))]);
      return;
    }
    clearErrors(form);
    try {
      const { review } = await import("./review.ts");
      await review(form, (reference) => {
        earlier.keepSent(entriesOf(form));
        sent(reference).write(entriesOf(form));
        store.remove();
        own("[data-draft]")?.setAttribute("hidden", "");
      });
    } catch {
      showErrors(form, [{ name: "", message: words.reviewFailed }]);
    }
  }

  const share = own('[data-do="share"]');
  share?.addEventListener("click", () => void copyAndSay(share, shareLink(entriesOf(form))));
  own('[data-do="delete"]')?.addEventListener("click", ({ currentTarget }) => {
    if (!confirm((currentTarget as HTMLElement).dataset["sure"])) return;
    form.reset();
    forgetDrafts(place);
    offerBack();
    clearErrors(form);
    fill(entriesOf(form));
    if (result) result.hidden = true;
    if (restored) restored.hidden = true;
    say(saved, words.deleted);
  });
  form.addEventListener("forget", () => {
    forgetDrafts(place);
  });
  back?.addEventListener("click", () => {
    const written = isWrittenIn(form) ? entriesOf(form) : undefined;
    const taken = earlier.take();
    if (taken === undefined) return;
    // The two change places: whoever wanted the other can go back.
    if (written) earlier.layAside(written);
    fill(taken);
    keep(taken);
    offerBack();
  });
  own("[data-asleep]")?.remove();
}

const form = document.querySelector<HTMLFormElement>("form[data-ask]");
if (form) startForm(form);
