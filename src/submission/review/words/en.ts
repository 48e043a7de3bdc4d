import { formatCount } from "../../../format.ts";
import type { ReviewWords } from "./sv.ts";

/** What a reviewer reads about a proposal, in English. */
export const en: ReviewWords = {
  yes: "yes",
  no: "no",
  none: "none",
  unknown: "unknown",
  inLanguage: { sv: " (in Swedish)", en: " (in English)" },
  title: {
    new: "New commitment",
    change: "Changed commitment",
    promise: "Changed promise",
    update: "Update",
    withdrawal: "Withdrawn commitment",
    addition: "New record",
    correction: "Changed record",
  },
  sentence: {
    new: (actor, title) => `${actor} wants to make a new commitment: ${title}.`,
    change: (actor, title) => `${actor} wants to change its commitment ${title}.`,
    update: (actor, title) => `${actor} tells how the commitment ${title} is going.`,
    withdrawal: (actor, title) => `${actor} wants to withdraw its commitment ${title}.`,
    addition: (kind, title) => `The proposal adds a record (${kind}): ${title}.`,
    correction: (kind, title) => `The proposal changes a record (${kind}): ${title}.`,
  },
  promise: {
    sentence: (actor, title, changes) => `${actor} wants to change its promise ${title}: ${changes}.`,
    due: (now, before) => `done by ${now} (before: ${before})`,
    target: (now, before) => `target ${now} (before: ${before})`,
    noDay: "a day not decided",
    noTarget: "none in numbers",
    start: (now, before) => `start ${now} (before: ${before})`,
    effect: "the estimated effect changes",
  },
  caseNumber: (reference) => `Case ${reference}`,
  answered: {
    published: (date) => `Approved ${date}.`,
    "changes-asked": (date, reason) => `Returned ${date}. Reason: ${reason}.`,
    declined: (date, reason) => `Returned ${date}, and will not be published. Reason: ${reason}.`,
    withdrawn: () => "The sender has taken it back.",
    takenAway:
      "The text has been taken away, as it held personal data. The case’s number, the day and the reason are kept.",
  },
  supportFrom: (actor) => `It comes from ${actor}.`,
  unnamed: (type) => `Whoever asks does not want to show its name. Type of actor: ${type}.`,
  dueBy: (date) => `It is to be done by ${date}.`,
  dueUnknown: "When it is to be done is not decided.",
  newActor: "The actor is new to the portal and is added at the same time.",
  needs: (count) =>
    `${formatCount(count, "en", { one: "support need comes", other: "support needs come" })} with it.`,
  offers: (count) =>
    `${formatCount(count, "en", { one: "support offer comes", other: "support offers come" })} with it.`,
  nothingYet:
    "Nothing is published yet. The proposal shows on the portal only once somebody has approved it.",
  heading: {
    changes: "What changes?",
    says: "What does it say?",
    goals: "What does it do to the goals?",
    checks: "What do the checks say?",
    relatives: "Is it the same as something else?",
    look: "To consider",
    links: "See more",
    files: "The files, exactly as they will be",
  },
  before: "Before",
  after: "After",
  added: "New",
  removed: "Removed",
  nothingChanges: "Nothing differs from what is already published.",
  tooLong: "This is too long to be shown here. Read it in the proposal’s files.",
  goalNone: "The proposal concerns no goal.",
  goalNothing: (goal, year) =>
    `${goal}: no effect in tonnes is pledged for ${year} yet, with the proposal or without it.`,
  goalSame: (goal, year, range) =>
    `${goal}: what is pledged for ${year} does not change. The sum is ${range}.`,
  goalChanged: (goal, year, before, after) =>
    `${goal}: for ${year}, ${before} is pledged today. With the proposal it becomes ${after}.`,
  evidencedChanged: (before, after) => `What has been measured goes from ${before} to ${after}.`,
  notAdded: (reason) => `The proposal is not added to the sum: ${reason}.`,
  notAddedReason: {
    "no-effect": "no effect in tonnes is given",
    "not-achieved": "the target was not reached",
    withdrawn: "the commitment is withdrawn",
    lapsed: "the commitment has lapsed",
    superseded: "another commitment has taken its place",
    overlap: "the same tonnes are counted in another commitment",
    "overlap-not-added": "it was to be counted in another commitment, which is not in the sum",
    "dates-unknown": "the start or due date is unknown",
    "lifetime-ended": "the effect does not last that long",
    "not-evidenced": "the effect is said to be measured, but there is no evidence",
  },
  range: (range, central) => `${range} a year (best estimate ${central})`,
  perYear: (tonnes) => `${tonnes} a year`,
  checksPassed: "Every check passed, without remarks.",
  checksWarned: "No errors. Somebody should look at this:",
  checksFailed: "This must be put right before the proposal can be approved:",
  untranslated: (fields, isMore) =>
    `This is not in English: ${fields}${isMore ? " and more" : ""}. It does not stop an approval, and can be translated later.`,
  everyMonths: (months) => (months === 1 ? "every month" : `every ${months} months`),
  severity: { error: "Error", warning: "Warning" },
  rival: (reference) =>
    `The proposal ${reference}, which waits too, is about the same record. Only one of them can be approved.`,
  relativesNone: "We find no similar commitment.",
  relative: {
    alike: "the same actor already has a commitment with nearly the same title. Was it sent twice?",
    "same-item": "the same actor has already chosen the same item of the catalogue",
    "same-group": "is said to save the same tonnes, so only one of them is to be counted",
    "partner-item": "a partner has chosen the same item of the catalogue. Are the same tonnes counted twice?",
  },
  relativeOf: (actor, title, id) => `${actor}, ${title} (${id})`,
  checks: {
    "support-expired": (found) =>
      `The support was valid until ${found} but is still open. Is it to last longer, or to end?`,
    overdue: (found) =>
      `The due date ${found} has passed, but the commitment goes on. Ask the actor how it went.`,
    "effect-source": () => "The effect has no source. Where does the number come from?",
    "weakened-target": (found, limit) =>
      `The promise is weakened from ${limit} to ${found}, and it is not said why. Ask for an update that says so.`,
    "progress-beyond-target": (found, limit) =>
      `The update says ${found}, but the target is ${limit}. Are number and unit right?`,
  },
  look: {
    sender: (names) =>
      `The sender: anybody may have sent this. Does it come from ${names}? Get in touch in a way that you know already.`,
    promise: "The promise changes: is the reason fair?",
    control: (actor) => `Control: can ${actor} itself do what is promised, or does it depend on others?`,
    measurable: (target) => `Measurable: the target is ${target}. Can one see when it is reached?`,
    noTarget:
      "Measurable: there is no target in numbers. Is the description enough to see whether it is done?",
    noDue: "Time: the due date is unknown. Can one be agreed on, or when it is to be decided?",
    effectSource: (source) => `Evidence: the effect rests on ${source}. Does it support the number?`,
    effectNoSource: "Evidence: the effect has no source. Can somebody else do the arithmetic again?",
    evidence: (list) => `Evidence: the update refers to ${list}. Does it show what is said?`,
    noEvidence: "Evidence: the update has none. Is the actor’s own word enough?",
    claim: (word, field) => `Wording: ${word} (${field}). Is it clear what is counted and what shows it?`,
    counting: "Double counting: see the similar commitments above. Are the same tonnes counted once?",
    withdrawal: "The reason: will a reader understand why the commitment is withdrawn?",
    newActor: "The actor: is it an organisation that exists, and is its name not a person's?",
    alphabet: (words, isMore) =>
      `Alphabet: other letters than ours in ${words}${isMore ? " and more" : ""}. They may look the same. Is it somebody else’s name?`,
    unnamed:
      "The name: can one tell from the text who asks? The sender does not want to show its name, and what is published stays in the history.",
    offer: "The offer: are conditions, cost and link right, and does whoever offers stand by it?",
    fits: (count, titles) => `Broker: this fits ${count} today: ${titles}.`,
    fitsNone: "Broker: nothing fits this today. Do you know of somebody?",
    fromEnglishForm: "Language: sent from the English form. Are the texts in Swedish?",
    personal:
      "Personal data: the program looks for e-mail, telephone and personal identity numbers. Names of people only you can find.",
  },
  asPublished: "As it is today",
  footer: "Approve by merging the proposal. Otherwise ask for changes and say why, or close the proposal.",
};
