import type { Language } from "../../src/schema/language.ts";

/** The sentences of a letter. One question, and how to answer it in a minute. */
interface LetterWords {
  readonly subject: (title: string) => string;
  readonly greeting: (name: string) => string;
  readonly promise: (portal: string, title: string) => string;
  readonly signed: (date: string) => string;
  readonly target: (amount: string) => string;
  readonly dueBy: (date: string) => string;
  readonly wasDueBy: (date: string) => string;
  readonly held: (date: string, statement: string) => string;
  readonly reported: (value: string, of: string) => string;
  /** Of an amount that is to fall, or may be. */
  readonly level: (value: string, target: string) => string;
  readonly nothingSince: string;
  readonly nothing: string;
  readonly still: string;
  readonly howDidItGo: string;
  readonly withLink: string;
  readonly withoutLink: string;
  readonly page: (url: string) => string;
  readonly closing: (publisher: string) => string;
  readonly series: (portal: string, title: string) => string;
  readonly seriesHeld: (from: number, to: number) => string;
  /** Where there is one year alone, or years between are missing. */
  readonly seriesLast: (year: number) => string;
  readonly seriesAwaited: (year: number, date: string) => string;
  readonly seriesQuestion: (year: number) => string;
  readonly seriesClosing: (publisher: string) => string;
  readonly seriesSubject: (year: number, title: string) => string;
}

const sv: LetterWords = {
  subject: (title) => `Hur går det med ”${title}”?`,
  greeting: (name) => `Hej ${name}!`,
  promise: (portal, title) => `På ${portal} står ert åtagande: ”${title}”.`,
  signed: (date) => `Ni undertecknade det den ${date}.`,
  target: (amount) => `Målet är ${amount}.`,
  dueBy: (date) => `Det ska vara klart senast ${date}.`,
  wasDueBy: (date) => `Det skulle vara klart senast ${date}.`,
  held: (date, statement) => `Det senaste vi vet är från ${date}: ”${statement}”`,
  reported: (value, of) => `Så långt har ni kommit: ${value} av ${of}.`,
  level: (value, target) => `Den senaste siffran är ${value}, mot målet ${target}.`,
  nothingSince: "Vi har inte hört något sedan dess.",
  nothing: "Vi vet inte när det senast stämde.",
  still: "Stämmer det fortfarande?",
  howDidItGo: "Hur gick det?",
  withLink:
    "Öppna länken. Har inget ändrats räcker ett tryck. Annars berättar ni där vad som har hänt, bakslag också. Länken är er egen, så skicka den inte vidare utanför organisationen.",
  withoutLink:
    "Fick ni en ändringslänk när ni gjorde åtagandet? Öppna den: har inget ändrats räcker ett tryck. Annars går det lika bra att svara på det här brevet.",
  page: (url) => `Så visas åtagandet i dag: ${url}`,
  closing: (publisher) => `Tack för att ni är med!\n${publisher}`,
  series: (portal, title) => `På ${portal} visar vi er serie ”${title}”.`,
  seriesHeld: (from, to) => `Vi har åren ${from}–${to}.`,
  seriesLast: (year) => `Den senaste siffran vi har är för ${year}.`,
  seriesAwaited: (year, date) => `Siffran för ${year} väntade vi senast ${date}.`,
  seriesQuestion: (year) => `Är siffran för ${year} klar, och var finns den?`,
  seriesClosing: (publisher) => `Tack på förhand!\n${publisher}`,
  seriesSubject: (year, title) => `Finns siffran för ${year} i ”${title}”?`,
};

const en: LetterWords = {
  subject: (title) => `How is “${title}” going?`,
  greeting: (name) => `Hello ${name},`,
  promise: (portal, title) => `On ${portal} you have a commitment: “${title}”.`,
  signed: (date) => `You signed it on ${date}.`,
  target: (amount) => `The target is ${amount}.`,
  dueBy: (date) => `It is to be done by ${date}.`,
  wasDueBy: (date) => `It was to be done by ${date}.`,
  held: (date, statement) => `The latest we know is from ${date}: “${statement}”`,
  reported: (value, of) => `So far you have come to ${value} of ${of}.`,
  level: (value, target) => `The latest figure is ${value}, against a target of ${target}.`,
  nothingSince: "We have heard nothing since.",
  nothing: "We do not know when it was last true.",
  still: "Is it still true?",
  howDidItGo: "How did it go?",
  withLink:
    "Open the link. If nothing has changed, one tap is enough. If something has, tell us there what happened, setbacks too. The link is yours alone, so please do not pass it on outside your organisation.",
  withoutLink:
    "Were you given an edit link when you made the commitment? Open it: if nothing has changed, one tap is enough. Otherwise a reply to this letter will do.",
  page: (url) => `This is how the commitment is shown today: ${url}`,
  closing: (publisher) => `Thank you for taking part.\n${publisher}`,
  series: (portal, title) => `On ${portal} we show your series “${title}”.`,
  seriesHeld: (from, to) => `We have the years ${from}–${to}.`,
  seriesLast: (year) => `The latest figure we have is for ${year}.`,
  seriesAwaited: (year, date) => `We expected the figure for ${year} by ${date}.`,
  seriesQuestion: (year) => `Is the figure for ${year} ready, and where can it be found?`,
  seriesClosing: (publisher) => `Thank you in advance.\n${publisher}`,
  seriesSubject: (year, title) => `Is the figure for ${year} out in “${title}”?`,
};

const byLanguage: Readonly<Record<Language, LetterWords>> = { sv, en };

/** The sentences of letters in a language. */
export function letterWords(lang: Language): LetterWords {
  return byLanguage[lang];
}
