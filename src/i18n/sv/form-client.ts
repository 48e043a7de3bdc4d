/** What the form's script says. Sent only to the pages that have a form, apart from the page itself. */
export const formClient = {
  problem: "Det finns ett problem",
  errorPrefix: "Fel: ",
  missing: (label: string) => `Fyll i ”${label}”.`,
  missingChoice: (label: string, isOne: boolean) =>
    isOne ? `Välj ett svar under ”${label}”.` : `Välj minst ett svar under ”${label}”.`,
  consent: (label: string) => `Kryssa för ”${label}”.`,
  number: (label: string) => `Skriv ”${label}” som ett tal, till exempel 12, 12 500 eller 12,5.`,
  date: (label: string) => `Välj en dag som finns under ”${label}”, till exempel 31 december 2027.`,
  dateOrUnknown: (label: string) => `Välj en dag under ”${label}”, eller kryssa för ”Vet inte än”.`,
  url: (label: string) =>
    `Adressen i ”${label}” ska börja med https://, till exempel https://example.com/sida.`,
  tooShort: (label: string, found: string, limit: string) =>
    `Skriv lite mer i ”${label}”: minst ${limit} tecken. Nu är det ${found}.`,
  tooLong: (label: string, found: string, limit: string) =>
    `Korta ”${label}”: högst ${limit} tecken. Nu är det ${found}.`,
  tooSmall: (label: string, limit: string) => `Talet i ”${label}” får inte vara mindre än ${limit}.`,
  tooLarge: (label: string, limit: string) => `Talet i ”${label}” får inte vara större än ${limit}.`,
  email: (label: string) => `Ta bort e-postadressen ur ”${label}”. Allt här blir offentligt.`,
  phone: (label: string) => `Ta bort telefonnumret ur ”${label}”. Allt här blir offentligt.`,
  personalNumber: (label: string) => `Ta bort personnumret ur ”${label}”. Allt här blir offentligt.`,
  hints: {
    vague: (word: string) =>
      `”${word}” är svårt att följa upp. Kan ni skriva vad ni gör, och när? Det går att skicka ändå.`,
    claim: (word: string) =>
      `”${word}” säger för lite för sig självt. Skriv vad det gäller, och ange ett mål i siffror eller en effekt i del 3.`,
    noNumber: "Går det att säga hur mycket? Till exempel ”12 elbilar” eller ”alla våra lokaler”.",
  },
  left: (count: number) => `${count} tecken kvar`,
  over: (count: number) => `${count} tecken för mycket`,
  savedAt: (time: string) => `Sparat i den här webbläsaren ${time}.`,
  notSaved: "Utkastet kan inte sparas i den här webbläsaren.",
  deleted: "Utkastet är raderat.",
  restored: (time: string) => `Vi har hämtat ert utkast från ${time}.`,
  other: "Ett utkast till ligger kvar: välj ”Hämta det förra utkastet” för att se det.",
  shared: "Ni har öppnat ett utkast som någon delat.",
  sharedUnread:
    "Det delade utkastet går inte att läsa här: länken är inte hel, eller så är webbläsaren för gammal. Be om länken på nytt, eller öppna den i en nyare webbläsare.",
  again: (reference: string) =>
    `Här är det ni skickade i ärendet ${reference}. Ändra det som behövs och skicka igen: det blir ett nytt förslag.`,
  againGone: (reference: string) =>
    `Det ni skickade i ärendet ${reference} finns inte i den här webbläsaren. Öppna ärendet i den webbläsare ni skrev i, eller skriv på nytt här. Det blir ett nytt förslag.`,
  item: {
    own: "Skriv rubriken som ert eget löfte, till exempel ”Vi …”.",
    unit: (unit: string) => `Räknas i: ${unit}`,
    evidence: (what: string) => `Visas med: ${what}`,
  },
  effect: {
    answer: (low: string, high: string, central: string) =>
      `${low}–${high} ton koldioxidekvivalenter om året, troligast ${central}.`,
    arithmetic: (amount: string, perUnit: string) => `${amount} × ${perUnit} ton.`,
    source: "Källa:",
    needsItem: "Välj ett åtagande ur katalogen i del 2, så räknar vi.",
    needsAmount: "Skriv hur mycket, i siffror, så räknar vi.",
    none: "Katalogen har inget räknesätt för det här åtagandet.",
  },
  sounds: (actor: string) => `${actor}: `,
  due: (date: string) => `Klart ${date}.`,
  reviewFailed:
    "Något gick fel när förslaget skulle visas. Allt ni har skrivit finns kvar. Ladda om sidan och försök igen.",
};
