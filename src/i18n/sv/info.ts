import { nbsp } from "../../format.ts";

/** Pages about the portal itself: accessibility, privacy, who is behind it, its sources, and the page that is not there. */
export const info = {
  notFound: {
    title: "Sidan finns inte",
    lead: "Adressen leder ingenstans. Den kan vara felskriven, eller så har sidan flyttat eller tagits bort.",
    search: "Sök på portalen",
    submit: "Sök",
    removed: "Åtaganden och mål som har tagits bort står i listan",
    orGo: "Eller gå hit:",
  },
  accessibility: {
    title: (service: string) => `Tillgänglighetsredogörelse för ${service}`,
    /** The same, with where its first word may be parted: it is longer than a line of a phone. */
    heading: (service: string) => `Tillgänglighets\u00ADredogörelse för ${service}`,
    description: (service: string) =>
      `Hur tillgänglig ${service} är, vad som brister och hur du rapporterar det.`,
    intro: (actor: string, service: string, isProposed: boolean) =>
      `${actor} ${isProposed ? "är tänkt att stå" : "står"} bakom ${service}. Så många som möjligt ska kunna använda den. Här beskriver vi hur webbplatsen uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du rapporterar brister till oss.`,
    how: "Hur tillgänglig är webbplatsen?",
    compliance: {
      full: "Webbplatsen är helt förenlig med lagen om tillgänglighet till digital offentlig service. Vi känner inte till några brister.",
      partial:
        "Webbplatsen är delvis förenlig med lagen om tillgänglighet till digital offentlig service, på grund av de brister som beskrivs nedan.",
      none: "Webbplatsen är inte förenlig med lagen om tillgänglighet till digital offentlig service. Bristerna beskrivs nedan.",
    },
    report: "Rapportera brister i webbplatsens tillgänglighet",
    reportText:
      "Vi vill hela tiden göra webbplatsen mer tillgänglig. Hittar du problem som inte är beskrivna på den här sidan, eller anser du att vi inte uppfyller lagens krav? Tala om det för oss, så att vi får veta att problemet finns.",
    reportLink: "Rapportera brister",
    request: "Om du inte kan använda delar av webbplatsen",
    requestText:
      "Behöver du innehåll som inte är tillgängligt för dig, också sådant som är undantaget från lagen enligt beskrivningen nedan? Då kan du begära att få det i en form som passar dig (15 § i lagen). Använd samma väg:",
    requestLink: "Begär innehåll i en annan form",
    supervision: "Tillsyn",
    supervisionText:
      "Myndigheten för digital förvaltning, Digg, har ansvaret för tillsyn över lagen om tillgänglighet till digital offentlig service. Är du inte nöjd med hur vi hanterar ditt påpekande om brister eller din begäran? Då kan du anmäla det till Digg.",
    supervisionLink: "Anmäl bristande tillgänglighet till Digg",
    technical: "Teknisk information om webbplatsens tillgänglighet",
    technicalText: `Kravet är standarden EN${nbsp}301${nbsp}549 V3.2.1, som i fråga om webbinnehåll motsvarar nivå AA i WCAG 2.1. Webbplatsen är byggd för att följa nivå AA också i den nyare WCAG 2.2.`,
    notAccessible: "Innehåll som inte är tillgängligt",
    nonCompliance: "Bristande förenlighet med lagkraven",
    noIssues: "Vi känner inte till något innehåll som brister.",
    why: "Varför:",
    alternative: "Annat sätt:",
    fixBy: (date: string) => `Ska vara åtgärdat senast ${date}.`,
    disproportionate: "Oskäligt betungande anpassning",
    disproportionateText:
      "Vi åberopar undantag för oskäligt betungande anpassning enligt 12 § i lagen för detta innehåll:",
    disproportionateNone:
      "Vi åberopar inte undantag för oskäligt betungande anpassning (12 § i lagen) för något innehåll.",
    outOfScope: "Innehåll som inte omfattas av lagen",
    outOfScopeText: "Lagen gäller inte detta innehåll (9 § i lagen):",
    outOfScopeNone:
      "Vi räknar inte något av portalens eget innehåll som undantaget från lagen (9 § i lagen).",
    tested: "Hur vi har testat webbplatsen",
    method: {
      self: "Vi har gjort en egen granskning av webbplatsen.",
      external: "En utomstående har granskat webbplatsen.",
    },
    assessedOn: (date: string) => `Den senaste bedömningen gjordes den ${date}.`,
    updatedOn: (date: string) => `Redogörelsen uppdaterades senast den ${date}.`,
  },
  privacy: {
    title: "Vad sparar portalen om dig?",
    description: "Inga kakor, ingen spårning och inga anrop till andra. Så behandlas uppgifter på portalen.",
    lead: "Inget om du bara läser: sidorna går att läsa utan konto, kakor och skript. Fyller du i ett formulär sparas ditt utkast i din egen webbläsare.",
    visitors: "När du läser",
    visitorsList: [
      "Portalen sätter inga kakor. Bara formulären sparar något i din webbläsare. Vad det är står nedan.",
      "Portalen räknar inte besök och följer ingen.",
      "Sidorna hämtar inget från andra: typsnitt, bilder, diagram och sökning ligger på samma adress. Webbläsaren är dessutom tillsagd att stoppa allt annat.",
      "Sökningen sker i din egen webbläsare. Det du söker efter syns i sidans adress, så att du kan dela den.",
    ],
    forms: "När du fyller i ett formulär",
    formsList: [
      "Formulären för åtaganden och stöd sparar det du skriver i din webbläsares lokala lagring (localStorage), så att inget går förlorat om sidan stängs. Utkastet skickas inte någonstans.",
      "När du har skickat in något, också en uppföljning, sparas en kopia av det på samma sätt, så att du kan ändra och skicka igen. Öppnar du ett utkast som någon har delat läggs ditt eget åt sidan.",
      "Utkast och kopior används i högst 90 dagar efter att de senast ändrades. Äldre tas bort nästa gång du öppnar något av formulären.",
      "Du kan ta bort allt själv: öppna formuläret och tryck på Radera utkastet, så försvinner också kopiorna av det du har skickat därifrån. Kopian av en uppföljning tar du bort där du följer upp åtagandet. När uppföljningen är publicerad försvinner kopian nästa gång du öppnar åtagandet där. Det går lika bra att rensa webbplatsdata för portalens adress i webbläsarens inställningar. Gör det om du har skrivit på en dator som andra använder.",
      "Det du skickar in blir ett förslag som en människa läser. Granskas förslagen öppet, som på GitHub, kan alla läsa det genast, och det finns kvar där också om det inte godkänns eller om du tar tillbaka det. Annars ligger det kvar hos den som granskar. Står det något om en person i det? Be utgivaren ta bort det.",
      "Sidan där du följer ett ärende sparar inget. Det du skriver när du följer upp ett åtagande och inte har skickat, och kvittot med länkarna när du har skickat in något, finns kvar i fliken tills du stänger den. Kvittot går också att ta bort med en knapp, och då försvinner kopiorna av det du har skickat med det formuläret. Länkarna innehåller en hemlig nyckel, och den kan stå kvar i webbläsarens historik.",
    ],
    formLinks: "Till formulären:",
    host: "Webbserverns logg",
    hostText:
      "Den som driver webbservern kan föra en logg med IP-adress, tid och sida. Det är vanligt på webben, och det bestäms av driften och inte av portalen. Fråga utgivaren hur länge loggen sparas.",
    records: "När du eller din organisation står på portalen",
    recordsText:
      "Uppgifterna handlar om organisationer. Namn på personer, e-postadresser, telefonnummer och personnummer ska inte finnas i dem. Ett program letar efter adresser och nummer innan något publiceras, och en människa läser varje ändring, också för att hitta namn. Hittar du en personuppgift? Säg till, så tas den bort.",
    recordsHistory:
      "Ändringar sparas i en öppen historik. Därför är det viktigt att personuppgifter stoppas innan de publiceras.",
    links: "Länkar till andra",
    linksText:
      "Källor och aktörers webbplatser har egna regler. Inget hämtas därifrån förrän du följer en länk.",
    contact: "Frågor",
    contactText: (publisher: string, isProposed: boolean) =>
      isProposed
        ? `Portalen är ett förslag. ${publisher} är tänkt som utgivare.`
        : `${publisher} är utgivare och svarar på frågor.`,
    contactLink: "Kontakta utgivaren",
  },
  about: {
    title: "Om portalen",
    description: "Vad klimatportalen är, vilka som står bakom den och hur uppgifterna granskas.",
    lead: (municipality: string) =>
      `Portalen visar klimatmålen i ${municipality}, hur långt det är kvar och vad olika aktörer har lovat att göra. Vem som helst kan läsa, räkna efter och vara med.`,
    what: "Vad är portalen till för?",
    whatList: [
      "Invånare, elever och press ska kunna se hur det går, med källa till varje siffra.",
      "Företag, föreningar, skolor och offentliga organisationer ska kunna åta sig något där de har rådighet, alltså själva bestämmer.",
      "Åtaganden följs upp öppet, också de som inte lyckas.",
      "Den som behöver stöd ska hitta den som erbjuder det.",
    ],
    who: "Vem står bakom?",
    whoText: (publisher: string, isProposed: boolean) =>
      isProposed
        ? `Portalen är ett förslag. ${publisher} är tänkt som utgivare, men har inte beslutat om den ännu.`
        : `Utgivare är ${publisher}.`,
    whoNote:
      "Att något står här betyder inte att kommunen har beslutat om det. Beslut nämns där de är kända, med källa. Det vi inte vet står som okänt.",
    adopted: (date: string) => `Antaget: ${date}.`,
    adoptedUnknown: "Vi vet inte när programmet antogs.",
    programmeLink: "Läs mer om programmet",
    ownPromises: "Kommunens egna löften",
    review: "Hur granskas uppgifterna?",
    reviewList: [
      "Varje uppgift är en textfil. En ändring är ett förslag tills en människa har godkänt den.",
      "Program prövar varje förslag: att datum, enheter och hänvisningar stämmer, att åtaganden inte räknas två gånger och att inga e-postadresser, telefonnummer eller personnummer följer med.",
      "En människa läser och godkänner. Inget publiceras av sig självt.",
      "Varje ändring sparas, så att alla kan se vad som har ändrats och när.",
    ],
    reviewDays: (days: number) =>
      `Förslag ska få svar inom ${days} ${days === 1 ? "arbetsdag" : "arbetsdagar"}.`,
    open: "Öppen källkod och öppna data",
    openText: (license: string) =>
      `Programmet är öppet (EUPL 1.2) och portalens egna uppgifter är fria att använda (${license}). Serier från andra behåller sin egen licens.`,
    reuse:
      "En annan kommun kan använda samma program. Byt ut uppgifterna i mappen data, så är portalen er: inget i programmet vet vilken kommun det gäller.",
    repository: "Öppna förrådet med program och uppgifter",
    dataLink: "Hämta uppgifterna",
    methodLink: "Läs hur siffrorna räknas",
    contact: "Kontakt",
    contactText: "Ser du ett fel, saknar du något eller vill du veta mer?",
    contactLink: (publisher: string) => `Skriv till ${publisher}`,
  },
  sources: {
    title: "Var kommer uppgifterna ifrån?",
    description: "Alla källor till portalens siffror och påståenden, med utgivare, datum och licens.",
    lead: (sources: string) =>
      `Portalen bygger på ${sources}. Varje siffra och varje påstående om en organisation leder hit.`,
    count: { one: "källa", other: "källor" },
    usedBy: "Används av",
    unused: "Används inte av någon uppgift just nu.",
    more: (count: string) => `och ${count} till`,
    accessed: (date: string) => `läst ${date}`,
    noUrl: "finns inte på webben",
    empty: "Inga källor är inlagda ännu.",
  },
};
