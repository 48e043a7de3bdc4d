import type { Standing } from "../../figures/standing.ts";
import { formatCount, formatNumber, withStop } from "../../format.ts";
import type { kit as swedish, Told } from "../sv/kit.ts";

const counted = (count: number, one: string, other: string) => formatCount(count, "en", { one, other });
const said = (parts: readonly (string | false)[]) => `${parts.filter((part) => part !== false).join(". ")}.`;

function activeOf({ active, late, followedUpOn }: Standing, month: (date: string) => string): string {
  if (active === 0) return "No active commitments";
  const when = followedUpOn ? `last followed up in ${month(followedUpOn)}` : "not followed up yet";
  const which = active === 1 ? "" : late === active ? "all " : `${formatNumber(late, "en")} of them `;
  return [
    counted(active, "active commitment", "active commitments"),
    when,
    ...(late > 0 ? [`${which}awaiting a follow-up`] : []),
  ].join(", ");
}

const dormantOf = ({ active, dormant }: Standing) =>
  dormant < active
    ? counted(dormant, "of them is dormant", "of them are dormant")
    : counted(dormant, "dormant commitment", "dormant commitments");

/** Words for telling about what is in the portal: badges, cards, ready texts. */
export const kit: typeof swedish = {
  actorFact: (s: Standing, month: (date: string) => string) =>
    s.active + s.halted + s.achieved + s.ended === 0
      ? "No commitments in the portal."
      : said([
          (s.active === 0 || s.dormant < s.active) && activeOf(s, month),
          s.dormant > 0 &&
            `${dormantOf(s)}${s.silentSince ? `, nothing new since ${month(s.silentSince)}` : ""}`,
          s.halted > 0 && counted(s.halted, "paused or blocked", "paused or blocked"),
          s.achieved > 0 && counted(s.achieved, "achieved", "achieved"),
          s.ended > 0 && counted(s.ended, "ended for another reason", "ended for other reasons"),
        ]),
  actorLeft: "No longer taking part.",
  actorDormant: "Dormant as an actor.",
  commitmentFact: {
    active: (last) =>
      last ? `Active commitment, last followed up in ${last}.` : "Active commitment, not followed up yet.",
    late: (last) =>
      last
        ? `Active commitment, waiting for a follow-up since ${last}.`
        : "Active commitment, waiting for its first follow-up.",
    halted: (state, last) => `${state}. ${last ? `Last followed up in ${last}.` : "Not followed up yet."}`,
    dormant: (since) => `Dormant commitment${since ? `, nothing new since ${since}` : ""}.`,
    ended: (state, last) =>
      `Ended commitment: ${state.toLocaleLowerCase("en")}.${last ? ` Last followed up in ${last}.` : ""}`,
  },
  areaFact: (s) =>
    said([
      s.active === 0
        ? `No active commitments${s.halted + s.achieved + s.ended === 0 ? " yet" : ""}`
        : s.dormant < s.active &&
          `${counted(s.active, "active commitment", "active commitments")} from ${counted(s.actors, "actor", "actors")}`,
      s.dormant > 0 && dormantOf(s),
    ]),
  asOf: (date) => `As of ${date}`,
  kind: { actors: "Actor", commitments: "Commitment", "focus-areas": "Focus area" },
  fictional: "Made-up records",
  proposed: "Proposed portal",
  link: {
    actors: "Spread the word about the actor",
    commitments: "Spread the word about the commitment",
    "focus-areas": "Spread the word about the area",
  },
  title: (name) => `Spread the word about ${name}`,
  quoted: (title) => `“${title}”`,
  description: (name) => `Share card, badge, texts, QR code and code to paste about ${name}.`,
  lead: "Take what you need. The figures come from the portal and say no more than it does.",
  guide: "How to use the material, and what the law says",
  back: "To the page this material is about",
  card: {
    heading: "Share card",
    text: "A picture for social media and presentations, 1200\u00a0×\u00a0630 pixels. Share the address of the page, and the picture comes with it.",
    language: { sv: "The card is in Swedish.", en: "The card is in English." },
    download: "Download the card (PNG)",
  },
  badge: {
    heading: "Badge",
    text: "The badge says how things stood when the portal was last updated, even when commitments are dormant or have ended. Link to the file and it stays up to date. It is neither an ecolabel nor a rating.",
  },
  frame: {
    heading: "Frame to embed",
    text: "The name, status and date on your own website. The frame changes when the portal does. It sets no cookies and tracks nobody.",
    oembed:
      "Programs that support oEmbed find the frame by themselves when you paste the address of the page.",
    from: "From",
  },
  chooser: {
    legend: "Choose how it looks",
    language: "Language",
    languages: { sv: "Swedish", en: "English" },
    scheme: "Light or dark",
    schemes: { "": "As the reader has chosen", light: "Always light", dark: "Always dark" },
    width: "Width",
    widths: (width) => (width === "" ? "Fills the column" : `${width} pixels`),
    kinds: { frame: "HTML", html: "HTML", markdown: "Markdown" },
    copy: "Copy",
    copied: "Copied",
    others: "The code for light, dark and another language",
  },
  texts: {
    heading: "Ready texts",
    text: "Copy and change as you wish, but keep the link: there, anyone can check what you write.",
    web: "For the website",
    social: "For social media",
    internal: "For the intranet",
    of: {
      web: ({ title, by, fact, portal, address }: Told) =>
        `${withStop(by ? `${by}: ${title}` : title)} ${fact} The facts come from ${portal}, where anyone can follow progress: ${address}`,
      social: ({ title, by, fact, address }: Told) =>
        `${withStop(by ? `${by}: ${title}` : title)} ${fact} Follow progress: ${address}`,
      internal: ({ title, by, fact, portal, address }: Told) =>
        `This is what ${portal} says. ${withStop(by ? `${by}: ${title}` : title)} ${fact} No longer true? Tell the person here who follows it up. Read more: ${address}`,
    },
  },
  diploma: {
    heading: "Diploma",
    text: "For the day the commitment is signed. Print the page: only the diploma comes out, on one landscape A4 sheet.",
    print: "Print the diploma",
    nothing: {
      ended: "The commitment has ended. There is nothing to sign.",
      halted: "The commitment is paused or blocked. The diploma will be back when it is active again.",
      dormant: "No follow-up has come for two years. The diploma will be back when one has.",
      left: "The actor is no longer taking part. There is nothing to sign.",
      none: "The actor has no active commitments to sign.",
    },
    one: "Climate commitment",
    several: "Climate commitments",
    due: (date) => `To be done by ${date}`,
    dueUnknown: "When it is to be done is not stated",
    with: (names) => `Together with ${names}`,
    others: (count) => `${formatNumber(count, "en")} more`,
    more: (count) => `And ${counted(count, "more commitment", "more commitments")}, in the portal.`,
    signedOn: (date) => `Signed on ${date}`,
    date: "Place and date",
    signature: (name) => `For ${name}`,
    follow: "Follow progress:",
    says: "The diploma shows what has been promised, not that it has been done. It is not an ecolabel.",
  },
  qr: {
    heading: "QR code",
    text: "The code leads to the page in the portal.",
    alt: (address) => `QR code to ${address}`,
    download: "Download the QR code (SVG)",
  },
  telling: {
    title: "How to use badges, cards and texts",
    description: "How badges, share cards and texts are used, and what the law says about climate claims.",
    lead: "Do spread the word, and keep it true. The material says what the portal says, no more and no less.",
    how: "What to do",
    steps: [
      "Open your page in the portal and follow the link “Spread the word about the actor” or “Spread the word about the commitment”. Everything is there: card, badge, frame, texts, diploma, QR code and numbers.",
      "Link to the badge or embed the frame instead of copying the picture. Then they also say when something has changed.",
      "Write what you have promised, by when and how far you have come. Link to the page, so that others can check it.",
      "Do not write that the badge or the diploma is an approval. They are not.",
    ],
    law: "What does the law say?",
    lawIntro:
      "Directive (EU) 2024/825 amends the directive on unfair commercial practices, 2005/29/EC. The new rules apply from 27 September 2026, to what companies say to consumers. Among other things, a company may not:",
    rules: [
      "display a sustainability label that neither rests on a certification scheme nor was established by a public authority (Annex I, point 2a). The portal’s badge is not meant as one: it repeats records and gives no rating. Do not use it as a stamp on a product",
      "use general words such as “environmentally friendly” or “climate friendly” without being able to show recognised excellent environmental performance (point 4a)",
      "make a claim about the whole product or the whole business when it concerns only a part (point 4b)",
      "say that a product is climate neutral, or has less impact, because of offsetting (point 4c)",
      "promise future environmental performance without clear, objective, publicly available and verifiable commitments in a detailed and realistic plan that an independent expert verifies regularly (Article 6(2)(d)). A commitment in the portal is public and can be checked, but is not such a plan by itself",
    ],
    lawEnd: "This is a short summary, not legal advice. The text of the directive is what applies.",
    sources: [
      {
        title: "Directive (EU) 2024/825 of 28 February 2024",
        url: "https://eur-lex.europa.eu/eli/dir/2024/825/oj/eng",
        origin: "Official Journal of the European Union, 6 March 2024. At EUR-Lex.",
      },
      {
        title: "Directive 2005/29/EC on unfair commercial practices",
        url: "https://eur-lex.europa.eu/eli/dir/2005/29/oj/eng",
        origin: "Official Journal of the European Union, 11 June 2005. At EUR-Lex.",
      },
    ],
  },
  press: {
    heading: "Numbers for the press",
    text: "Each line has its date and its source. Free to use with the source stated.",
    line: (number) => `line ${number}`,
    unit: "tonnes",
    source: (source, address) => `Source: ${source}, ${address}`,
    asRead: (portal, date) => `${portal} on ${date}`,
    standing: (name, fact, date, portal, address) =>
      `${name} (as of ${date}): ${fact} Source: ${portal}, ${address}`,
    promised: (by, title, amount, due) =>
      `${by} has promised: ${withStop(title)} Amount: ${amount}${due ? `, by ${due}` : ". When it is to be done is not stated"}.`,
    baseline: (amount, year) => `Starting point in ${year}: ${amount}.`,
    soFar: (amount, target, by, date) => `So far ${amount} of ${target}, according to ${by} on ${date}.`,
    level: (amount, target, by, date) =>
      `The level is ${amount} against a target of ${target}, according to ${by} on ${date}.`,
    effect: {
      "ex-ante": (title, range) =>
        `${title}: estimated to cut emissions by ${range} a year when everything is done. Estimated in advance, not measured.`,
      "ex-post": (title, range) =>
        `${title}: said to have cut emissions by ${range} a year, measured afterwards.`,
    },
    effectLost: (title, range) =>
      `${title}: was to cut emissions by ${range} a year, as estimated in advance. The effect is no longer counted.`,
    emissions: (area, tonnes, year, share) =>
      `Emissions in ${area} were ${tonnes} in ${year}${share ? `, ${share} of the emissions in the same statistics` : ""}.`,
    claimed: (area, range, year) =>
      `The commitments in ${area} are estimated to cut emissions by ${range} a year in ${year}. Estimated in advance by the actors, not measured.`,
    figures: "Figures",
    figuresText: "The licence of each series is given in the figure.",
  },
};
