import type { Language } from "../schema/language.ts";

const sv = {
  /** A day of the record. */
  dayUnknown: "Vet inte än",
  /** One end of a time, within a sentence. */
  endUnknown: "okänt",
  tonnesPerYear: (amount: string) => `${amount} ton CO₂e om året`,
  /** How far something has come, and how far it is to come. */
  towards: (amount: string, target: string) => `${amount} (målet är ${target})`,
  everyMonths: (months: number) => (months === 1 ? "Varje månad" : `Med ${months} månaders mellanrum`),
  before: (text: string) => `Förut: ${text}`,
  notBefore: "Fanns inte förut",
  noLonger: "Tas bort",
  whole: "Hela åtagandet",
  nothingChanged:
    "Ni har valt att åtagandet ändras, men inget är ändrat. Ändra det som inte längre stämmer under ”Så ska det stå”, eller välj något annat här.",
  unknownActor: (name: string) =>
    `Vi hittar ingen aktör som heter ”${name}”. Välj ett namn i listan, eller svara att ni är nya här.`,
  unknownPartner: (name: string) =>
    `Vi hittar ingen aktör som heter ”${name}”. Bara aktörer på portalen kan stå här. Välj ett namn i listan, eller ta bort det och nämn dem i beskrivningen.`,
  knownActor: (name: string) =>
    `”${name}” finns redan på portalen. Är det ni? Svara ”Ja, vi finns med” och välj namnet i listan. Annars: skriv ett namn som skiljer er åt.`,
  serviceDown:
    "Det går inte att skicka härifrån just nu. Allt ni har skrivit finns kvar. Har ni internet? Försök igen om en stund, eller välj ett av sätten nedan.",
  answerLost: "Vi vet inte om det kom fram. Tryck igen: det blir inte två. Allt ni har skrivit finns kvar.",
  refused:
    "Förslaget togs inte emot. Rätta det som behövs och skicka igen, eller välj ett av de andra sätten.",
  newFileLong: "Filen är för lång för länken. Texten är kopierad: klistra in den i den nya filen.",
  emailSubject: "Förslag till åtagande",
  emailLong: "Ladda ner filen här på sidan och bifoga den.",
};
const en: typeof sv = {
  dayUnknown: "Do not know yet",
  endUnknown: "unknown",
  tonnesPerYear: (amount) => `${amount} tonnes CO₂e a year`,
  towards: (amount, target) => `${amount} (the target is ${target})`,
  everyMonths: (months) => (months === 1 ? "Every month" : `Every ${months} months`),
  before: (text) => `Before: ${text}`,
  notBefore: "Was not there before",
  noLonger: "Is removed",
  whole: "The whole commitment",
  nothingChanged:
    "You have chosen that the commitment changes, but nothing is changed. Change what no longer holds under “What it should say”, or choose something else here.",
  unknownActor: (name) =>
    `We find no actor called “${name}”. Choose a name from the list, or answer that you are new here.`,
  unknownPartner: (name) =>
    `We find no actor called “${name}”. Only actors on the portal can stand here. Choose a name from the list, or remove it and mention them in the summary.`,
  knownActor: (name) =>
    `“${name}” is already on the portal. Is that you? Answer “Yes, we are” and choose the name from the list. If not, write a name that tells you apart.`,
  serviceDown:
    "It cannot be sent from here right now. Everything you have written is still here. Are you online? Try again in a while, or choose one of the ways below.",
  answerLost:
    "We do not know whether it arrived. Press again: it will not become two. Everything you have written is still here.",
  refused:
    "The proposal was not accepted. Put right what is needed and send it again, or choose one of the other ways.",
  newFileLong: "The file is too long for the link. The text is copied: paste it into the new file.",
  emailSubject: "Proposed commitment",
  emailLong: "Download the file on this page and attach it.",
};

/** What the form's script says once it has checked: fetched with what checks, shows and sends, not with the form. */
export const formPreviewWords: Readonly<Record<Language, typeof sv>> = { sv, en };
