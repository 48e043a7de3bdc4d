import type { formClient as sv } from "../sv/form-client.ts";

/** What the form's script says. Sent only to the pages that have a form, apart from the page itself. */
export const formClient: typeof sv = {
  problem: "There is a problem",
  errorPrefix: "Error: ",
  missing: (label) => `Fill in “${label}”.`,
  missingChoice: (label, isOne) =>
    isOne ? `Choose an answer under “${label}”.` : `Choose at least one answer under “${label}”.`,
  consent: (label) => `Tick “${label}”.`,
  number: (label) => `Write “${label}” as a number, such as 12 or 1,200.5.`,
  date: (label) => `Choose a day that exists under “${label}”, such as 31 December 2027.`,
  dateOrUnknown: (label) => `Choose a day under “${label}”, or tick “Do not know yet”.`,
  url: (label) => `The address in “${label}” should start with https://, such as https://example.com/page.`,
  tooShort: (label, found, limit) =>
    `Write a little more in “${label}”: at least ${limit} characters. Now it is ${found}.`,
  tooLong: (label, found, limit) => `Shorten “${label}”: at most ${limit} characters. Now it is ${found}.`,
  tooSmall: (label, limit) => `The number in “${label}” cannot be less than ${limit}.`,
  tooLarge: (label, limit) => `The number in “${label}” cannot be more than ${limit}.`,
  email: (label) => `Remove the e-mail address from “${label}”. Everything here becomes public.`,
  phone: (label) => `Remove the telephone number from “${label}”. Everything here becomes public.`,
  personalNumber: (label) =>
    `Remove the personal identity number from “${label}”. Everything here becomes public.`,
  hints: {
    vague: (word) =>
      `“${word}” is hard to follow up. Could you say what you will do, and when? It can be sent all the same.`,
    claim: (word) =>
      `“${word}” says too little by itself. Say of what, and give a target in figures or an effect in part 3.`,
    noNumber: "Can you say how much? Such as “12 electric cars” or “all our premises”.",
  },
  left: (count) => `${count} characters left`,
  over: (count) => `${count} characters too many`,
  savedAt: (time) => `Saved in this browser ${time}.`,
  notSaved: "The draft cannot be saved in this browser.",
  deleted: "The draft is deleted.",
  restored: (time) => `We have brought back your draft of ${time}.`,
  other: "Another draft is still here: choose “Bring back the draft before this” to see it.",
  shared: "You have opened a draft that somebody shared.",
  sharedUnread:
    "The shared draft cannot be read here: the link is not whole, or the browser is too old. Ask for the link again, or open it in a newer browser.",
  again: (reference: string) =>
    `This is what you sent in the case ${reference}. Change what is needed and send it again: it will be a new proposal.`,
  againGone: (reference: string) =>
    `What you sent in the case ${reference} is not in this browser. Open the case in the browser that you wrote in, or write it anew here. It will be a new proposal.`,
  item: {
    own: "Word the title as your own promise, such as “Vi …”.",
    unit: (unit) => `Counted in: ${unit}`,
    evidence: (what) => `Shown by: ${what}`,
  },
  effect: {
    answer: (low, high, central) =>
      `${low}–${high} tonnes of carbon dioxide equivalent a year, most likely ${central}.`,
    arithmetic: (amount, perUnit) => `${amount} × ${perUnit} tonnes.`,
    source: "Source:",
    needsItem: "Choose a commitment from the catalogue in part 2, and we work it out.",
    needsAmount: "Write how much, in figures, and we work it out.",
    none: "The catalogue has no arithmetic for this commitment.",
  },
  sounds: (actor) => `${actor}: `,
  due: (date) => `Done by ${date}.`,
  reviewFailed:
    "Something went wrong in showing the proposal. All you have written is still here. Reload the page and try again.",
};
