import { formatNumber } from "../../format.ts";
import type { support as swedish } from "../sv/support.ts";

/** Finding support: what fits whom, what is asked for, what came of it. */
export const support: typeof swedish = {
  find: "Find support that suits you",
  facets: {
    focusArea: { word: "focus-area", label: "Focus area" },
    actorType: { word: "for", label: "For whom" },
    category: { word: "kind", label: "Kind of support" },
    cost: { word: "cost", label: "Cost" },
  },
  words: {
    category: {
      advice: "advice",
      training: "training",
      funding: "funding",
      "meeting-place": "meeting-place",
      tool: "tool",
      procurement: "procurement",
      network: "network",
      premises: "premises",
      inspiration: "inspiration",
    },
    cost: { free: "free", paid: "paid", unknown: "unknown" },
  },
  where: (what) => `Support: ${what}`,
  whereFor: (actors) => `Support for ${actors}`,
  describe: (facet, value) =>
    `Support for climate work that is on offer today. ${facet}: ${value.toLocaleLowerCase("en")}.`,
  listEmpty: "No such support is on offer at present.",
  listEmptyWay: "See all support",
  offerCount: { one: "offer", other: "offers" },
  needCount: { one: "need", other: "needs" },
  needs: {
    title: "What support is asked for?",
    short: "Support asked for",
    description:
      "Support that actors ask for in their climate work, which offers may fit, and what came of it.",
    lead: "This is what actors say they need, and what is on offer that may fit. Can you help in another way? Tell us.",
    way: (count) => `See ${count} and offers that may fit`,
    wayNone: "See what is asked for",
    offers: "See all support on offer",
  },
  tell: {
    way: "Tell us what you need or can offer",
  },
  asked: "Asked for by",
  unnamed: {
    company: "a company that does not show its name",
    association: "an association that does not show its name",
    school: "a school that does not show its name",
    public: "a public body that does not show its name",
    academia: "a university that does not show its name",
    network: "a network that does not show its name",
  },
  openTo: {
    company: "companies",
    association: "associations",
    school: "schools",
    public: "public bodies",
    academia: "universities and research",
    network: "networks",
  },
  expired: (date) => `Expired ${date}`,
  matches: {
    heading: "Offers that may fit",
    none: "No offer fits at present.",
    help: "Can you help? Tell us",
    category: (category) => `The same kind of support: ${category.toLocaleLowerCase("en")}`,
    areas: (areas) => `within ${areas}`,
    openTo: (actors) => `open to ${actors}`,
    more: (count) => `and ${formatNumber(count, "en")} more of the same kind`,
    how: "How needs and offers are matched",
  },
  fit: {
    heading: "Support that fits",
    named: "named in the catalogue",
    need: (title) => `answers the need “${title}”`,
    more: "See more support within the same area",
  },
  outcomes: {
    heading: "What has come of it?",
    none: "Nothing has been noted yet about what the contacts led to.",
    more: (count) => `and ${formatNumber(count, "en")} more, listed with their needs`,
    and: "and",
  },
  toConfirm: {
    heading: "Which support needs confirming or closing?",
    text: "For the editors. What has expired is no longer among the support. Open the file and write a new last day or a new day of confirmation, or set the state to closed.",
    nothing: "No support has been entered yet, so there is nothing to confirm.",
    none: "No support has expired, and every offer has been confirmed within a year.",
    expired: (date) => `expired ${date}`,
    unconfirmed: (date) => `last confirmed ${date}`,
    neverConfirmed: "we do not know when it was last confirmed",
    kind: { "support-needs": "Need", "support-offers": "Offer" },
    more: (count) => `and ${formatNumber(count, "en")} more`,
  },
};
