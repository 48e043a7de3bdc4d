import { formatCount, formatNumber, formatPercent, formatAmount } from "../../format.ts";
import { isEmissions, type Unit } from "../../schema/indicator.ts";
import type { charts as swedish } from "../sv/charts.ts";
import { differenceText } from "../change-words.ts";
import { countInWords } from "../number-words.ts";

const quantity = (value: number, unit: Unit) => formatAmount(value, unit, "en", { significant: 4 });
const apart = (value: number, unit: Unit) => differenceText(value, unit, "en", { significant: 4 });
const percent = (value: number) => formatPercent(value, "en", { decimals: 0 });
const wasOutcome = (unit: Unit) => (isEmissions(unit) ? "Emissions were" : "The outcome was");

const commitments = (count: number) => formatCount(count, "en", { one: "commitment", other: "commitments" });

/** Words in and around the figures. Every number comes in from the outside. */
export const charts: typeof swedish = {
  axisUnit: (unit, magnitude) => {
    const many = magnitude === 1_000_000 ? "million " : magnitude === 1000 ? "thousand " : "";
    if (unit === "mwh") return magnitude === 1_000_000 ? "TWh" : magnitude === 1000 ? "GWh" : "MWh";
    const words = {
      tonnes: `${many}tonnes CO₂e`,
      "tonnes-per-resident": "tonnes CO₂e per resident",
      percent: "per cent",
      count: many === "" ? "number" : many.trim(),
      sek: `${many}kronor`,
    };
    return words[unit];
  },
  year: "Year",
  sector: "Sector",
  total: "Total",
  share: "Share",
  ranges: {
    parts:
      "The outlined or filled part of a bar goes to the lowest estimate, the dashed part to the highest. The line across stands at the most likely value.",
    others: "The other bars of what is claimed and evidenced go to the most likely value.",
    short: "The bars of what is claimed and evidenced go to the most likely value.",
  },
  ownOnly: "The goal is measured with a series of its own, so only commitments made to the goal are counted.",
  unitOf: {
    tonnes: "tonnes CO₂e",
    "tonnes-per-resident": "tonnes CO₂e per resident",
    percent: "%",
    count: "number",
    sek: "SEK",
    mwh: "MWh",
  },
  status: "Certainty",

  pathway: {
    question: (unit) =>
      isEmissions(unit)
        ? "Are emissions falling as fast as the goal requires?"
        : "Is it moving as fast as the goal requires?",
    distanceQuestion: "How far is it to the goal?",
    seriesQuestion: (unit) =>
      isEmissions(unit) ? "How have emissions changed?" : "How has it gone, year by year?",
    oneQuestion: (unit) => (isEmissions(unit) ? "How large are emissions?" : "Where do things stand?"),
    none: "We have no figures to show yet.",
    outcomeWas: (unit, value, year) => `${wasOutcome(unit)} ${quantity(value, unit)} in ${year}.`,
    above: (unit, gap, gapPercent) => {
      const share = gapPercent === undefined ? "" : ` (${percent(gapPercent)})`;
      const twice = gapPercent !== undefined && gapPercent > 100 ? ", more than twice what it allows" : "";
      return `That is ${apart(gap, unit)}${share} above the pathway to the goal${twice}.`;
    },
    below: (unit, gap, gapPercent) =>
      `That is ${apart(gap, unit)}${gapPercent === undefined ? "" : ` (${percent(gapPercent)})`} below the pathway to the goal.`,
    on: "That is just on the pathway to the goal.",
    start:
      "That is the base year, where the pathway to the goal begins. We will know how it goes when the next year’s figure is out.",
    acrossBreak: (year) =>
      `The series changed method in ${year}, after the base year, so the distance to the goal is uncertain.`,
    since: (unit, year, size, hasRisen) => {
      const what = isEmissions(unit) ? "emissions have" : "the outcome has";
      if (!/[1-9]/.test(size)) return `Since ${year} ${what} not changed.`;
      return `Since ${year} ${what} ${hasRisen ? "risen" : "fallen"} by ${size}.`;
    },
    target: (year, amount) => `The target for ${year} is ${amount}.`,
    reached: { ahead: "That level has already been reached.", due: "That level has been reached." },
    notReached: { ahead: "It has not been met yet", due: "It has not been met" },
    left: (left) => `${left} to go`,
    pastTarget: (year, amount) => `The target for ${year} was ${amount}.`,
    atPast: "The latest outcome reaches that level.",
    offPast: (apart, isUnder) =>
      `The latest outcome ${apart === undefined ? "does not reach" : `is ${apart} ${isUnder ? "below" : "above"}`} that level.`,
    miss: (rate, allowed, year, isUnder, target) =>
      `The pathway (${rate} less every year) reaches ${allowed} in ${year}. That is ${isUnder ? "below" : "above"} the target, which is ${target}.`,
    furtherMiss: (allowed, year, isUnder, target) =>
      `In ${year} it reaches ${allowed}. That is ${isUnder ? "below" : "above"} the target, which is ${target}.`,
    gapLabel: (isAbove) => (isAbove ? "above the pathway" : "below the pathway"),
    pathLabel: "Pathway to the goal",
    outcomeLabel: (unit) => (isEmissions(unit) ? "Emissions" : "Outcome"),
    targetLabel: (year) => `Target ${year}`,
    tipOutcome: (year, value, note) => `${year}: ${value}${note === "" ? "" : ` (${note})`}`,
    tipTarget: (year, value) => `Target ${year}: ${value}`,
    caption: "Outcome and pathway, year by year",
    seriesCaption: "Outcome, year by year",
    outcomeColumn: "Outcome",
    pathwayColumn: "Pathway to the goal",
    targetColumn: "Target",
    approximateColumn: "Approximate target",
    leastColumn: "Target is a minimum",
    isSo: (is) => (is ? "yes" : "no"),
    thin: "Thin line: there are no figures for the years between.",
    breaks: (years) => `The line is broken at ${years}, when the series changed method.`,
    ring: "Ring: estimated or provisional figure.",
  },
  sectors: {
    question: "Where have emissions come from, year by year?",
    genericQuestion: "What does the total consist of, year by year?",
    none: "We have no figures by sector yet.",
    answerOne: (title, value, year) => `${title} was the largest in ${year}: ${value}.`,
    fallen: (title, from, to, less) =>
      `The largest fall is in ${title}: ${less} less in ${to} than in ${from}.`,
    other: (count) => `${count} other sectors`,
    caption: "Sector by sector and year by year",
    only: (value) => `${value}, only the total is known`,
    tip: (year, total, largest) => `${year}: ${total}. Largest: ${largest}`,
    keyTitle: (year) => `The figures for ${year}:`,
  },
  shares: {
    question: "Where do emissions come from now?",
    genericQuestion: "What does the total consist of now?",
    answer: (unit, year, first, firstPercent) =>
      `${first} made up ${percent(firstPercent)} of ${isEmissions(unit) ? "emissions" : "the total"} in ${year}.`,
    answerGeneric: (year, first, value) => `${first} was the largest in ${year}: ${value}.`,
    together: (count, sharePercent) =>
      `Together the ${countInWords(count, "en")} largest sectors made up ${percent(sharePercent)}.`,
    note: "Each share is rounded separately. That is why the shares may add up to slightly more or less than 100 per cent.",
    caption: (unit, year) => `${isEmissions(unit) ? "Emissions" : "Outcome"} and share by sector in ${year}`,
  },
  matrix: {
    question: "Who has made commitments, and in which areas?",
    none: "There is no active commitment at present, so the cells are empty.",
    answer: (count, white) =>
      `${commitments(count)} under way. ${white === 0 ? "Every type of actor that can act in an area has at least one there." : `${formatCount(white, "en", { one: "white spot", other: "white spots" })} left: areas where a type of actor that can act has none yet.`}`,
    caption: "Active commitments by focus area and type of actor",
    focusArea: "Focus area",
    all: "All",
    note: "A commitment counts for the actor that made it. It may belong to several areas, so a total may be less than its cells together.",
  },
  deadlines: {
    question: "What is due when?",
    none: "No dates are known yet.",
    answer: (what, date, count) =>
      `Next is “${what}”, ${date}. ${count === 1 ? "Nothing further has a date." : `${count} upcoming dates are known in all.`}`,
    answerMany: (count, year, inYear) =>
      `${formatNumber(count, "en")} upcoming dates are known. Most fall in ${year}: ${formatNumber(inYear, "en")}.`,
    caption: "Upcoming dates, the nearest first",
    captionYears: "Upcoming dates by year",
    date: "Date",
    what: "What",
    kind: "Kind",
    kinds: { commitment: "Commitment", milestone: "Milestone", goal: "Target year", event: "Event" },
    today: "today",
    number: "No.",
    counts: { commitment: "Commitments", milestone: "Milestones", goal: "Goals", event: "Events" },
  },
  levels: {
    question: "How do the goals fit together?",
    none: "No goals have been added yet.",
    answer: (count, levels, contributing) =>
      `${formatCount(count, "en", { one: "goal", other: "goals" })} on ${formatCount(levels, "en", { one: "level", other: "levels" })}.${contributing === 0 ? "" : ` ${contributing} of them ${contributing === 1 ? "contributes to another goal and stands" : "contribute to another goal and stand"} under it.`}`,
    caption: "Goals, levels and what is to be reached",
    goal: "Goal",
    level: "Level",
    contributesTo: "Contributes to",
    year: "Year",
    targets: "To reach",
    noTarget: "no target year",
    lapsed: "no longer in force",
  },
  gap: {
    question: "How much of the gap do the commitments cover?",
    none: "There is no gap to compare with.",
    answerNone: (gap, year) =>
      `The gap to the pathway was ${gap} in ${year}. No commitment has an effect in tonnes that can be added up yet.`,
    answer: (gap, year, claimed, evidenced, effectYear) =>
      `The gap to the pathway was ${gap} in ${year}. ${claimed ? `The commitments are estimated to save ${claimed} in ${effectYear}.` : "What the commitments are estimated to save is unknown."} ${evidenced ? `${evidenced} is measured and evidenced.` : "Nothing is measured and evidenced yet."}`,
    unknown: "unknown",
    noGap: "none",
    closed: (year) => `In ${year} emissions were not above the pathway.`,
    start: (year) =>
      `The pathway begins in ${year}, and we have no later figure. So there is no gap to compare with yet.`,
    gap: (year) => `The gap in ${year}`,
    claimed: (year) => `Claimed, effect in ${year}`,
    evidenced: (year) => `Evidenced, effect in ${year}`,
    caption: "The gap and the effect of the commitments",
    what: "What",
    low: "Low",
    central: "Most likely",
    high: "High",
    note: "Effects are never subtracted from observed emissions. They stand beside the gap, since some may already show in the figures.",
  },
  coverage: {
    question: "How much of the cut needed has been promised?",
    none: "The pathway has no years left to compare with.",
    met: (year) => `Emissions are already as low as the pathway allows in ${year}.`,
    cut: (needed, from, year) =>
      `The pathway requires emissions in ${year} to be ${needed} lower than they were in ${from}.`,
    nothing: "No commitment yet has an effect in tonnes that can be added up.",
    answer: (share, likeliest) =>
      `The commitments are estimated to deliver ${share} of that${likeliest === undefined ? "" : `, most likely ${likeliest}`}.`,
    less: (from, less) =>
      `The commitments are estimated to deliver none of that: their effect will be ${less} smaller than in ${from}, since more of it ends than is added.`,
    lessThan: (percent) => `less than ${percent}`,
    unknown: "unknown",
    needed: (year) => `Cut needed by ${year}`,
    promised: "Claimed and evidenced",
    claimed: "Claimed",
    evidenced: "Evidenced",
    caption: "The cut needed and what commitments are estimated to deliver, year by year",
    neededColumn: "Cut needed",
    claimedLow: "Claimed, low",
    claimedCentral: "Claimed, most likely",
    claimedHigh: "Claimed, high",
    evidencedCentral: "Evidenced, most likely",
    share: "Share, claimed and evidenced",
    belowZero: "Below zero: more effect has ended than been added.",
    byPathway: (miss) => `The cut needed is counted against the pathway. ${miss}`,
    note: (from) =>
      `Only effects added after ${from} count: earlier ones already show in the emissions. Effects are never subtracted.`,
  },
  balance: {
    question: "What support is asked for, and what is on offer?",
    none: "No support is asked for or on offer at present.",
    onlyOffered: (offered) => `No need for support has been entered. Open offers: ${offered}.`,
    few: (offered) => `Fewer than three ask for support. Open offers: ${offered}.`,
    answer: (asked, offered) => `Open needs: ${asked}. Open offers: ${offered}.`,
    most: (category, area, asked) =>
      `Most asked for is ${category.toLocaleLowerCase("en")} within ${area}: ${asked} needs.`,
    caption: "Support asked for and on offer, by focus area and kind",
    areas: "Focus area",
    categories: "Kind of support",
    asked: "Asked for",
    offered: "On offer",
    severalAreas: "Several areas",
    unasked: "all else on offer",
    askedEnd: "asked for",
    offeredEnd: "on offer",
    fewer: "fewer than three",
    note: "What belongs to several areas is counted in each. Anyone who asks without giving a name must not be identifiable. That is why areas and kinds are put together where fewer than three actors ask. A dash in the table means that some ask, but fewer than three.",
  },
  furniture: {
    asTable: "Show as table",
    source: "Source",
    sources: "Sources",
    ownRecords: (license) => `Source: the portal’s own records, licence ${license}.`,
    asOf: (date) => `As of ${date}.`,
    actions: "The figure as a file",
    embed: "Embed",
    cite: "Cite",
    copyLink: "Copy link",
    copied: "The link is copied",
    embeddedFrom: "The figure comes from",
    embedHow: "Paste this line into your page:",
    citation: (title, publisher, version, asOf, address) =>
      `“${title}” ${publisher}, version of ${version}${asOf === undefined ? "" : `, as of ${asOf}`}, ${address}.`,
    basedOn: (sources) => `Based on: ${sources}.`,
  },
};
