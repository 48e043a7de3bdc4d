/** The form that makes a commitment: what stands on the page itself. */
export const form = {
  description:
    "Formulär för att göra ett klimatåtagande: vilka ni är, vad ni ska göra, hur det mäts och hur ni skickar in det.",
  time: "Det tar ungefär tio minuter. Ni behöver inget konto.",
  noScript:
    "Det går inte att skicka formuläret från den här webbläsaren, eftersom skript är avstängda. Läs det, skriv ut det och fyll i det för hand, eller välj ett annat sätt:",
  asleep:
    "Formuläret har inte kommit igång, och det ni skriver sparas inte. Ladda om sidan eller öppna den i en nyare webbläsare, eller välj ett annat sätt:",
  guide: "Vill ni läsa först?",
  parts: "Fem delar",
  part: (number: number) => `Del ${number} av 5`,
  optional: "frivilligt",
  /** Of what nobody need answer, but not answer in part. */
  together: "frivilligt, men fyll i allt eller inget",
  /** What a text is taken to be written in. */
  asSwedish: (_english: string | undefined): string => "",
  forWhom: {
    who: "Formuläret är till för organisationer: företag, föreningar, skolor, myndigheter och andra.",
    resident: "Är du här som privatperson?",
    stories: "Läs vad andra har gjort",
    or: "eller",
    calendar: "se vad som händer",
  },
  example: "Exempel:",
  unknown: "Vet inte än",
  english: "Skriv också på engelska",
  englishOf: (label: string) => `${label} på engelska`,
  add: {
    milestone: "Lägg till ett delmål",
    need: "Lägg till ett behov",
    offer: "Lägg till ett erbjudande",
    row: "Lägg till en rad",
  },
  remove: "Ta bort",
  /** Help that fits the form better than what the schema says to whoever writes the file. */
  instead: {
    "commitments.actor":
      "Börja skriva namnet och välj i listan. Lova bara det som organisationen själv bestämmer över.",
    "commitments.catalogueItem":
      "Välj ett färdigt åtagande, så fyller vi i enhet och fokusområde. Eller låt bli, och skriv ett eget.",
    "commitments.partners":
      "Skriv namn på andra aktörer på portalen som är med och har sagt ja till att nämnas.",
    "commitments.goals": "Välj de mål som åtagandet bidrar till, minst ett. Är ni osäkra? Ta det första.",
    "commitments.signed": "Dagen då den som bestämmer hos er sa ja till åtagandet.",
    "commitments.start": "Första dagen. Effekten räknas från den.",
    "commitments.due": "Dagen då ni ska vara klara.",
    "commitments.target.value": "Skriv ett tal. Både 1 200,5 och 1200.5 går bra.",
    "commitments.noEffectReason": "Att inte veta är ett bra svar. Skriv varför, om ni vill.",
    "commitments.effect.lifetimeYears":
      "Antal år som effekten varar efter att allt är klart. Lämna tomt om den består.",
    "commitments.reportEveryMonths":
      "Hur ofta ni lovar att berätta, i månader. De flesta väljer en gång om året.",
    "commitments.milestones.due": "En dag inom åtagandets tid.",
    "support-needs.validUntil": "Sista dagen ni behöver stödet.",
    "support-offers.validUntil": "Sista dagen erbjudandet gäller.",
  } as Readonly<Record<string, string>>,
  who: {
    heading: "Vilka är ni?",
    question: "Finns er organisation redan på portalen?",
    existing: "Ja, vi finns med",
    new: "Nej, vi är nya här",
    newHeading: "Berätta om er",
    newText: "Skriv om organisationen, aldrig om personer.",
  },
  what: {
    heading: "Vad ska ni göra?",
    lead: "Lova något som ni själva bestämmer över. Ett litet löfte som går att följa upp är bättre än ett stort som inte gör det.",
    own: "Vi skriver ett eget",
    sounds: "Så här låter det",
  },
  measure: {
    heading: "Hur mäts det?",
    dates: "När",
    target: "Mål i siffror",
    baseline: "Hur det var innan",
    baselineText: "Hoppa över det här om ni inte har några siffror.",
    milestones: "Delmål på vägen",
    milestone: "Delmål",
    effect: "Vad gör det för klimatet?",
    effectHelp: "Effekten räknas i ton koldioxidekvivalenter om året, när allt är på plats.",
    effectCatalogue: "Räkna åt oss, med katalogens räknesätt",
    effectOwn: "Vi har räknat själva",
    effectUnknown: "Vi vet inte än",
    scopes: ["1 – egna utsläpp", "2 – köpt el, värme och kyla", "3 – andras utsläpp som ni påverkar"],
    more: "Fler uppgifter",
  },
  support: {
    heading: "Behöver ni stöd, eller kan ni ge?",
    lead: "Båda delarna är frivilliga. Portalen visar vilka erbjudanden som passar, och kommunen kan hjälpa till med kontakten.",
    needs: "Vi behöver stöd",
    offers: "Vi kan hjälpa andra",
    need: "Stödbehov",
    offer: "Stöderbjudande",
  },
  send: {
    heading: "Kontrollera och skicka",
    public: (license: string) =>
      `Allt ni har skrivit blir offentligt och fritt att använda (${license}) om förslaget godkänns. Redan medan det granskas kan andra läsa det, och det kan finnas kvar i granskningen också om det inte godkänns.`,
    consent: "Vi får lova det här för organisationens räkning, och uppgifterna får bli offentliga",
    check: "Kontrollera",
    checkText: "Ni ser hur det blir innan något skickas.",
    result: "Så här blir det",
    card: "Så syns det på portalen",
    file: "Filerna det blir, ord för ord",
    sendHeading: "Skicka in",
    send: "Skicka förslaget",
    sendText: "En person på kommunen läser förslaget innan något publiceras.",
    sending: "Skickar …",
    otherWays: "Andra sätt att skicka in",
    download: "Ladda ner filen",
    copy: "Kopiera texten",
    copied: "Kopierat",
    notCopied: "Det gick inte att kopiera",
    newFile: "Öppna som ny fil i förrådet",
    email: "Mejla till kommunen",
    contact: "Kontakta kommunen",
  },
  draft: {
    heading: "Ert utkast",
    text: "Det ni skriver sparas i den här webbläsaren och ingen annanstans. Efter 90 dagar utan ändringar tas det bort nästa gång ni öppnar formuläret.",
    unsent: "Inget skickas förrän ni trycker på Skicka.",
    delete: "Radera utkastet",
    deleteSure: "Radera allt ni har skrivit här?",
    share: "Kopiera en länk till utkastet",
    shareText: "Vem som helst som får länken kan läsa utkastet. Allt ligger i själva länken.",
    back: "Hämta det förra utkastet",
  },
  /** Where there is nothing that what is written could belong to. */
  noFocusAreas: {
    heading: "Formuläret går inte att skicka ännu.",
    text: "Det ni skriver ska höra till ett fokusområde, och portalen har inte fått några. Vänta därför med att fylla i det.",
  },
  /** Where no service takes what is written: nothing then speaks of sending it from here. */
  noService: {
    heading: "Det går inte att skicka härifrån.",
    text: "Portalen har ingen mottagning igång. Men ni kan fylla i formuläret, se hur det blir och ladda ner det som en fil. Inget kommer fram till kommunen förrän ni lämnar filen.",
    byEmail: "Mejla filen till kommunen, så läser en person där den innan något publiceras:",
    byHand: "Kontakta kommunen och fråga hur de vill ha filen:",
    proposed:
      "Portalen är ett förslag, och vi vet inte hur kommunen vill ha filen. Spara den hos er, eller fråga:",
    part: "Kontrollera och ladda ner",
    checkText: "Ni ser hur det blir innan ni laddar ner filen.",
    sendHeading: "Ta med er förslaget",
    sendText:
      "Filen är vanlig text, och den som granskar läser precis det som står i den. Ladda ner den och lämna den till kommunen.",
    unsent: "Inget skickas härifrån: ni laddar ner en fil när ni är klara.",
  },
  receipt: {
    heading: "Tack! Förslaget är mottaget",
    reference: "Ert ärende",
    status: { label: "Följ ärendet", text: "Här står hur långt förslaget har kommit." },
    edit: {
      label: "Ändra och följ upp åtagandet",
      text: "Det här är er ändringslänk. Den går att använda när åtagandet är publicerat, av alla som har den.",
    },
    save: "Spara de här länkarna. De visas bara här, och vi kan inte mejla dem: vi vet inte vilka ni är.",
    saveOne: "Spara den här länken. Den visas bara här, och vi kan inte mejla den: vi vet inte vilka ni är.",
    copy: "Kopiera länken",
    keep: "Ladda ner länkarna som textfil",
    keepOne: "Ladda ner länken som textfil",
    sameEdit: "Ändringslänken som ni öppnade gäller som förut. Ha den kvar.",
    shared:
      "Delar ni dator med andra? Ta då bort kvittot och det ni har skrivit här när ni har sparat det ni behöver.",
    forget: "Ta bort kvittot",
    forgetSure: "Har ni sparat det ni behöver? Kvittot går inte att få fram igen.",
    nextHeading: "Vad händer nu?",
    next: [
      "En person på kommunen läser förslaget.",
      "Behöver något ändras står det på sidan för ärendet, med skälet.",
      "Godkänns det publiceras det på portalen.",
    ],
  },
  ways: {
    heading: "Andra sätt",
    template: "Ladda ner en mall att fylla i",
    templateText:
      "Mallen är en textfil där varje fält är förklarat. Skicka den till kommunen när den är ifylld.",
  },
};
