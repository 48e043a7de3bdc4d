import type { Standing } from "../../figures/standing.ts";
import { formatCount } from "../../format.ts";
import type { kit as swedish, Told } from "../sv/kit.ts";

const counted = (count: number, one: string, other: string) => formatCount(count, "en", { one, other });
const said = (parts: readonly (string | false)[]) => `${parts.filter((part) => part !== false).join(". ")}.`;

/** Words for telling about what is in the portal: badges, cards, ready texts. */
export const kit: typeof swedish = {
  actorFact: (s: Standing, month: (date: string) => string) =>
    s.active + s.halted + s.dormant + s.achieved + s.ended === 0
      ? "No commitments in the portal."
      : said([
          s.active > 0
            ? `${counted(s.active, "active commitment", "active commitments")}, ${
                s.followedUpOn ? `last followed up in ${month(s.followedUpOn)}` : "not followed up yet"
              }`
            : "No active commitments",
          s.late > 0 && counted(s.late, "waits for a follow-up", "wait for a follow-up"),
          s.halted > 0 && counted(s.halted, "paused or blocked", "paused or blocked"),
          s.dormant > 0 &&
            `${counted(s.dormant, "dormant", "dormant")}${s.silentSince ? `, nothing new since ${month(s.silentSince)}` : ""}`,
          s.achieved > 0 && counted(s.achieved, "achieved", "achieved"),
          s.ended > 0 && counted(s.ended, "ended for another reason", "ended for other reasons"),
        ]),
  actorLeft: "No longer takes part.",
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
  areaFact: (active, actors, dormant) =>
    said([
      active > 0
        ? `${counted(active, "active commitment", "active commitments")} from ${counted(actors, "actor", "actors")}`
        : "No active commitments yet",
      dormant > 0 &&
        `${counted(dormant, "commitment", "commitments")} in the area ${dormant === 1 ? "is" : "are"} dormant`,
    ]),
  asOf: (date) => `As of ${date}`,
  kind: { actors: "Actor", commitments: "Commitment", "focus-areas": "Focus area" },
  fictional: "Made-up records",
  proposed: "Proposed portal",
  link: {
    actors: "Tell about the actor",
    commitments: "Tell about the commitment",
    "focus-areas": "Tell about the area",
  },
  title: (name) => `Tell about ${name}`,
  description: (name) => `Share card, badge, texts, QR code and code to paste about ${name}.`,
  lead: "Take what you need. The figures come from the portal and say no more than what stands there.",
  guide: "How to use the material, and what the law says",
  back: "To the page in the portal",
  card: {
    heading: "Share card",
    text: "A picture for social media and presentations, 1200 × 630 pixels. Share the address of the page, and the picture comes along by itself.",
    download: "Download the card (PNG)",
  },
  badge: {
    heading: "Badge",
    text: "The badge says what holds when the portal was last updated, also when commitments are dormant or have ended. Link to the file, and it keeps up. It is no ecolabel and no grade.",
    html: "HTML",
    markdown: "Markdown",
    schemes:
      "The badge follows the reader’s light or dark mode. Put #light or #dark last in the picture’s address to decide yourselves.",
  },
  texts: {
    heading: "Ready texts",
    web: "For the website",
    social: "For social media",
    internal: "For the intranet",
    of: {
      web: ({ title, by, fact, portal, address }: Told) =>
        `${by ? `${by}: ${title}` : title}. ${fact} The facts come from ${portal}, where anybody can follow how it goes: ${address}`,
      social: ({ title, by, fact, address }: Told) =>
        `${by ? `${by}: ${title}` : title}. ${fact} Follow how it goes: ${address}`,
      internal: ({ title, by, fact, portal, address }: Told) =>
        `This is what ${portal} says. ${by ? `${by}: ${title}` : title}. ${fact} No longer true? Tell whoever follows up with us. Read more: ${address}`,
    },
  },
  qr: {
    heading: "QR code",
    text: "Leads to the page in the portal.",
    alt: (address) => `QR code to ${address}`,
    download: "Download the QR code (SVG)",
  },
  telling: {
    title: "How to use badges, cards and texts",
    nav: "Tell about commitments",
    description: "How badges, share cards and texts are used, and what the law says of climate claims.",
    lead: "Do tell, and tell what is true. All the material says what stands in the portal, neither more nor less.",
    how: "What to do",
    steps: [
      "Open your page in the portal and follow the link “Tell about the actor” or “Tell about the commitment”.",
      "Link to the badge instead of copying the picture. Then it also says when something has changed.",
      "Write what you have promised, by when and how far you have come. Link to the page, so that others can check it.",
      "Do not write that the badge is an approval. It is not.",
    ],
    law: "What does the law say?",
    lawIntro:
      "Directive (EU) 2024/825 is to be applied from 27 September 2026, to what companies claim to consumers. Among other things:",
    rules: [
      "A sustainability label must rest on a certification scheme or be established by a public authority. The portal’s badge is no such label: it repeats records.",
      "General words such as “environmentally friendly” or “climate friendly” need the company to be able to show recognised excellent environmental performance.",
      "That a product is climate neutral may not rest on offsetting.",
      "Claims about the future need clear, public and verifiable commitments in a plan.",
    ],
    lawEnd: "This is a short summary and no legal advice.",
    sources: ["The directive at EUR-Lex", "Summary by the law firm Bird & Bird"],
  },
  press: {
    heading: "Figures for the press",
    text: "Free to use with the source stated. The licence of each series stands in the figure.",
  },
};
