import { formatCount, formatNumber } from "../../format.ts";
import type { report as sv } from "../sv/report.ts";

export const report: typeof sv = {
  files: {
    annex: (year) => `annex-${year}`,
    workbook: (year) => `follow-up-${year}`,
    web: (year) => `web-text-${year}`,
    press: (year) => `press-release-${year}`,
    figures: "figures",
    folder: "FOLDER",
  },
  title: (year, place) => `Follow-up ${year} of climate action in ${place}`,
  kind: "Annex",
  proposed: (publisher) =>
    `The portal is a proposal. ${publisher} has not decided on it, and this shows what a follow-up could look like.`,
  fictional: "Everything here is made up: the municipality, the actors and the figures.",
  basis: {
    frozen: (date, version) =>
      `The year is closed. The key figures are those that were frozen, calculated from version ${version}. That version cannot be read here, so all else is calculated from today’s records as they were on ${date}.`,
    asFrozen: (version) =>
      `The year is closed. Everything is calculated from version ${version}, with the records as they were when the year was closed, except what stands under “calculated today” and the list of changed promises, which comes from today’s history.`,
    ended: (date) =>
      `The year is over but not closed. Everything is calculated from today’s records as they were on ${date}.`,
    ongoing: (date) => `The year is not over. The figures are as of ${date} and may change.`,
  },
  facts: {
    programme: "Programme",
    publisher: "Published by",
    period: "Period",
    made: "Made on",
    version: "Version of the records",
    todaysVersion: "Version for “calculated today” and changed promises",
    versionUnknown: "unknown, the records are not in git",
    changed: (commit) => `${commit}, with changes that are not committed`,
    license: "Licence",
    address: "Portal",
    span: (from, to) => `${from} to ${to}`,
  },
  about: {
    heading: "About this annex",
    text: [
      "The annex shows what has been promised in climate action, what it has led to and what has changed. It is made from the same records and the same calculations as the open portal, and anybody can recalculate it.",
      "The annex does not judge. It keeps what is claimed apart from what is evidenced, and it says when something is unknown. Effects are written as ranges and never taken away from the emissions.",
      "The municipality’s own promises are followed up in the same way as those of others.",
    ],
  },
  contents: "Contents",
  brief: "The year in brief",
  goal: "How far is it to the goal?",
  targetOf: (year, status) => `The target for ${year}: ${status.toLocaleLowerCase("en")}.`,
  goalUnmeasured:
    "The main goal has no series to be measured with. So nobody can say how far there is to go.",
  source: "Source:",
  sources: "Sources:",
  keyFigures: "Key figures",
  keyFiguresOf: (year) => `Key figures of the programme ${year}`,
  keyFiguresNote: (previousYear) =>
    previousYear === undefined
      ? "No earlier year is closed, so there is nothing to compare with."
      : `The comparison is with ${previousYear}, the latest year closed before.`,
  figure: "Figure",
  change: "Change",
  today: "Calculated today",
  recalculatedNote:
    "“Calculated today” is the same figure for the last day of the year, from today’s records. It differs where statistics have been recalculated or a record has been corrected.",
  effectOf: {
    caption: (year) => `Effect in ${year}, tonnes CO₂e a year`,
    kind: "Kind",
    low: "Low",
    central: "Most likely",
    high: "High",
    count: "Commitments",
    notAddedHeading: "What is not in the sum, and why?",
    notAddedCaption: "Commitments that are not counted, by reason",
    reason: "Reason",
    which: "Which",
    more: (count) => `and ${formatNumber(count, "en")} more`,
  },
  endings: {
    inYear: (year) => `Ended in ${year}`,
    inYearNone: (year) => `No commitment ended in ${year}.`,
    earlier: "Ended earlier, or without a known date",
    evidence: "Evidence:",
    lesson: "Lesson:",
    reason: "Reason:",
    noReason: "No explanation has been given.",
    noEvidence: "No evidence has been given.",
    commitment: "Commitment",
    actor: "Actor",
    state: "State",
    ended: "Ended",
    more: (count) =>
      count === 1
        ? "One more commitment is in the workbook."
        : `${formatNumber(count, "en")} more commitments are in the workbook.`,
  },
  late: {
    caption: "Commitments that have not ended and lack follow-up, those that have waited longest first",
    last: "Last",
    due: "Was to be followed up",
  },
  missed: {
    caption: "Milestones nobody has said are reached, the latest first",
    milestone: "Milestone",
    due: "Was due",
    more: (count) => `${formatNumber(count, "en")} more milestones are in the workbook.`,
  },
  whiteMissing: {
    caption: "Active commitments are missing here",
    area: "Focus area",
    missing: "Missing",
    transitions: "Transitions they can act on",
  },
  changed: {
    heading: "Which promises have been weakened, postponed or withdrawn?",
    answer: (inYear, year, before) => {
      const now =
        inYear === 0
          ? `No promise was weakened, postponed or withdrawn in ${year}.`
          : `In ${year}, ${formatCount(inYear, "en", { one: "change", other: "changes" })} weakened, postponed or withdrew a promise.`;
      return before === 0
        ? now
        : `${now} Earlier years: ${formatCount(before, "en", { one: "change", other: "changes" })}.`;
    },
    caption: (year) => `Changed promises in ${year}, the latest first`,
    promise: "Promise",
    what: "What changed",
    gone: "no longer in the portal",
    more: (count) => `${formatNumber(count, "en")} more are on the portal.`,
  },
  more: (count) => `${formatNumber(count, "en")} more are on the portal.`,
  lessonsNone: (year) => `In ${year} no actor wrote what others can learn from the work.`,
  quality: {
    lead: "How many have what others need to judge them. What is unknown counts as lacking.",
  },
  method: {
    heading: "How the figures are calculated",
    lead: "The whole method, with formulas and examples:",
    again: "Recalculate it",
    againText: (version) =>
      `Version of the records: ${version}. Whoever has the portal’s repository gets the same figures with the command`,
  },
  sourceList: {
    heading: "Sources",
    lead: "Sources of goals, emissions and figures. The sources of each commitment are on its page.",
  },
  foot: (year, place) => `Follow-up ${year}, ${place}`,
  workbook: {
    readMe: "Read me",
    key: "What",
    told: "Content",
    sheets: {
      figures: "Key figures",
      commitments: "Commitments",
      milestones: "Milestones",
      updates: "Updates",
      indicators: "Indicators",
    },
    rows: {
      title: "Title",
      basis: "Holds for",
      from: "First day",
      to: "Last day",
      made: "Made on",
      commit: "Version of the records",
      publisher: "Published by",
      license: "Licence",
      method: "Method",
      portal: "Portal",
      status: "Status",
      sums: "Sums",
      unknown: "Unknown",
      series: (title) => `Licence of ${title}`,
    },
    sumsText:
      "The columns “Counted as claimed” of the sheet Commitments add up to the key figures of claimed effect, and “Counted as evidenced” to those of evidenced effect. A commitment that is not counted has empty cells and a reason.",
    unknownText:
      "An empty cell means that nothing is stated, and “unknown” that nobody has said when. Neither is zero.",
    columns: {
      table: "Table",
      id: "Id",
      name: "Name",
      value: "Value",
      of: "Of",
      unit: "Unit",
      actor: "Actor",
      actorType: "Type of actor",
      own: "The municipality’s own promise",
      focusAreas: "Focus areas",
      kind: "Kind",
      state: "State",
      reason: "Reason",
      signed: "Signed",
      start: "Start",
      due: "Due",
      every: "Months between follow-ups",
      last: "Last heard",
      next: "To be followed up by",
      freshness: "Freshness",
      target: "Target",
      targetUnit: "Unit of the target",
      phase: "The effect is",
      low: "Full effect, low (tonnes a year)",
      central: "Full effect, most likely (tonnes a year)",
      high: "Full effect, high (tonnes a year)",
      claimed: (year, bound) => `Counted as claimed in ${year}, ${bound} (tonnes)`,
      evidenced: (year, bound) => `Counted as evidenced in ${year}, ${bound} (tonnes)`,
      notAdded: "Not counted, because",
      address: "Page",
      commitment: "Commitment",
      milestone: "Milestone",
      reached: "Reached",
      outcome: "How it went",
      ahead: "Upcoming",
      date: "Date",
      type: "Kind",
      statement: "What has happened",
      evidence: "Evidence",
      level: "Highest level of evidence",
      lesson: "Lesson",
      indicator: "Indicator",
      year: "Year",
      sector: "Sector",
      total: "Total",
      status: "Certainty",
      source: "Source",
    },
    phase: { "ex-ante": "estimated beforehand", "ex-post": "measured afterwards" },
    unknown: "unknown",
  },
  web: {
    intro: (programme) => `How ${programme} is going.`,
    promises: "What has been promised, and what came of it?",
    how: "How it is calculated",
    emissionsFrom: "The emissions come from the sources below.",
    howText:
      "The commitments are the actors’ own and are reviewed before they are published. Effects are ranges, and are never taken away from the emissions. What is unknown is said to be unknown.",
    more: "Read more",
    pages: {
      followUp: "The whole follow-up",
      changedPromises: "Promises that have changed",
      method: "The method, with formulas and examples",
      data: "All figures as files",
    },
  },
  press: {
    kind: "Draft press release",
    proposed: (publisher) =>
      `Do not send this text in the name of ${publisher} before the portal is decided on.`,
    title: (year, place) => `Climate action in ${place} ${year}: how it went`,
    titleOngoing: (place, date) => `Climate action in ${place}: how it stands on ${date}`,
    lead: (publisher, programme, year) =>
      `${publisher} has followed up ${programme} for ${year}. Here is the result.`,
    leadOngoing: (publisher, programme, year) =>
      `${publisher} is following up ${programme} for ${year}. This is how it stands so far.`,
    leadProposed: (programme, year) =>
      `This is how ${programme} stands in ${year}, according to what the proposed climate portal holds.`,
    facts: "Facts",
    contact: "Contact",
    contactHere: "[Write the function that answers questions.]",
    quote: "[Room for a quotation.]",
  },
};
