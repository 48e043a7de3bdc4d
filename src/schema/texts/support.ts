import type { SupportNeed, SupportOffer } from "../support.ts";
import { type FieldTexts, field } from "./field-texts.ts";
import { focusAreasText, sourcesText } from "./shared.ts";

type Shared = Pick<SupportNeed, keyof SupportNeed & keyof SupportOffer>;

const shared: FieldTexts<Shared> = {
  actor: field(
    ["Aktör", "Actor"],
    [
      "Ange id för organisationen som behöver eller ger stödet.",
      "Give the id of the organisation that needs or gives it.",
    ],
  ),
  category: field(
    ["Slag av stöd", "Kind of support"],
    [
      "Välj det som passar bäst. Behov och erbjudanden av samma slag paras ihop.",
      "Choose what fits best. Needs and offers of one kind are matched.",
    ],
    { values: "supportCategory" },
  ),
  title: field(
    ["Rubrik", "Title"],
    ["Skriv vad stödet gäller, i en mening.", "Write what it is about, in one sentence."],
    { example: "Råd om laddplatser" },
  ),
  summary: field(
    ["Beskrivning", "Summary"],
    [
      "Berätta vad ni behöver eller ger, till vem och hur man gör. Inga personuppgifter.",
      "Tell what you need or give, to whom and how to go about it. No personal data.",
    ],
  ),
  focusAreas: focusAreasText,
  validUntil: field(
    ["Gäller till", "Valid until"],
    [
      "Skriv sista dagen. Skriv unknown om källan inte säger det.",
      "Give the last day. Write unknown where the source does not say.",
    ],
    { example: "2027-12-31" },
  ),
  state: field(["Läge", "State"], ["Välj om det gäller i dag.", "Choose whether it stands today."], {
    values: "supportState",
  }),
  sources: sourcesText,
};

const { actor: _, ...rest } = shared;

/** Fields of a support need (stödbehov). */
export const supportNeedTexts: FieldTexts<SupportNeed> = {
  actor: shared.actor,
  actorType: field(
    ["Sorts aktör, i stället för namn", "Type of actor, instead of a name"],
    [
      "För den som frågar utan att visa sitt namn: välj sort här, och utelämna aktören.",
      "For whoever asks without showing its name: choose the type here, and leave the actor out.",
    ],
    { values: "actorType" },
  ),
  ...rest,
  commitment: field(
    ["Åtagande", "Commitment"],
    [
      "Ange id för åtagandet som stödet behövs till.",
      "Give the id of the commitment that the support is for.",
    ],
  ),
  matches: field(
    ["Matchningar", "Matches"],
    [
      "Skriv upp erbjudanden som har prövats, och vad det ledde till.",
      "Note offers that have been tried, and what came of it.",
    ],
  ),
  "matches.offer": field(
    ["Erbjudande", "Offer"],
    ["Ange id för stöderbjudandet.", "Give the id of the support offer."],
  ),
  "matches.date": field(["Dag", "Day"], ["Skriv dagen för kontakten.", "Give the day of the contact."], {
    example: "2027-02-15",
  }),
  "matches.outcome": field(
    ["Vad det ledde till", "Outcome"],
    ["Berätta kort hur det gick.", "Tell in brief how it went."],
  ),
};

/** Fields of a support offer (stöderbjudande). */
export const supportOfferTexts: FieldTexts<SupportOffer> = {
  ...shared,
  eligibility: field(
    ["Vem som kan få det", "Who can have it"],
    ["Ange vilka erbjudandet är till för.", "Give whom the offer is for."],
  ),
  "eligibility.actorTypes": field(
    ["Vilka sorters aktörer", "Which types of actors"],
    ["Välj dem som kan få stödet.", "Choose those that can have the support."],
    { values: "actorType" },
  ),
  "eligibility.note": field(
    ["Villkor", "Conditions"],
    ["Skriv villkor, till exempel storlek eller plats.", "Write conditions, such as size or place."],
  ),
  cost: field(
    ["Kostnad", "Cost"],
    ["Välj om stödet kostar något.", "Choose whether the support costs anything."],
    {
      values: "supportCost",
    },
  ),
  url: field(
    ["Länk", "Link"],
    [
      "Klistra in adressen där man läser mer eller anmäler sig.",
      "Paste the address to read more or sign up.",
    ],
    { example: "https://example.com/stod" },
  ),
  lastConfirmed: field(
    ["Senast bekräftat", "Last confirmed"],
    [
      "Skriv dagen då någon senast kontrollerade att erbjudandet gäller, eller unknown.",
      "Give the day somebody last made sure that the offer stands, or unknown.",
    ],
    { example: "2026-11-02" },
  ),
};
