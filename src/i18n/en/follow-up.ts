import { formatCount, formatChoice, formatNumber } from "../../format.ts";
import type { followUp as sv } from "../sv/follow-up.ts";

const commitments = (count: number) => formatCount(count, "en", { one: "commitment", other: "commitments" });

export const followUp: typeof sv = {
  title: "How are the promises coming along?",
  description:
    "Which commitments are followed up in time, how they ended, what they achieve and where they are missing.",
  lead: (date) =>
    `As of ${date}. Everything is recalculated each time the portal is built, and the municipality’s own promises are followed up in the same way as those of others.`,
  files: "The figures on this page as files, labelled in Swedish:",
  shown: (count, of) => `Showing ${count} of ${of}.`,
  fresh: {
    heading: "Are commitments followed up in time?",
    answer: (upToDate, open) =>
      open === 0
        ? "There are no open commitments to follow up."
        : `${formatNumber(upToDate, "en")} of ${commitments(open)} not yet ended ${upToDate === 1 ? "is" : "are"} followed up in time.`,
    unknown: (count) =>
      ` For ${commitments(count)} we do not know when they were last true, because no date is given.`,
    caption: "Commitments not yet ended, by freshness",
    state: "Freshness",
    count: "Number",
    own: "The municipality’s own",
    late: "Not followed up in time",
    lateNone: "No commitment is late with its follow-up.",
    lateRest: "All are in the lists that the table leads to.",
    ownPromise: "the municipality’s own promise",
    help: "Is it your commitment? Tell us how it is going",
    method: "How freshness is worked out",
  },
  ended: {
    heading: "How did those that have ended turn out?",
    answer: (achieved, ended) =>
      ended === 0
        ? "No commitment has ended yet."
        : `${commitments(ended)} ${ended === 1 ? "has" : "have"} ended. ${formatNumber(achieved, "en")} achieved everything that was promised.`,
    caption: "All commitments by state",
    state: "State",
    count: "Number",
    method: "How endings are counted",
    why: "How they ended, in the actors’ own words",
    held: "What is on hold for now?",
    heard: (date) => `last heard of on ${date}`,
    reason: "Explanation:",
    evidence: "Evidence:",
    noEvidence: "No evidence has been given.",
    lesson: "Lesson:",
    noReason: "No explanation has been given.",
    replacedBy: "Replaced by:",
  },
  effect: {
    heading: (year) => `What is promised by ${year}, and what is shown?`,
    none: "The main goal has no target year in force. That is why no effect is added up.",
    claimed: "Claimed",
    claimedHelp: "Estimated beforehand by the actors.",
    evidenced: "Evidenced",
    evidencedHelp: "Measured afterwards, with evidence that others can check.",
    range: (range) => `${range} a year`,
    central: (central, count) => `Most likely ${central}, from ${commitments(count)}.`,
    nothing: "Nothing yet.",
    never: "Effects are never subtracted from emissions: some already show in them.",
    notAdded: (count) => `What is not in the sum? ${commitments(count)}.`,
    oneReason: "Each commitment is listed once, even where several reasons apply.",
    notAddedNone: "All commitments are in the sum.",
    reason: {
      "no-effect": "No effect in tonnes is given",
      "not-achieved": "Did not reach its aim",
      withdrawn: "Withdrawn",
      lapsed: "Lapsed",
      superseded: "Superseded by another commitment",
      overlap: "The same tonnes are counted in another commitment",
      "overlap-not-added": "Was to be counted in another commitment, which is not in the sum",
      "dates-unknown": "Start or due date unknown",
      "lifetime-ended": "The effect does not last that long",
      "not-evidenced": "Said to be measured, but evidence is missing",
    },
    method: "How effect is worked out",
  },
  white: {
    heading: "Where are commitments missing?",
    noAreas: "That cannot be seen yet: the programme’s focus areas have not been entered.",
    answer: (spots) =>
      spots === 0
        ? "No white spots: every type of actor that can act in a focus area has an active commitment there."
        : `${formatCount(spots, "en", { one: "white spot", other: "white spots" })}: focus areas where a type of actor that can act has no active commitment yet.`,
    list: (types) => `has no ${formatChoice(types, "en")} yet`,
    help: "Can you fill one of them? Pick a ready-made commitment",
    helpOwn: "Can you fill one of them? Make a commitment",
    method: "How white spots are counted",
  },
  glance: {
    fresh: "Followed up in time",
    achieved: "Ended with everything achieved",
    milestones: "Milestones reached",
    promised: "Promised of the cut needed",
    of: (count, of) => (of === 0 ? "None yet" : `${formatNumber(count, "en")} of ${formatNumber(of, "en")}`),
  },
  barriers: {
    heading: "What stands in the way, and what is needed?",
    none: "No actor has reported barriers in a commitment that has not ended.",
    support: "Support asked for",
    supportNone: "Nobody is asking for support at the moment.",
    supportFew: "Fewer than three actors ask for support at present. That is why no counts are shown.",
    caption: "Support asked for and offered, by kind",
    category: "Kind of support",
    asked: "Asked for",
    offered: "Offered",
    way: "See what is asked for, and offers that may fit",
    method: "How barriers are chosen",
    supportMethod: "How support is counted",
  },
  lessons: {
    heading: "What have the actors learnt?",
    none: "No actor has written yet what others can learn from the work. Every follow-up has room for it.",
    method: "How lessons are chosen",
  },
  milestones: {
    heading: "Are milestones reached?",
    answer: (reached, due, ahead) =>
      due + ahead === 0
        ? "No commitment has milestones yet. One a year makes it easier to see whether the work is moving on."
        : (due === 0
            ? "No milestone has come due yet."
            : `${formatNumber(reached, "en")} of ${formatCount(due, "en", { one: "milestone", other: "milestones" })} that should be done ${reached === 1 ? "is" : "are"} reached.`) +
          (ahead === 0 ? "" : ` ${formatNumber(ahead, "en")} ${ahead === 1 ? "lies" : "lie"} ahead.`),
    caption: "Milestones whose day has passed",
    outcome: "How it went",
    count: "Number",
    onTime: "Reached in time",
    late: "Reached later than promised",
    missed: "Nobody has said that it is reached",
    method: "How milestones are counted",
  },
  passed: {
    heading: "What should have been done already?",
    none: "No date that we know of has passed without the work being done.",
    answer: (count) => `${count} passed without anybody saying that the work is done.`,
    dates: { one: "date has", other: "dates have" },
    calendar: "See all dates in the calendar",
    method: "How passed dates are counted",
  },
  gaps: {
    heading: "What do we not know?",
    lead: "This is missing from the records. Do you know more? Tell us, and we will fill it in.",
    none: "We know of no gaps in the records.",
    kind: {
      "indicator-late": "series where a new year should have been published",
      "goal-unmeasured": "goals without a series to measure against",
      "commitment-signed": "commitments without a known date of signing",
      "commitment-start": "commitments without a known start",
      "commitment-due": "commitments without a known due date",
      "commitment-effect": "commitments without an effect in tonnes",
      "commitment-target": "commitments without a number to reach",
      "commitment-updates": "commitments that have never been followed up",
      "offer-unconfirmed": "support offers that nobody has confirmed",
      untranslated: "commitments in Swedish only",
    },
    of: (count, of) => `${count} of ${of}`,
    ofOne: (kind) => kind,
    tell: "Tell us what you know",
    method: "How we count what we do not know",
  },
  periods: {
    heading: "Earlier follow-ups",
    none: "No follow-up year has been closed yet. When a year is closed, its figures stay here as they were then.",
    span: (from, to) => `${from} to ${to}`,
    commit: (commit) => `The figures are from version ${commit}.`,
  },
};
