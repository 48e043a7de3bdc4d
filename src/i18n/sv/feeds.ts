/** Feeds of what changes, and calendars to subscribe to. */
export const feeds = {
  heading: "Prenumerera",
  changes: "Det som är nytt, i en nyhetsläsare:",
  dates: "Datumen, i din kalender:",
  formats: { "feed.xml": "Atom", "rss.xml": "RSS", "feed.json": "JSON Feed", "calendar.ics": "iCalendar" },
  title: {
    home: (site: string) => `${site}: nytt och ändrat`,
    of: (name: string, site: string) => `${name}: nytt och ändrat (${site})`,
  },
  description: (most: number) =>
    `De ${most} senaste ändringarna: åtaganden, mål, siffror, stöd, exempel och evenemang. Datumet är dagen då uppgiften publicerades.`,
  new: {
    goals: "Nytt mål",
    indicators: "Ny serie",
    actors: "Ny aktör",
    stories: "Nytt exempel",
    events: "Evenemang",
    "support-offers": "Stöd som erbjuds",
    "support-needs": "Stöd som efterfrågas",
  },
  weakened: { commitments: "Ändrat löfte", goals: "Ändrat mål" },
  changed: { commitments: "Ändrat åtagande", goals: "Ändrat mål" },
  added: "Nya siffror",
  revised: "Omräknade siffror",
  signed: (date: string) => `Undertecknat den ${date}.`,
  due: (date: string) => `Ska vara klart den ${date}.`,
  until: (date: string) => `Gäller till och med den ${date}.`,
  calendar: {
    heading: "Ha datumen i din egen kalender",
    subscribe: "Prenumerera på kalendern",
    file: "Hämta den som fil (iCalendar)",
    text: (most: number, hasCycle: boolean) =>
      `Kalendern har evenemang, målår${hasCycle ? ", uppföljningsåret" : ""} och de ${most} närmaste datumen då något ska vara klart. Den uppdateras när portalen gör det. Varje fokusområde och varje aktör har en egen, med länk på sin sida.`,
    address: "Fungerar inte länken? Klistra in adressen i ditt kalenderprogram:",
    title: {
      home: (site: string) => site,
      of: (name: string, site: string) => `${name} (${site})`,
    },
    due: (title: string, actor: string) => `Ska vara klart: ${title} (${actor})`,
    milestone: (milestone: string, actor: string) => `Delmål: ${milestone} (${actor})`,
    goal: (year: number, title: string) => `Målår ${year}: ${title}`,
    of: (commitment: string) => `Hör till åtagandet ”${commitment}”.`,
    outcome: "Vad det ledde till:",
  },
};
