import { formatNumber } from "../../format.ts";

/** The follow-up pack: the council annex, the workbook, and the texts for web and press. */
export const report = {
  files: {
    annex: (year: number) => `bilaga-${year}`,
    workbook: (year: number) => `uppfoljning-${year}`,
    web: (year: number) => `webbtext-${year}`,
    press: (year: number) => `pressmeddelande-${year}`,
    figures: "figurer",
    folder: "MAPP",
  },
  title: (year: number, place: string) => `Uppföljning ${year} av klimatarbetet i ${place}`,
  kind: "Bilaga",
  proposed: (publisher: string) =>
    `Portalen är ett förslag. ${publisher} har inte beslutat om den, och det här visar hur en uppföljning kan se ut.`,
  fictional: "Allt här är påhittat: kommunen, aktörerna och siffrorna.",
  basis: {
    frozen: (version: string) =>
      `Året är stängt. Nyckeltalen är de som frystes, räknade ur version ${version}. Den versionen går inte att läsa här.`,
    asFrozen: (version: string) =>
      `Året är stängt. Allt är räknat ur version ${version}, så som uppgifterna var när året stängdes, utom det som står under ”räknat i dag” och listan över ändrade löften, som kommer ur dagens historik.`,
    ended: "Året är slut men inte stängt.",
    /** What of today's records a past year is told with: no record says how all of it stood then. */
    todays: (all: boolean, date: string, lastYear: number) =>
      `${all ? "Allt utom ändrade löften och det som är hämtat ur ett stängt år" : "Allt annat"} är räknat ur dagens uppgifter, utan det som hände efter den ${date}: åtaganden som undertecknades senare, och senare uppföljningar, avslut och nådda delmål. Utsläppen är de siffror som finns i dag för åren till och med ${lastYear}, också där de har kommit senare. Mål, stöd och allt som saknar datum är med så som det står i dag.`,
    ongoing: (date: string) => `Året är inte slut. Siffrorna visar läget den ${date} och kan ändras.`,
  },
  reckonedToday: (answer: string) => `Räknat ur dagens uppgifter: ${answer}`,
  reckonedTodayNote: "Det här avsnittet är räknat ur dagens uppgifter, som kan skilja sig från de frysta.",
  /** Of a picture: which follow-up it is out of, and of which day. The address of the portal's own comes after. */
  edition: {
    ended: (title: string, to: string, madeOn: string) =>
      `Ur ”${title}”, till och med den ${to}, räknad ur uppgifterna från den ${madeOn}. På portalen kan den ha nyare siffror:`,
    asFrozen: (title: string, to: string, version: string) =>
      `Ur ”${title}”, till och med den ${to}, räknad ur version ${version}. På portalen kan den ha nyare siffror:`,
    ongoing: (title: string, to: string) =>
      `Ur ”${title}”, läget den ${to}. På portalen kan den ha nyare siffror:`,
  },
  facts: {
    programme: "Program",
    publisher: "Utges av",
    period: "Avser",
    made: "Framställd",
    version: "Uppgifternas version",
    todaysVersion: "Version för ”räknat i dag” och ändrade löften",
    versionUnknown: "okänd, uppgifterna ligger inte i git",
    changed: (commit: string) => `${commit}, med ändringar som inte är incheckade`,
    license: "Licens",
    address: "Portalen",
    span: (from: string, to: string) => `${from} till ${to}`,
  },
  about: {
    heading: "Om bilagan",
    text: [
      "Bilagan visar vad som är lovat i klimatarbetet, vad det har lett till och vad som har ändrats. Den görs av samma uppgifter och samma uträkningar som den öppna portalen, och vem som helst kan räkna om den.",
      "Bilagan värderar inte. Den skiljer på det som är lovat och det som är styrkt, och den säger när något är okänt. Effekter skrivs som spann och dras aldrig av från utsläppen.",
      "Kommunens egna löften följs upp på samma sätt som andras.",
    ],
  },
  contents: "Innehåll",
  brief: "Året i korthet",
  goal: "Hur långt är det till målet?",
  goalUnmeasured:
    "Huvudmålet har ingen serie att mäta mot. Därför går det inte att säga hur långt det är kvar.",
  source: "Källa:",
  sources: "Källor:",
  keyFigures: "Nyckeltal",
  keyFiguresOf: (year: number) => `Programmets nyckeltal ${year}`,
  keyFiguresNote: (previousYear: number | undefined) =>
    previousYear === undefined
      ? "Inget tidigare år är stängt, så det finns inget att jämföra med."
      : `Jämförelsen är med ${previousYear}, det senast stängda året före.`,
  figure: "Siffra",
  change: "Ändring",
  today: "Räknat i dag",
  recalculatedNote:
    "”Räknat i dag” är samma siffra för årets sista dag, räknad ur dagens uppgifter. Den skiljer sig när statistik har räknats om eller en uppgift har rättats.",
  effectOf: {
    caption: (year: number) => `Effekt ${year}, ton CO₂e per år`,
    kind: "Slag",
    low: "Lägst",
    central: "Troligast",
    high: "Högst",
    count: "Åtaganden",
    notAddedHeading: "Vad är inte med i summan, och varför?",
    notAddedCaption: "Åtaganden som inte räknas, efter skäl",
    reason: "Skäl",
    which: "Vilka",
    more: (count: number) => `och ${formatNumber(count, "sv")} till, i arbetsboken`,
  },
  all: {
    heading: "Vad är lovat, och av vem?",
    none: "Inget åtagande pågår.",
    /** Of a year that is over. */
    undated: (count: number) =>
      count === 1
        ? "För ett av åtagandena vet vi inte när det undertecknades. Det är med så som det står i dag."
        : `För ${formatNumber(count, "sv")} av åtagandena vet vi inte när de undertecknades. De är med så som de står i dag.`,
    caption: "Åtaganden som inte är avslutade, i bokstavsordning efter aktör",
    areas: "Fokusområden",
    due: "Ska vara klart",
  },
  offers: {
    caption: "Öppna erbjudanden om stöd, i bokstavsordning efter den som ger stödet",
    none: "Inget öppet erbjudande om stöd är inlagt.",
    /** Of a year that is over: no record says how it was then. */
    asToday: "Det som efterfrågas och erbjuds är med så som det står i dag.",
    offer: "Erbjudande",
    giver: "Av vem",
    until: "Gäller till och med",
  },
  endings: {
    inYear: (year: number) => `Avslutades under ${year}`,
    inYearNone: (year: number) => `Inget åtagande avslutades under ${year}.`,
    earlier: "Avslutades tidigare, eller utan känt datum",
    evidence: "Underlag:",
    lesson: "Lärdom:",
    reason: "Skäl:",
    noReason: "Ingen förklaring är lämnad.",
    noEvidence: "Inget underlag är lämnat.",
    commitment: "Åtagande",
    actor: "Aktör",
    state: "Läge",
    ended: "Avslutades",
    more: (count: number) =>
      count === 1
        ? "Ett åtagande till står i arbetsboken."
        : `${formatNumber(count, "sv")} åtaganden till står i arbetsboken.`,
  },
  late: {
    caption: "Åtaganden som inte är avslutade och saknar uppföljning, de som har väntat längst först",
    last: "Senast",
    due: "Skulle ha följts upp",
  },
  missed: {
    caption: "Delmål som ingen har berättat är nådda, de senaste först",
    milestone: "Delmål",
    due: "Skulle ha nåtts",
    more: (count: number) => `${formatNumber(count, "sv")} delmål till står i arbetsboken.`,
  },
  whiteMissing: {
    caption: "Här saknas pågående åtaganden",
    area: "Fokusområde",
    missing: "Saknas",
    transitions: "Förflyttningar de kan göra",
  },
  changed: {
    heading: "Vilka löften har försvagats, skjutits upp eller dragits tillbaka?",
    caption: (year: number) => `Ändrade löften under ${year}, de senaste först`,
    promise: "Löfte",
    what: "Vad som ändrades",
    gone: "finns inte längre i portalen",
    more: (count: number) => `Ytterligare ${formatNumber(count, "sv")} står på portalen.`,
  },
  more: (count: number) => `Ytterligare ${formatNumber(count, "sv")} står på portalen.`,
  lessonsNone: (year: number) => `Ingen aktör skrev under ${year} vad andra kan lära av arbetet.`,
  quality: {
    lead: "Så många har det som behövs för att andra ska kunna bedöma dem. Det vi inte vet räknas som att det saknas.",
  },
  method: {
    heading: "Så är siffrorna räknade",
    lead: "Hela metoden, med formler och exempel:",
    again: "Räkna om",
    againText: (version: string) =>
      `Uppgifternas version: ${version}. Den som har portalens förråd får samma siffror med kommandot`,
  },
  sourceList: {
    heading: "Källor",
    lead: "Källor till mål, utsläpp och figurer. Källorna till varje åtagande står på åtagandets sida.",
  },
  foot: (year: number, place: string) => `Uppföljning ${year}, ${place}`,
  workbook: {
    readMe: "Läs mig",
    key: "Uppgift",
    told: "Innehåll",
    sheets: {
      figures: "Nyckeltal",
      commitments: "Åtaganden",
      milestones: "Delmål",
      updates: "Uppföljningar",
      indicators: "Indikatorer",
    },
    rows: {
      title: "Titel",
      basis: "Gäller",
      from: "Första dag",
      to: "Sista dag",
      made: "Framställd",
      commit: "Uppgifternas version",
      publisher: "Utges av",
      license: "Licens",
      method: "Metod",
      portal: "Portal",
      status: "Status",
      sums: "Summor",
      unknown: "Okänt",
      series: (title: string) => `Licens för ${title}`,
    },
    sumsText:
      "Kolumnen ”Räknas som utlovat” i bladet Åtaganden ger nyckeltalen för utlovad effekt när den summeras, och ”Räknas som styrkt” ger den styrkta. Ett åtagande som inte räknas har tomma celler och ett skäl.",
    unknownText:
      "En tom cell betyder att uppgiften saknas, och ”okänt” att ingen har sagt när. Inget av dem är noll.",
    columns: {
      table: "Tabell",
      id: "Id",
      name: "Namn",
      value: "Värde",
      of: "Av",
      unit: "Enhet",
      actor: "Aktör",
      actorType: "Sorts aktör",
      own: "Kommunens eget löfte",
      focusAreas: "Fokusområden",
      kind: "Slag",
      state: "Läge",
      reason: "Skäl",
      signed: "Undertecknat",
      start: "Start",
      due: "Slutdatum",
      every: "Månader mellan uppföljningar",
      last: "Senast hört",
      next: "Följs upp senast",
      freshness: "Aktualitet",
      target: "Mål",
      targetUnit: "Målets enhet",
      phase: "Effekten är",
      low: "Full effekt, lägst (ton per år)",
      central: "Full effekt, troligast (ton per år)",
      high: "Full effekt, högst (ton per år)",
      claimed: (year: number, bound: string) => `Räknas som utlovat ${year}, ${bound} (ton)`,
      evidenced: (year: number, bound: string) => `Räknas som styrkt ${year}, ${bound} (ton)`,
      notAdded: "Räknas inte, därför att",
      address: "Sida",
      commitment: "Åtagande",
      milestone: "Delmål",
      reached: "Nåddes",
      outcome: "Så gick det",
      ahead: "Ligger framåt i tiden",
      date: "Datum",
      type: "Slag",
      statement: "Vad som har hänt",
      evidence: "Underlag",
      level: "Högsta nivå på underlag",
      lesson: "Lärdom",
      indicator: "Indikator",
      year: "År",
      sector: "Sektor",
      total: "Summa",
      status: "Säkerhet",
      source: "Källa",
    },
    phase: { "ex-ante": "beräknad i förväg", "ex-post": "uppmätt i efterhand" },
    unknown: "okänt",
  },
  web: {
    intro: (programme: string) => `Så går det med ${programme}.`,
    promises: "Vad är lovat, och vad har det lett till?",
    how: "Så är det räknat",
    emissionsFrom: "Utsläppen kommer ur källorna nedan.",
    howText:
      "Åtagandena är aktörernas egna och granskas innan de publiceras. Effekterna är spann, och de dras aldrig av från utsläppen. Det vi inte vet skrivs ut som okänt.",
    more: "Läs mer",
    pages: {
      followUp: "Hela uppföljningen",
      changedPromises: "Löften som har ändrats",
      method: "Metoden, med formler och exempel",
      data: "Alla siffror som filer",
    },
  },
  press: {
    kind: "Utkast till pressmeddelande",
    proposed: (publisher: string) => `Skicka inte ut texten i ${publisher}s namn innan portalen är beslutad.`,
    title: (year: number, place: string) => `Klimatarbetet i ${place} ${year}: så gick det`,
    titleOngoing: (place: string, date: string) => `Klimatarbetet i ${place}: läget den ${date}`,
    lead: (publisher: string, programme: string, year: number) =>
      `${publisher} har följt upp ${programme} för ${year}. Här är resultatet.`,
    leadOngoing: (publisher: string, programme: string, year: number) =>
      `${publisher} följer upp ${programme} för ${year}. Så här är läget hittills.`,
    /** Nobody has decided to follow up yet, and nothing is said in anybody's name. */
    leadProposed: (programme: string, year: number) =>
      `Så här ser läget ut för ${programme} ${year}, enligt de uppgifter som finns i förslaget till klimatportal.`,
    facts: "Fakta",
    contact: "Kontakt",
    contactHere: "[Skriv in den funktion som svarar på frågor.]",
    quote: "[Plats för citat.]",
  },
};
