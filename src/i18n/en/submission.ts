import type { Texts } from "../sv.ts";

/** What the submission service says when it cannot do as asked. The keys are its rules, which never change. */
export const submission: Texts["submission"] = {
  "bad-origin": {
    title: "It cannot be sent from here",
    detail: "Open the form on the portal’s own site and send it from there.",
  },
  "method-not-allowed": { title: "Wrong method", detail: "The address exists, but not for that method." },
  "not-found": {
    title: "We cannot find this case",
    detail: "The link may have been cut off. Copy the whole link from the receipt and try again.",
  },
  "media-type": {
    title: "Wrong format",
    detail: "Send JSON, not compressed, with content-type application/json.",
  },
  "too-large": {
    title: "Too large",
    detail: "What you send may be 32 kilobytes at most. Shorten the texts.",
  },
  "bad-json": { title: "It could not be read", detail: "What arrived is not valid JSON in UTF-8." },
  "json-depth": { title: "It could not be read", detail: "The JSON has too many levels." },
  "duplicate-key": {
    title: "It could not be read",
    detail: "The same key stands twice at the same level. Keep one of them.",
  },
  "bad-form": {
    title: "The form could not be read",
    detail: "Reload the page and send again. What you have written is still in your browser.",
  },
  "rate-limited": {
    title: "Many attempts in a short time",
    detail: "Wait a while and send again. What you have written is still there.",
  },
  "challenge-form": {
    title: "The check could not be read",
    detail: "Reload the page and send again. What you have written is still in your browser.",
  },
  "challenge-invalid": {
    title: "The check is not right",
    detail: "Fetch a new check and send again. What you have written is still there.",
  },
  "challenge-expired": {
    title: "The check has become too old",
    detail: "Fetch a new check and send again. What you have written is still there.",
  },
  "challenge-used": {
    title: "Something else has been sent with the same check",
    detail: "Fetch a new check and send again, and it will be a proposal of its own.",
  },
  "too-fast": { title: "That was a little too fast", detail: "Wait a few seconds and send again." },
  invalid: {
    title: "Something needs to be put right",
    detail: "Correct what is said at the fields and send again.",
  },
  "not-allowed-field": {
    title: "The field cannot be changed here",
    detail: "The municipality sets this field in review. Leave it out.",
  },
  "id-taken": {
    title: "The name is taken",
    detail:
      "There is something on the portal with that name already. Write another, or choose the one that exists.",
  },
  "changed-since": {
    title: "The commitment has changed since you opened it",
    detail: "Open the link again, see what has changed and make your change once more.",
  },
  "link-invalid": {
    title: "The link does not hold",
    detail:
      "It may have been cut off. Copy the whole link from the receipt, or ask the municipality for a new one.",
  },
  "not-published": {
    title: "The commitment is not published",
    detail:
      "The commitment is not published yet. The link works once the proposal has been approved. The case page says how far it has come: open the other link in the receipt.",
  },
  "link-revoked": {
    title: "The link has been revoked",
    detail: "The municipality has replaced the link to the commitment. Ask for a new one.",
  },
  "link-other": {
    title: "The link belongs to another commitment",
    detail: "Use the link from the receipt for this very commitment.",
  },
  "already-decided": {
    title: "The proposal has been decided on",
    detail: "It cannot be taken back. To change what is published, use the edit link.",
  },
  "not-withdrawn": {
    title: "It cannot be taken back from here",
    detail:
      "The portal is not allowed to close the proposal where it is reviewed. Ask the municipality to do it, and say which case it is about.",
  },
  "queue-full": {
    title: "The queue is full right now",
    detail:
      "The municipality is reviewing what has come in. Download or copy the file and send it by e-mail.",
  },
  unavailable: {
    title: "Nothing can be received right now",
    detail: "Try again in a while, or download or copy the file and send it by e-mail.",
  },
};
