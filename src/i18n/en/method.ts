import type { method as sv } from "../sv/method.ts";

export const method: typeof sv = {
  title: "How are the figures worked out?",
  description: "How pathway, gap, shares, effect and freshness are worked out, with formulas and examples.",
  lead: "Every figure on the portal is worked out in a way that anybody can repeat. Here is how, with the portal’s own numbers as examples.",
  contents: "On this page",
  formula: "Formula:",
  example: "With the portal’s numbers:",
  data: "Get the numbers and do the sums yourself",
  sections: {
    tonnes: {
      heading: "What is a tonne?",
      text: [
        "Here a tonne is a tonne of carbon dioxide equivalent (CO₂e). The greenhouse gases are converted to the amount of carbon dioxide that warms as much, so that they can be added together.",
      ],
    },
    pathway: {
      heading: "What is the pathway to the goal?",
      text: [
        "A goal says where emissions should be in a certain year. The pathway says where they need to be each year on the way. It begins at the emissions of the base year and ends in the last target year. No pathway is drawn before or after those years. A target no longer in force (lapsed in the file) is skipped. One that is proposed is included, though it has not been decided.",
        "The pathway has one of three shapes, named beside the goal:",
      ],
      list: [
        "The same percentage every year. Where the goal says how many per cent, the pathway may end above or below the number of the goal itself; the figure then says so. Where it does not, they are worked out so that the pathway reaches the target. With several target years there is one percentage up to the first, and a new one from each to the next.",
        "A straight line: the same number of tonnes less every year.",
        "In steps: a level holds until the next target year.",
      ],
      formula: {
        text: "pathway in a year = emissions of the base year × (1 − yearly reduction)",
        raised: "years since the base year",
      },
    },
    gap: {
      heading: "What is the gap?",
      text: [
        "The gap is the latest known emissions less what the pathway allows in the same year. Above zero, emissions are above the pathway. The percentage is of what the pathway allows. In the base year the pathway begins at the outcome: with no later figure, nothing can be said of how it goes.",
        "Where the series has changed method after the base year, the years before and after the change cannot be compared. It then says beside the gap that the distance is uncertain.",
        "Where the goal has no pathway, as when at least a certain value is to be reached, the latest outcome is compared instead with the next target that has not ceased to be in force, or the last one when all target years are over. The difference is what is left. What is measured in per cent differs in percentage points.",
        "What commitments are estimated to save is never taken away from the gap.",
      ],
      formula: { text: "gap = emissions in a year − pathway in the same year" },
    },
    change: {
      heading: "How is the change between two years worked out?",
      text: [
        "A change compares two years of the same series. The percentage is of the earlier year. Where the years are not consecutive, both are named. Where the method of the series has changed in between, the years cannot be compared: the change then goes back no further than to the year the method changed. What is measured in per cent changes in percentage points. Where either value is below zero, or the earlier one is zero, the change is written in the unit of the series.",
      ],
      formula: { text: "change in per cent = (later year − earlier year) ÷ earlier year × 100" },
    },
    shares: {
      heading: "How is the share of a sector worked out?",
      text: [
        "The share of a sector is its emissions divided by the sum of all sectors in the same year. Each share is written in whole per cent and rounded separately. That is why the shares may add up to slightly more or less than 100. Where a sector is negative, or the sum is zero, no share is shown.",
        "The share of a focus area is the sum of the sectors it is about.",
      ],
      formula: { text: "share = emissions of the sector ÷ emissions of all sectors" },
    },
    effect: {
      heading: "How is the effect of a commitment worked out?",
      text: [
        "The effect is how much a commitment cuts emissions each year once everything is in place. It is given as a range: low, most likely and high. All three are carried through every sum. Low is added to low and high to high, so the range of a sum is wide rather than falsely certain.",
        "Before the start the effect is zero. From start to due date it grows by the same amount each day. We count what has been reached on 31 December. The first day does not count as a day, but the last one does. Where start or due date is unknown, no effect is counted.",
        "From the year the commitment is due the whole effect counts, for as many years as it lasts, that year included. The commitment says how long that is, or else the commitment catalogue. Where neither does, the effect counts in every year after.",
      ],
      formula: {
        text: "effect in a year = full effect × days from start to the end of the year ÷ days from start to due date",
      },
    },
    overlap: {
      heading: "How do we avoid counting the same tonne twice?",
      text: [
        "Commitments that save the same tonnes belong to a group. Only one of the group is counted: the one that the others point out (countedBy in the file). The actors choose which. The others are shown but not added, not even where the one that was to count lacks its dates or evidence.",
        "Commitments that were withdrawn, lapsed, were superseded or ended without reaching any of their aim are not counted. Those paused, blocked or partly achieved count with all of the effect that the commitment states, also where it is only an estimate.",
        "The follow-up page says which commitments are not counted, and why.",
      ],
    },
    sum: {
      heading: "Which commitments are compared with a goal?",
      text: [
        "A goal measured with the main goal’s series is compared with the sum of all commitments that count, those made to other goals too: it is the same emissions that fall. The figure says how many are made to that very goal, and with how many tonnes. A goal measured with another series, such as the municipality’s own emissions, is compared only with the commitments made to it.",
        "Some commitments cut scope 3 alone: emissions that arise with others, as where goods are made. They may lie outside the municipality and then do not show in territorial emissions. The figure says how much that is.",
        "The sum is of the effect in the main goal’s last target year that is not lapsed.",
      ],
    },
    claimed: {
      heading: "What is the difference between claimed and evidenced?",
      text: [
        "Claimed is estimated beforehand. Evidenced is measured afterwards, with evidence that is documented or checked by a third party. What is said to be measured but lacks such evidence is not counted at all.",
        "Effects are never taken away from emissions. Some already show in them, and some would have happened anyway. That is why they stand beside the gap.",
      ],
    },
    coverage: {
      heading: "How much of the cut needed has been promised?",
      text: [
        "The cut needed by a year is the latest known emissions less what the pathway allows in that year, and never below zero. What is promised is the effect added after the latest known year, claimed and evidenced together: earlier effects already show in the emissions.",
        "The share is the most likely one. Low and high are worked out in the same way. The answer is for the next target year, or the last year of the pathway. The table has all years.",
      ],
      formula: {
        text: "share in year X = (effect in year X − effect in the latest known year) ÷ (latest known emissions − pathway in year X)",
      },
    },
    freshness: {
      heading: "When is a commitment up to date?",
      text: [
        "Each actor can promise how often it will report on how things are going. Where nothing is said, the portal counts on once a year, though the actor has not promised it. The time is counted from the latest follow-up, or from the signing. The same rules apply to the municipality’s own promises.",
        "An emission series is up to date until the next year’s figure should have come, with the time its source usually needs. The mark of each commitment and series is worked out anew each day in the reader’s browser, and with them the sums of actors and focus areas. Without scripts they show how things stood on the day written beside it.",
      ],
      list: [
        "Up to date: the time is not up yet.",
        "Follow-up due: at most 30 days are left.",
        "Follow-up missing: the time is up.",
        "Nothing new for two years: the time is up, and nothing has been heard for 24 months. Badges, cards and ready texts call it dormant.",
        "Unknown: nothing says when it was last true.",
      ],
    },
    endings: {
      heading: "How are endings and milestones counted?",
      text: [
        "A commitment has ended when it is achieved, partly achieved, not achieved, withdrawn, lapsed or replaced by another. Every ending is counted and stays. Achieved, wholly or partly, requires evidence. Every ending except wholly achieved requires an explanation.",
        "A commitment counts as active, also before the work has begun, until it is paused, blocked or ended. Where it says “not ended”, the paused and blocked ones are there too. Badges, cards and ready texts say how many of the active ones are dormant. Where all are, they are called dormant.",
        "A milestone counts once its day has passed, also when the commitment has ended. It was reached in time, reached later than promised, or as far as we know not reached yet.",
      ],
    },
    barriers: {
      heading: "Where do barriers and lessons come from?",
      text: [
        "A barrier is told in the actor’s own words. Where the commitment is paused or blocked, it is the reason why. Otherwise it is a setback, if that is the latest the actor has told of. To confirm that the record is right changes nothing. Commitments that have ended are not there.",
        "A lesson is what an actor wrote in a follow-up that others can learn. All are there, also from commitments that have ended or did not reach their aim. The latest comes first. The follow-up page shows the beginning of each list, and the rest stands on the commitments’ own pages.",
      ],
    },
    passed: {
      heading: "When has a date passed?",
      text: [
        "An end date or a milestone counts as passed from the day after, as long as the commitment has not ended and nobody has said that it is done. Target years are not counted: emissions show how the goals are going.",
      ],
    },
    unknown: {
      heading: "How do we count what we do not know?",
      text: [
        "For each detail we count how many lack it, out of all of the same kind: all commitments, those that have ended too, all goals, all series, and the offers of support that are open. A series counts when the next year’s figure should have come. A detail that is lacking nowhere is left out.",
      ],
    },
    "white-spots": {
      heading: "What is a white spot?",
      text: [
        "A white spot is a focus area where a type of actor has no active commitment yet. Where the programme says who can act in the area, only those are counted.",
      ],
    },
    "monitoring-quality": {
      heading: "How is the quality of follow-up measured?",
      text: [
        "For each requirement we count how many meet it, out of all it applies to. Requirements for commitments apply to those that have not ended, paused and blocked ones too. Requirements for goals apply to local goals and goals of an organisation, not to those set by the world, the country or the county. Series replaced by a newer release are not counted.",
        "Evidence counts when it is a document or when an outsider vouches for it, not when the actor merely says so. What we do not know counts as missing.",
      ],
    },
    "support-balance": {
      heading: "How are needs and offers of support matched?",
      text: [
        "An offer fits a need when three things hold: they are of the same kind, they share at least one focus area, and the offer is open to the type of actor that asks. The reasons are given with each suggestion. It is a suggestion, not a promise: a person at the municipality helps with the contact and notes what came of it.",
        "What has passed its last day leaves the lists automatically. Offers that nobody has confirmed for a year are shown to the editors.",
        "An actor can ask without showing its name. Then the name is in no file, only the type of actor. So that such an actor cannot be identified, fewer than three actors, named or not, are never counted on their own in figures, tables and files: kinds and areas that few ask within are put together, and where they are still too few the next smallest joins them. Whoever asks without a name counts as an actor of its own. Where all of them together are fewer than three, only that is said.",
      ],
    },
    history: {
      heading: "How is the history read?",
      text: [
        "Each record is a file in the version control system git. When the portal is built, all changes published on the main branch are read in one pass. The day is that on which the change was published, in Swedish time. Where a clock was wrong, the day of the change before counts.",
        "A promise was weakened when its target is lowered or removed, when an end date, milestone or target year is moved later, when the estimated effect is lowered, when the unit is changed, when a goal allows more by another base year, another series or another way of reckoning its pathway, when a goal is no longer in force or less firmly decided, and when the commitment is paused, blocked, withdrawn, lapses or ends without being wholly achieved. It is then shown among the promises that have changed. What was so already when the promise was entered is told in the follow-up instead.",
        "Correcting a mistake does not change a promise. Whoever does so writes a line “Correction:” with the reason in the message of the change, for all to read. What was changed before the portal was decided on counts as editing. The history says whether a change came from the form, the editors or a program, but never which person made it.",
      ],
    },
    perspectives: {
      heading: "Territorial or consumption-based emissions?",
      text: [
        "Territorial emissions arise within the municipality: from traffic, heating, industry and farming. Consumption-based emissions are those that residents’ consumption causes, wherever in the world they happen.",
        "The two measure different things. The same tonne may be in both. That is why they are never added together and never drawn in the same line.",
      ],
    },
    vintages: {
      heading: "Why does the same series come in several releases?",
      text: [
        "Publishers of statistics often recalculate the whole series, old years too, when the method improves. That is why each release is a series of its own here. Two releases are never joined, and a change is never counted from a year in one to a year in the other.",
        "A year without a figure is shown as a gap, never as zero.",
      ],
    },
    "base-year": {
      heading: "What does the base year mean?",
      text: [
        "The base year is the year that a reduction is counted from. Goals with different base years cannot be compared in per cent. Where the source does not say outright which year it is, the goal tells who gave it.",
      ],
    },
    rounding: {
      heading: "How are numbers rounded?",
      text: [
        "We calculate with all decimals and round last, when the number is written. That is why rounded parts may differ a little from the rounded sum. In sentences and figures emissions are written with at most four significant digits, and the distance to the pathway in whole per cent. Tables give whole tonnes. Per cent, and amounts below 1,000 tonnes, have at most one decimal. The examples on this page have more digits, so that you can check them. In the files the numbers are not rounded, but for an approximate target, which has no more digits than it can have.",
      ],
    },
  },
  examples: {
    pathway: (baseYear, base, year, allowed) =>
      `In the base year ${baseYear} emissions were ${base}. In ${year} the pathway allows ${allowed}.`,
    constantRate: (baseYear, base, rate, factor, years, year, allowed) =>
      `In the base year ${baseYear} emissions were ${base}, and they are to fall by ${rate} a year. By ${year}, ${years} years have passed: ${base} × ${factor} raised to the power of ${years} is ${allowed}.`,
    gap: (year, observed, allowed, gap, percent) =>
      `In ${year} emissions were ${observed} and the pathway ${allowed}. The difference is ${gap}${percent ? `, which is ${percent} of what the pathway allows` : ""}.`,
    change: (from, before, to, after, change) =>
      `It was ${before} in ${from} and ${after} in ${to}. The change is ${change}.`,
    shares: (year, sector, part, total, percent) =>
      `${sector} accounted for ${part} of ${total} in ${year}. That is ${percent}.`,
    effect: (title, full, year, inYear) =>
      `“${title}” is estimated to save ${full} a year once everything is in place. In ${year}, ${inYear} is counted.`,
    coverage: (from, year, needed, promised, share) =>
      `Between ${from} and ${year} the pathway requires a fall of ${needed}. Most likely ${promised} of that are promised, which is ${share}.`,
    sum: (told) => `At the main goal it says: ${told}`,
    overlap: (counted, notCounted) => `In the sum: ${counted}. Not in it: ${notCounted}.`,
    claimed: (year, claimed, evidenced) => `Claimed for ${year}: ${claimed}. Evidenced: ${evidenced}.`,
    nothing: "nothing yet",
    freshness: (upToDate, open, date) => `On ${date}, ${upToDate} of ${open} were followed up in time.`,
    "white-spots": (spots, cells) =>
      `Cells that count in the table of focus areas and actors: ${cells}. White: ${spots}.`,
    perspectives: (territorial, consumption) => `Territorial: ${territorial}. Consumption: ${consumption}.`,
    latest: (title, amount, year) => `${title}, ${amount} (${year})`,
    baseYear: (goal, year) => `The goal “${goal}” is counted from ${year}.`,
    rounding: (exact, rounded) => `${exact} is written ${rounded}.`,
    commitments: { one: "commitment", other: "commitments" },
  },
};
