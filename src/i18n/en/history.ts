import type { changedPromises as svChanged, history as svHistory } from "../sv/history.ts";

export const history: typeof svHistory = {
  heading: "How the record has changed",
  weakened: "The promise has changed",
  count: (count) => (count === 1 ? "1 change" : `${count} changes`),
  older: (count) => `and ${count} older, which the file's history tells of`,
  none: "The history cannot be seen here: the records are not in the version control system git.",
  shallow: (date) => `This copy sees changes from ${date} only.`,
  unseen: "Nothing has changed in what can be seen.",
  reason: "Explanation:",
  by: {
    form: (proposed) => `Sent in on ${proposed}, approved after review`,
    staff: "Changed by the portal's editors",
    program: "Changed by a program",
  },
  editing: "counts as editing, not as a changed promise",
  version: (commit) => `Version ${commit}`,

  on: (clause, date) => `${clause} on ${date}.`,
  clause: {
    began: {
      commitments: {
        created: "The commitment was published",
        restored: "The commitment was published again",
      },
      goals: { created: "The goal was added", restored: "The goal was added again" },
      indicators: { created: "The series was added", restored: "The series was added again" },
      actors: { created: "The actor was added", restored: "The actor was added again" },
    },
    removed: {
      commitments: "The commitment was taken out of the portal",
      goals: "The goal was taken out of the portal",
      indicators: "The series was taken out of the portal",
      actors: "The actor was taken out of the portal",
    },
    text: "The text was rewritten",
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
      set: (to) => `The end date was set to ${to}`,
      removed: (from) => `The end date was removed (it was ${from})`,
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
      rewritten: (year) => `The target for ${year} was rewritten in another measure`,
      status: {
        proposed: (year) => `The target for ${year} became a proposal`,
        declared: (year) => `The target for ${year} became declared`,
        adopted: (year) => `The target for ${year} became adopted`,
        "in-law": (year) => `The target for ${year} was written into law`,
        achieved: (year) => `The target for ${year} was marked as reached`,
        lapsed: (year) => `The target for ${year} ceased to be in force`,
      },
      pathway: "The way of reckoning the pathway to the goal was changed",
    },
    effect: {
      what: "The estimated effect",
      tonnes: (amount) => `${amount} tonnes a year`,
      removed: "The estimated effect was removed",
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
      undone: (what) => `${what} was marked as not reached again`,
      added: (what) => `${what} was added`,
      removed: (what) => `${what} was removed`,
    },
    partners: {
      joined: (names) => `${names} joined`,
      left: (names) => `${names} left`,
      both: (joined, left) => `${joined} joined and ${left} left`,
    },
    observationsAdded: (count, years) =>
      count === 1 ? `The value for ${years} was added` : `The values for ${years} were added`,
    observations: (count, years) =>
      count === 1 ? `The value for ${years} was recalculated` : `The values for ${years} were recalculated`,
  },
};

export const changedPromises: typeof svChanged = {
  title: "Promises that were weakened, put off or withdrawn",
  description:
    "Every commitment and goal in the portal that has come to promise less, later or nothing since it was published, the municipality's own among them.",
  lead: "The list is made from the portal's open version history. Nobody can take anything out of it unseen, and the municipality's own promises stand here on the same terms as others'.",
  count: { one: "changed promise", other: "changed promises" },
  own: "the municipality's own promise",
  goal: "goal",
  gone: "no longer in the portal",
  empty: "No promise has been weakened, put off or withdrawn.",
  emptyShallow: "No promise has been weakened in the part of the history that can be seen here.",
  proposed:
    "The portal is a proposal, not yet decided on. What changes before then is editing, and does not count as changed promises.",
  method: "How the history is read",
  way: "Promises that have changed",
};
