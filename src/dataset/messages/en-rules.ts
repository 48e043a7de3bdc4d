import type { AddressFault } from "../rules/site-address.ts";
import type { TimelineFault } from "../rules/timeline.ts";
import type { MarkdownKind } from "../rules/markdown.ts";
import type { PersonalDataKind } from "../rules/personal-data.ts";
import type { RuleId } from "../rules/rule-ids.ts";
import type { About, Sentence } from "./message.ts";

const other = ({ others = [] }: About) => others[0] ?? "";

const timelineFaults: Readonly<Record<TimelineFault, (about: About) => string>> = {
  "before-start": (about) =>
    `The update is of ${about.found}, before the commitment's first day ${other(about)}. Correct the date, or change signed or start.`,
  "in-future": (about) =>
    `The update is dated ${about.found}, but today is ${other(about)}. Give the day it was written.`,
  "out-of-order": (about) =>
    `The update of ${about.found} stands after one of ${other(about)}. Put new updates last, with the day they were written.`,
  "same-day-twice": (about) =>
    `There already is an update of type ${other(about)} on ${about.found}. Remove one of them.`,
};

const personalData: Readonly<Record<PersonalDataKind, string>> = {
  "e-mail": "an e-mail address",
  phone: "a telephone number",
  "personal-number": "a personal identity number",
};

/** What to do with Markdown, by what it was to be. */
const markdownAdvice: Readonly<Record<MarkdownKind, string>> = {
  link: "Write the words alone, and put the address among sources or evidence, or in url.",
  heading:
    "Write the heading as an ordinary sentence in a paragraph of its own, with an empty line after it.",
  list: "Write the items as sentences, or in paragraphs of their own with an empty line between.",
  emphasis: "Remove the marks.",
  code: "Remove the marks.",
};

const pathwayFaults: Readonly<Record<string, string>> = {
  "no-target": "The pathway has no target to lead to. Add targets, or remove pathway.",
  "no-number":
    "The pathway leads to a target without a number. Give each target reductionPercent or value, or remove pathway.",
  "at-least":
    "A pathway shows the most there may be each year, but the target is at least so much. Remove pathway, or change comparison.",
  zero: "The same share every year never reaches zero. Give annualReductionPercent, or choose another shape.",
};

const addressFaults: Readonly<Record<AddressFault, (found: string) => string>> = {
  query: (found) =>
    `The portal's address holds "${found}", which would stand in the middle of the pages' addresses. Remove it.`,
  "empty-folder": (found) =>
    `The portal's address holds "${found}" after the host name. Write a single slash.`,
  encoded: (found) =>
    `The portal's address holds "${found}", a character in code. Put the portal in a folder whose name has only a–z, digits and hyphens.`,
  file: (found) =>
    `The portal's address ends with the file "${found}". Give the address of the folder, without the name of the file.`,
};

const deletions: Readonly<Record<string, string>> = {
  goals:
    "The goal has been deleted. Put the file back, and write status: lapsed on its rows with the reason in note.",
  periods: "A closed year has been deleted. Put the file back, and say in note if something in it is wrong.",
};

/** Sentences of the cross-record rules, in English. */
export const rulesEn: Readonly<Record<RuleId, Sentence>> = {
  "due-after-start": ({ found, limit }) =>
    `The due date is ${found}, but the commitment starts on ${limit}. Give a day after ${limit}.`,
  "dates-in-order": ({ field, found, limit }) =>
    `${field} is ${found}, which is before ${limit}. Swap them or correct the date.`,
  "milestone-outside": ({ found, limit }) =>
    `The milestone is due ${found}, outside the commitment's time ${limit}. Give a day within it.`,
  "milestone-in-future": ({ found, limit }) =>
    `The milestone is ticked off on ${found}, but today is ${limit}. Give the day it was reached, or remove done.`,
  "signed-in-future": ({ found, limit }) =>
    `The commitment is signed on ${found}, but today is ${limit}. Give the day it was decided on. If that has not happened yet, the day is unknown.`,
  timeline: (about) => timelineFaults[about.limit as TimelineFault](about),
  "achieved-needs-evidence": ({ found, limit }) =>
    `The commitment is ${found} but has no evidence${limit === "self-declared" ? "" : ` of level ${limit} or above`}. In an update of type completion or progress, add evidence with a link.`,
  "state-needs-reason": ({ found }) =>
    `The commitment is ${found}, but nothing says why. Write the reason in stateReason.`,
  "superseded-needs-successor": () =>
    "The commitment is superseded, but nothing says by which. Give the new commitment's id in supersededBy.",
  "superseded-state": (about) =>
    `The commitment is superseded by "${other(about)}" but its state is ${about.found}. Write state: superseded, or remove supersededBy.`,
  "counter-commitment-actor": ({ found, limit }) =>
    `Only the municipality (${limit}) makes counter-commitments, but the actor is "${found}". Remove counterCommitment.`,
  overdue: ({ found }) =>
    `The due date ${found} has passed, but the commitment goes on. Ask the actor how it went, and change the state.`,
  "progress-beyond-target": ({ found, limit }) =>
    `The update says ${found}, but the target is ${limit}. Check the number and its unit. If they are right, say so in an update of type change or completion.`,
  "achieved-below-target": ({ found, limit }) =>
    `The commitment is achieved, but the latest number told is ${found} and the target ${limit}. Add an update with the number when all was done, or change the state.`,

  "effect-or-reason": ({ found }) =>
    found === "both"
      ? "There are both effect and noEffectReason. Remove one of them."
      : "There is neither effect nor noEffectReason. Give the effect in tonnes, or write why it is not reckoned.",
  "range-order": ({ found }) =>
    `The range is ${found}. Put the least in low, the best estimate in central and the most in high.`,
  "overlap-counted-twice": (about) =>
    `"${other(about)}" of the group ${about.found} is already counted. Write countedBy: ${other(about)}, or change overlapGroup.`,
  "counted-by-group": ({ found, limit }) =>
    limit === "not-counted"
      ? `"${found}" is not counted itself, so the effect is lost. Name the commitment of the group that is counted.`
      : `"${found}" is not in the same overlapGroup. Write the same group in both, or remove countedBy.`,
  "counted-by-not-added": ({ found, limit }) =>
    `"${found}" is in no sum, because ${limit === "not-evidenced" ? "its effect is ex-post but evidence is missing" : "its start or due is unknown"}. The effect is then counted nowhere. Fill in what is missing there, or let another commitment of the group count.`,
  "effect-source": () =>
    "The effect has no source. Add source, or write in note where the number comes from.",
  "tonnes-outlier": ({ found, limit }) =>
    `The effect is ${found} tonnes a year, over a thousand times what actors of the same type usually have (${limit}). Is it in kilograms?`,

  "base-value-observation": (about) =>
    `The base value is ${about.found}, but "${other(about)}" has ${about.limit} for that year. Write ${about.limit}.`,
  "base-year-observed": (about) =>
    `"${other(about)}" has no value for the base year ${about.found}. Choose a base year of the series.`,
  "target-number": ({ found }) =>
    found === "both"
      ? "The target has both reductionPercent and value. Keep the one that the source gives."
      : "The target has no number. Give reductionPercent or value, or explain in note why there is none.",
  "target-of-rising": ({ found, limit }) =>
    limit === "up"
      ? `The series is to rise, but the target reads as at most ${found}. Write comparison: at-least, or at-most if that is right.`
      : `The series does not say which way it is to go, so the target reads as at most ${found}. Write comparison: at-least or at-most, or the series’ desiredDirection.`,
  "share-for-percent": ({ field, found, suggestion }) =>
    `${field} is ${found} per cent. Did you mean ${suggestion}? Percentages are numbers from 0 to 100. If it is right, say so in note.`,
  "target-after-base": ({ found, limit }) =>
    `The target year is ${found}, but the base year is ${limit}. Give a year after ${limit}.`,
  "targets-in-order": ({ found, limit }) =>
    `The target year ${found} stands after ${limit}. Put the targets in order of time, one a year.`,
  "pathway-needs-base": ({ found }) => `The pathway has no ${found}. Add it, or remove pathway.`,
  "pathway-needs-target": ({ found }) =>
    pathwayFaults[String(found)] ?? "The pathway has no target. Add targets.",
  "pandemic-base-year": ({ found }) =>
    `The base year is ${found}, when the pandemic affected emissions. Choose another year, or write a note about it.`,
  "goal-indicator-replaced": (about) =>
    `The goal is measured by a series that "${other(about)}" has replaced. Change indicator, and baseValue if the base year has been recalculated.`,
  "base-year-before-break": ({ found, limit, others = [] }) =>
    `The goal's base year (${found}) and its latest value (${others[1]}) are on either side of a change of method in the series "${others[0]}" (${limit}), so the years cannot be compared. Choose a base year of ${limit} or later, or write in baseYearNote that the method changed in ${limit}.`,
  "goal-uncommitted": () =>
    "Nobody has made a commitment towards the goal. Link commitments to it, or invite actors.",
  "main-goal-pathway": ({ found, limit }) => {
    if (limit === "at-least")
      return `The start page shows how far it is to "${found}", but the goal has no series to measure with. Add indicator there, or choose another mainGoal.`;
    return limit === "indicator"
      ? `The start page shows how far it is to "${found}", but the goal has no series to measure with. Add indicator, baseYear and pathway there, or choose another mainGoal.`
      : `The start page shows how far it is to "${found}", but the goal has no pathway. Add one there, or choose another mainGoal.`;
  },

  "years-in-order": ({ found, limit }) =>
    `The year ${found} stands after ${limit}. Put the years in order of time, each once.`,
  "missing-value": (about) =>
    about.found === "null"
      ? `The value of ${other(about)} is empty, but the status is ${about.limit}. Give the value, or status: missing.`
      : `The value of ${other(about)} is ${about.found}, but the status is missing. Write value: null, or another status.`,
  "unknown-sector": ({ found, limit, suggestion }) =>
    `The indicator ${limit} has no sector "${found}".${suggestion === undefined ? " Add it to its sectors, or remove it here." : ` Did you mean "${suggestion}"?`}`,
  "sector-sum": (about) =>
    `The sectors of ${other(about)} add up to ${about.found}, but the value is ${about.limit}. Correct the sectors or the value.`,
  "value-leap": ({ found, limit, others: [year, before] = [] }) =>
    `The value of ${year} is ${found}, ${Math.abs(Number(found)) > Math.abs(Number(limit)) ? "more than 20 times as much as" : "less than a twentieth of"} ${limit} in ${before}. Correct it (thousands are written without a point), or write in note why it is right.`,
  "sector-shared": (about) =>
    `The sector ${about.found} already belongs to "${other(about)}". Remove it from one of the focus areas.`,
  "no-focus-areas": () =>
    "There are no focus areas, and without one nobody can make a commitment. Add at least one in focus-areas/.",
  "focus-areas-apart": (about) =>
    `${about.field} is ${about.found}, as in "${other(about)}". Choose another.`,
  "colour-contrast": (about) =>
    `${about.field} has a contrast of ${about.found}:1 to the page's ${other(about)}, but at least ${about.limit}:1 is needed. Choose a colour that is easier to see.`,
  "colours-alike": (about) =>
    `${about.field} resembles the colour of "${other(about)}"${(about.others?.length ?? 0) > 1 ? ` and ${(about.others?.length ?? 0) - 1} more` : ""}: to colour-blind eyes they differ by ${about.found}, but should by at least ${about.limit}. Make one of them lighter or darker.`,

  "period-twice": (about) =>
    `The year ${about.found} is closed already, in "${other(about)}". A year is closed once. Correct year, or remove one of the files.`,
  "ref-cycle": ({ field, found, others = [] }) =>
    `${field} goes in a circle: ${[found, ...others].join(" → ")}. Remove one of the references.`,
  "ref-withdrawn": ({ field, found }) =>
    `${field} names "${found}", which no longer takes part. Name another, or close this record.`,
  "local-id-unique": ({ found }) => `The id "${found}" stands twice in the list. Give each line its own id.`,
  "duplicate-item": ({ found }) => `"${found}" stands twice in the list. Remove one of them.`,
  "duplicate-link": ({ found }) => `The link ${found} stands twice in the list. Remove one of them.`,
  "possible-duplicate": (about) =>
    `The title is much like "${other(about)}" by the same actor. Is it the same commitment? Then remove one.`,
  "support-expired": ({ found }) =>
    `The support was valid until ${found} but is still open. Confirm a new day, or write state: closed.`,

  "asker-or-type": () =>
    'Say who asks: either "actor" or, where the name is not to be shown, "actorType". Not both.',
  "unnamed-linked": ({ found }) =>
    `"${found}" ties a commitment to whoever asks without a name, and would give the name away. Remove it.`,
  "personal-data": ({ field, found }) =>
    `${field} holds ${personalData[found as PersonalDataKind]}. Remove it; link to a contact page instead.`,
  "function-not-person": ({ field, found }) =>
    `${field} holds ${personalData[found as PersonalDataKind]}. Write a function, never a person. Example: Property Department. Telephone numbers and addresses do not belong in the name.`,
  "claim-scope": ({ found, limit }) =>
    limit === "boundary"
      ? `"${found}" does not say what is counted. Add boundary, or put quotation marks round it if it is a name.`
      : `"${found}" does not say what is counted. Add effect with scopes or target with a number, or put quotation marks round it if it is a name.`,
  "repeated-characters": ({ field, found, limit }) =>
    `${field} repeats "${found}" at least ${limit} times. Remove what is not needed.`,
  "all-capitals": ({ field }) => `${field} is written in capitals only. Use small letters.`,
  "many-links": ({ field, found }) =>
    `${field} holds ${found} web addresses. Move them to evidence or sources.`,
  markdown: ({ field, found, limit }) =>
    `${field} is written in Markdown ("${found}"), which the portal does not read: the marks show on the page. ${markdownAdvice[limit as MarkdownKind]}`,
  "url-own-token": ({ field }) =>
    `${field} holds a case link or an edit link of the portal. Remove it: whoever has the link can propose changes.`,
  "url-shortener": ({ field, found }) =>
    `${field} goes by way of ${found}, so nobody can see where it leads. Give the full address.`,
  "translation-missing": ({ found, others = [] }) =>
    `${found} ${found === 1 ? "text has" : "texts have"} no English: ${others.join(", ")}${Number(found) > others.length ? " and more" : ""}. Write ${found === 1 ? "it" : "them"} after "en:".`,
  "site-address": ({ found, limit }) => addressFaults[limit as AddressFault](String(found)),
  "repository-address": ({ field, found, suggestion }) =>
    `${field} ends with "${found}", so that links to files and changes lead nowhere. Write ${suggestion}.`,
  "cycle-in-order": ({ field, found, limit, others: [invitation] = [] }) =>
    `After the invitation on ${invitation}, ${field} on ${found} comes before the last day to report, ${limit}. Give a day from ${limit} until the next invitation.`,
  "accessibility-issues": ({ found, limit }) =>
    found === "full"
      ? `The website is said to be fully accessible, but the statement describes problems (${limit}). Write compliance: partial.`
      : `The website is said to have problems (${found}), but the statement describes none. Describe them in issues, or write compliance: full if there are none.`,
  "accessibility-age": ({ found }) =>
    `The accessibility statement is of ${found}, over a year old. Go through it and give a new day.`,

  "harvest-needs": ({ found }) =>
    `dataportal.se cannot harvest the whole catalogue without ${found}. Give it in portal.yaml, or leave it until you know.`,

  "updates-append-only": ({ found }) =>
    `The update of ${found} has been changed or removed. Restore it, and write the correction in a new update.`,
  "generation-monotonic": ({ found, limit }) =>
    `editGeneration goes from ${limit} down to ${found}, so old edit links would work again. Keep ${limit} or raise it.`,
  "weakened-target": ({ found, limit }) =>
    `The promise is weakened from ${limit} to ${found} without a word of why. Add an update of type change that says why.`,
  "weakened-goal": ({ found, limit, others = [] }) =>
    others.length > 0
      ? `The goal is weakened from ${limit} to ${found}: for ${others[0]} it then allows ${others[2]} instead of ${others[1]}. Write the reason in the row's note, or leave it as it was.`
      : `The goal is weakened from ${limit} to ${found} without a word of why. Write the reason in the row's note. Keep a row that is no longer in force, with status: lapsed.`,
  "closed-year": ({ field, found, limit }) =>
    `The year is closed, but ${field} changes from ${limit} to ${found}. Put it back, and say in note what is wrong. Only title and note may change.`,
  "delete-not-allowed": ({ found }) =>
    deletions[String(found)] ??
    "The commitment has been deleted. Put the file back and write state: withdrawn with a reason.",
};
