import type { Commitment } from "../commitment.ts";
import { type FieldTexts, field } from "./field-texts.ts";

/** Steps on the way. */
export const milestoneTexts: FieldTexts<Pick<Commitment, "milestones">> = {
  milestones: field(
    ["Delmål", "Milestones"],
    [
      "Dela upp vägen i steg med datum, om det hjälper er.",
      "Divide the way into dated steps, if it helps you.",
    ],
  ),
  "milestones.id": field(
    ["Kort namn", "Short name"],
    [
      "Ge delmålet ett kort namn med a–z, siffror och bindestreck. Ändra det aldrig.",
      "Give the milestone a short name of a–z, digits and hyphens. Never change it.",
    ],
    { example: "forsta-bilen" },
  ),
  "milestones.title": field(
    ["Vad som ska vara gjort", "What will be done"],
    ["Skriv vad som är gjort när delmålet är nått.", "Write what is done once the milestone is reached."],
    { example: "Den första bilen är bytt" },
  ),
  "milestones.due": field(
    ["Senast", "Due"],
    ["Skriv dagen, inom åtagandets tid.", "Give the day, within the commitment’s time."],
    { example: "2027-12-31" },
  ),
  "milestones.done": field(
    ["Nått", "Reached"],
    ["Skriv dagen då det nåddes. Utelämna tills dess.", "Give the day it was reached. Leave out until then."],
    { example: "2027-10-04" },
  ),
};

type FollowUp = Pick<
  Commitment,
  | "supportNeeds"
  | "state"
  | "stateReason"
  | "supersededBy"
  | "reportEveryMonths"
  | "updates"
  | "editGeneration"
>;

/** Fields of a commitment that change as time goes. */
export const followUpTexts: FieldTexts<FollowUp> = {
  supportNeeds: field(
    ["Behöver stöd med", "Needs support with"],
    [
      "Ange id för stödbehov som ni har lagt ut för åtagandet.",
      "Give the ids of support needs you have published for the commitment.",
    ],
  ),
  state: field(["Läge", "State"], ["Välj hur det står till.", "Choose how things stand."], {
    values: "commitmentState",
  }),
  stateReason: field(
    ["Varför", "Why"],
    [
      "Berätta varför åtagandet inte pågår eller är uppnått. Krävs för alla andra lägen.",
      "Tell why the commitment is neither active nor achieved. Required for every other state.",
    ],
  ),
  supersededBy: field(
    ["Ersatt av", "Superseded by"],
    ["Ange id för åtagandet som har tagit över.", "Give the id of the commitment that has taken over."],
  ),
  reportEveryMonths: field(
    ["Hur ofta det följs upp", "How often it is followed up"],
    [
      "Skriv hur ofta ni lovar att berätta, i månader. Utelämnat betyder 12.",
      "Give how often you promise to report, in months. Left out means 12.",
    ],
    { example: "12" },
  ),
  updates: field(
    ["Uppföljningar", "Updates"],
    [
      "Lägg nya uppföljningar sist. Ändra aldrig en som är publicerad; rätta i en ny.",
      "Add new updates last. Never change a published one; correct it in a new one.",
    ],
  ),
  "updates.date": field(
    ["Dag", "Day"],
    ["Skriv dagen då uppföljningen skrevs.", "Give the day the update was written."],
    { example: "2027-03-31" },
  ),
  "updates.type": field(
    ["Vad som hänt", "What happened"],
    ["Välj det som passar bäst.", "Choose what fits best."],
    { values: "updateType" },
  ),
  "updates.statement": field(
    ["Berätta", "Statement"],
    [
      "Berätta vad som har hänt, även det som gick trögt. 10–2 000 tecken.",
      "Tell what has happened, what went slowly too. 10–2,000 characters.",
    ],
  ),
  "updates.value": field(
    ["Så långt har ni kommit", "How far you have come"],
    ["Skriv talet ni har nått, i målets enhet.", "Give the number you have reached, in the target’s unit."],
    { example: "4" },
  ),
  "updates.evidence": field(
    ["Underlag", "Evidence"],
    ["Länka till det som visar att det stämmer, högst fem.", "Link to what shows it, five at most."],
  ),
  "updates.evidence.title": field(
    ["Vad det är", "What it is"],
    ["Skriv vad läsaren får se.", "Write what the reader will see."],
    { example: "Hållbarhetsredovisning 2026, sidan 14" },
  ),
  "updates.evidence.url": field(
    ["Länk", "Link"],
    [
      "Klistra in en öppen adress som börjar med https://.",
      "Paste a public address that starts with https://.",
    ],
    { example: "https://example.com/redovisning-2026" },
  ),
  "updates.evidence.level": field(
    ["Hur säkert", "How sure"],
    [
      "Välj hur det går att kontrollera: egen uppgift, dokument, eller granskat av någon utomstående.",
      "Choose how it can be checked: your own word, a document, or checked by a third party.",
    ],
    { values: "evidenceLevel" },
  ),
  "updates.lesson": field(
    ["Lärdom", "Lesson"],
    ["Skriv vad andra kan lära av det ni gjort.", "Write what others can learn from what you did."],
  ),
  editGeneration: field(
    ["Länkgeneration", "Link generation"],
    [
      "Höj talet med ett för att göra gamla ändringslänkar ogiltiga. Sänk det aldrig.",
      "Raise the number by one to make old edit links void. Never lower it.",
    ],
    { example: "1" },
  ),
};
