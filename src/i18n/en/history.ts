import { formatCount } from "../../format.ts";
import type { changedPromises as svChanged, history as svHistory } from "../sv/history.ts";

export const history: typeof svHistory = {
  heading: "How the record has changed",
  weakened: "The promise has changed",
  count: (count) => (count === 1 ? "1 change" : `${count} changes`),
  older: (count) => `and ${count} older, listed in the file’s history`,
  none: "The history cannot be seen here: the records are not in the version control system git.",
  shallow: (date) => `This copy sees changes from ${date} only.`,
  unseen: "Nothing has changed in what can be seen.",
  reason: "Explanation:",
  by: {
    form: (proposed) => `Sent in on ${proposed}, approved after review`,
    staff: "Changed by the portal’s editors",
    program: "Changed by a program",
    added: { staff: "Entered by the portal’s editors", program: "Entered by a program" },
  },
  editing: "counts as editing, not as a changed promise",
  version: (commit) => `Version ${commit}`,
  line: {
    changed: (date) => `Last changed on ${date}`,
    both: (added, changed) => `Added on ${added}, last changed on ${changed}`,
    all: "All changes, with their versions",
  },

  on: (clause, date) => `${clause} on ${date}.`,
  clause: {
    the: {
      "focus-areas": "The focus area",
      goals: "The goal",
      indicators: "The series",
      actors: "The actor",
      catalogue: "The commitment in the catalogue",
      commitments: "The commitment",
      "support-needs": "The need",
      "support-offers": "The offer",
      stories: "The story",
      events: "The event",
      sources: "The source",
      periods: "The closed year",
    },
    began: {
      created: (what) => `${what} was added`,
      restored: (what) => `${what} was added again`,
      published: (what) => `${what} was published`,
      republished: (what) => `${what} was published again`,
    },
    removed: (what) => `${what} was taken out of the portal`,
    text: "The text was rewritten",
    details: "Details were changed",
    renamed: (from) => `The address was changed from “${from}”`,
    became: {
      active: "The work was taken up again",
      paused: "The commitment was paused",
      blocked: "The commitment was blocked",
      achieved: "The commitment was achieved",
      "partly-achieved": "The commitment ended as partly achieved",
      "not-achieved": "The commitment ended without being achieved",
      withdrawn: "The commitment was withdrawn",
      lapsed: "The commitment lapsed without an answer",
      superseded: "The commitment was replaced by another",
    },
    due: {
      what: "The end date",
      start: "The start date",
      set: (what, to) => `${what} was set to ${to}`,
      removed: (what, from) => `${what} was removed (it was ${from})`,
    },
    moved: {
      years: (what, years, to) =>
        `${what} was moved ${years} ${years === "one" ? "year" : "years"} later (to ${to})`,
      later: (what, from, to) => `${what} was put off (from ${from} to ${to})`,
      earlier: (what, from, to) => `${what} was brought forward (from ${from} to ${to})`,
    },
    target: {
      what: "The target",
      lowered: (what, from, to) => `${what} was lowered from ${from} to ${to}`,
      raised: (what, from, to) => `${what} was raised from ${from} to ${to}`,
      weakened: (what, from, to) => `${what} was weakened from ${from} to ${to}`,
      sharpened: (what, from, to) => `${what} was sharpened from ${from} to ${to}`,
      changed: (what, from, to) => `${what} was changed from ${from} to ${to}`,
      removed: "The measurable target was removed",
      rewritten: (from, to) => `The target was rewritten in another unit (from ${from} to ${to})`,
    },
    goal: {
      of: (year) => `The target for ${year}`,
      later: (from, to) => `The target year was put off from ${from} to ${to}`,
      earlier: (from, to) => `The target year was brought forward from ${from} to ${to}`,
      added: (year) => `A target for ${year} was added`,
      removed: (year) => `The target for ${year} was removed`,
      given: (year) => `The target for ${year} was given a number`,
      rewritten: (year) => `The target for ${year} was rewritten in another measure`,
      status: {
        proposed: (year) => `The target for ${year} became a proposal`,
        declared: (year) => `The target for ${year} was declared`,
        adopted: (year) => `The target for ${year} was adopted`,
        "in-law": (year) => `The target for ${year} was written into law`,
        achieved: (year) => `The target for ${year} was marked as reached`,
        lapsed: (year) => `The target for ${year} ceased to be in force`,
      },
      pathwayRemoved: "The pathway to the goal was removed",
      seriesRemoved: "The series that the goal is followed up with was removed",
      reckoning: {
        allows: {
          more: (what) => `The goal came to allow more when ${what}`,
          "other-unit": (what) => `The goal was given another unit when ${what}`,
        },
        parts: {
          indicator: {
            set: (to) => `the goal came to be followed up with the series “${to}”`,
            changed: (from, to) => `the series was changed from “${from}” to “${to}”`,
            release: (to) => `the series was changed for a later release (“${to}”)`,
          },
          baseYear: {
            set: (to) => `the base year was set to ${to}`,
            changed: (from, to) => `the base year was changed from ${from} to ${to}`,
            removed: (from) => `the base year was removed (it was ${from})`,
          },
          baseValue: {
            set: (to) => `the base year’s value was set to ${to}`,
            changed: (from, to) => `the base year’s value was changed from ${from} to ${to}`,
            removed: (from) => `the base year’s value was removed (it was ${from})`,
          },
          pathway: {
            set: "the goal was given a pathway to follow",
            changed: "the way of reckoning the pathway to the goal was changed",
          },
        },
      },
    },
    effect: {
      what: "The estimated effect",
      tonnes: (amount) => `${amount} tonnes a year`,
      removed: "The estimated effect was removed",
      perUnit: "The estimated effect of each unit",
    },
    updates: {
      added: (count, words) => (count === 1 ? "An update was added" : `${words} updates were added`),
      rewritten: (count, words) =>
        count === 1 ? "An older update was rewritten" : `${words} older updates were rewritten`,
      removed: (count, words) => (count === 1 ? "An update was removed" : `${words} updates were removed`),
    },
    milestone: {
      what: (title) => `The milestone “${title}”`,
      done: (what) => `${what} was marked as reached`,
      undone: (what) => `${what} was marked once more as not reached`,
      added: (what) => `${what} was added`,
      removed: (what) => `${what} was removed`,
    },
    partners: {
      joined: (names) => `${names} joined`,
      left: (names) => `${names} left`,
      both: (joined, left) => `${joined} joined and ${left} left`,
    },
    supportState: {
      open: (what) => `${what} was opened again`,
      paused: (what) => `${what} was paused`,
      closed: (what) => `${what} was closed`,
    },
    confirmed: (what) => `${what} was confirmed`,
    matches: (count, words) => (count === 1 ? "A contact was noted" : `${words} contacts were noted`),
    outcome: "What the event led to was written in",
    frozenFigures: "The year’s figures were changed",
    observationsAdded: (count, years) =>
      count === 1 ? `The value for ${years} was added` : `The values for ${years} were added`,
    observations: (count, years) =>
      count === 1 ? `The value for ${years} was recalculated` : `The values for ${years} were recalculated`,
  },
};

const changes = { one: "change", other: "changes" };

export const changedPromises: typeof svChanged = {
  title: "Promises that were weakened, put off or withdrawn",
  description:
    "Every commitment and goal in the portal that has come to promise less, later or nothing since it was published, the municipality’s own among them.",
  lead: "The list is made from the portal’s open version history. Nobody can take anything out of it unseen, and the municipality’s own promises stand here on the same terms as others’.",
  count: { one: "changed promise", other: "changed promises" },
  own: "the municipality’s own promise",
  goal: "goal",
  gone: "no longer in the portal",
  begins: (date) => `The portal’s history begins on ${date}.`,
  since: (date) => `The portal counts changes from ${date}.`,
  noneSince: "Since then no change in the portal has weakened, put off or withdrawn a promise.",
  unknown: (year) => `Which promises were weakened, put off or withdrawn in ${year} is unknown.`,
  inYear: (count, year) =>
    count === 0
      ? `In ${year} no change in the portal weakened, put off or withdrew a promise.`
      : `In ${year}, ${formatCount(count, "en", changes)} weakened, put off or withdrew a promise.`,
  before: (count) => `Earlier years: ${formatCount(count, "en", changes)}.`,
  elsewhere: (heading) =>
    `The portal’s follow-up tells which commitments are paused, blocked or ended, those from before included, under “${heading}”.`,
  proposed:
    "The portal is a proposal, not yet decided on. What changes before then is editing, and does not count as changed promises.",
  states: "The state of every commitment",
  method: "How the history is read",
  way: "Promises that have changed",
};
