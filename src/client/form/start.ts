import { answersIn, type Entries, entriesOf, fillIn, isWrittenIn } from "./answers.ts";
import { loadChoices, suggestActors } from "./choices.ts";
import { startConditions } from "./conditions.ts";
import { copyAndSay } from "./copying.ts";
import { language } from "./dom.ts";
import { afterChanges, draftStore, forgetDrafts, forgetOldDrafts, shareLink, sharedDraft } from "./drafts.ts";
import { earlierDrafts } from "./earlier-drafts.ts";
import { clearErrors, showErrors } from "./errors.ts";
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
      say(restored, words.other);
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
    let isKept = false;
    if (given) {
      // A draft of one's own is laid aside, not written over.
      if (kept) earlier.layAside(kept.entries);
      fill(given);
      isKept = keep(given);
    } else if (kept) fill(kept.entries);
    // The one laid aside, or of another tab, is not seen from up here.
    const other = earlier.isThere() ? ` ${words.other}` : "";
    if (reference) say(restored, given ? words.again(reference) : words.againGone(reference));
    else if (given) say(restored, words.shared + other);
    else if (location.hash.startsWith("#d=")) say(restored, words.sharedUnread);
    else if (kept) say(restored, words.restored(timeOf(kept.at, true)) + other);
    // Where the browser keeps nothing, the address goes on doing so.
    if (reference || isKept) history.replaceState(null, "", location.pathname);
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
    let errors = lightErrors(form);
    try {
      const { review, withFurther } = await import("./review.ts");
      errors = await withFurther(form, errors);
      if (errors.length === 0) {
        clearErrors(form);
        await review(form, (reference) => {
          earlier.keepSent(entriesOf(form));
          sent(reference).write(entriesOf(form));
          store.remove();
          own("[data-draft]")?.setAttribute("hidden", "");
        });
        return;
      }
    } catch {
      if (errors.length === 0) errors = [{ name: "", message: words.reviewFailed }];
    }
    showErrors(form, errors);
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
