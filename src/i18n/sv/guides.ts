/** A step of reviewing; some are shown in a picture. */
interface ReviewStep {
  /** Its place on the page, the same in every language. */
  readonly id: string;
  readonly heading: string;
  /** What is typed, or looked for letter by letter, stands within grave accents. */
  readonly text: string;
  readonly picture?:
    "granska-ko" | "granska-forslag" | "granska-kontroller" | "granska-svar" | "granska-klart";
  /** What the picture shows. */
  readonly shows?: string;
}

/** The guides: for staff who review, and for actors who commit. */
export const guides = {
  staff: {
    title: "Så granskar ni förslag",
    nav: "Guide för granskare",
    description: "Steg för steg för kommunens granskare: godkänna, skicka tillbaka, rätta och dra tillbaka.",
    lead: "Ni läser, och godkänner eller skickar tillbaka med ett skäl. Ingenting publiceras förrän en person har godkänt det. Ni behöver inte kunna git.",
    parts: [
      {
        id: "queue",
        heading: "Öppna kön",
        text: "Den som sköter portalen startar den på datorn. Gå sedan till sidan Granska: portalens adress på datorn följt av `/granska/`. Den går bara att öppna på samma dator. Varje rad är ett förslag, det äldsta först.",
        picture: "granska-ko",
        shows:
          "Sidan ”Förslag att granska” med två förslag: ett nytt åtagande från Exempelbageriet och ett ändrat löfte från Exempelskolan. Vid varje står hur det gick i kontrollerna, ärendets nummer och när det kom in.",
      },
      {
        id: "read",
        heading: "Läs förslaget",
        text: "Överst står vad det är och hur det visas på portalen. Längre ned står varje fält i ord. Är det en ändring ser ni vad som stod före och vad som står efter.",
        picture: "granska-forslag",
        shows:
          "Ett förslag: rubriken ”Vi kör ut brödet med elbilar”, en mening om vad det är, och åtagandet som det visas på portalen.",
      },
      {
        id: "decide",
        heading: "Ta ställning",
        text: "Portalen har kontrollerat det som ett program kan kontrollera. Resten är frågor till er: Står aktören bakom det? Vem som helst kan skicka in i någons namn, så hör av er till den på ett sätt ni redan känner till. Råder aktören själv över det? Går det att mäta? Finns underlag? Räknas samma ton någon annanstans? Står det namn på någon person?",
        picture: "granska-kontroller",
        shows:
          "Avsnitten ”Vad säger kontrollerna?” med en varning och ”Att ta ställning till” med frågor om avsändare, rådighet, mätbarhet och underlag.",
      },
      {
        id: "answer",
        heading: "Godkänn, eller be om ändringar",
        text: "Godkänn lägger in förslaget precis som det står. Behöver något ändras: välj ett skäl och tryck Skicka tillbaka. Den som skickade in läser skälet på sin ärendesida och kan skicka ett nytt förslag. Ni behöver inte veta vem det är. Hör någon av sig om sitt ärende? Slå upp numret längst ned på sidan Granska, också när förslaget är besvarat. Skickar ni tillbaka något för att det innehåller personuppgifter tas texten bort, och bara nummer, dag och skäl finns kvar.",
        picture: "granska-svar",
        shows: "Rutan ”Vad blir det?” med knappen ”Godkänn”, listan ”Varför?” och knappen ”Skicka tillbaka”.",
      },
      {
        id: "show",
        heading: "Visa det på portalen",
        text: "Så länge något är godkänt som portalen inte visar står det överst på sidan Granska, och ni kan bygga om portalen med en knapp. Den gamla går att läsa tills den nya är klar.",
        picture: "granska-klart",
        shows:
          "Kön efter ett godkännande: ”Godkänt: ’Vi kör ut brödet med elbilar’” och knappen ”Bygg om portalen nu”.",
      },
      {
        id: "correct",
        heading: "Rätta en detalj",
        text: "Ett stavfel behöver inte gå tillbaka. Godkänn, och rätta sedan åtagandets fil i portalens förråd, eller be den som sköter portalen att göra det. Ändra aldrig vad någon har lovat utan att fråga. Uppföljningar som är publicerade ändras inte. De rättas i en ny.",
      },
      {
        id: "withdraw",
        heading: "Dra tillbaka",
        text: "Vill en aktör avsluta sitt åtagande skickar den ett förslag med sin ändringslänk. Har länken kommit bort kan ni göra det åt den: sätt läget till `withdrawn` och skriv varför i `stateReason`. Åtagandet står kvar som avslutat. Radera bara det som är olagligt att visa, som personuppgifter, och säg till den som sköter portalen: det finns också i historiken.",
      },
      {
        id: "remind",
        heading: "Påminn dem som ska följa upp",
        text: "Den som sköter portalen kör `npm run due`. Då kommer en lista över åtaganden som snart ska följas upp, är sena eller har tystnat, och över serier som är sena med en siffra. Till var och en finns ett brev att skicka. Breven har en ändringslänk bara om listan görs där nyckeln finns: då är listan bara till för er. Lägg den inte där andra kan läsa den. Med `--format ics` blir listan poster i er kalender. Ligger portalen på GitHub kommer samma lista, utan länkar, som ett ärende en gång i månaden.",
      },
      {
        id: "year",
        heading: "Redovisa ett år",
        text: "Den som sköter portalen kör `npm run report -- 2026 --out uppfoljning`. I mappen ligger då en bilaga att skriva ut och häfta (PDF och HTML), en arbetsbok med alla uppgifter, figurerna som bilder och utkast till webbtext och pressmeddelande, på vart och ett av portalens språk. Läs utkasten och fyll i citat och kontakt innan ni skickar dem. När året är slut stänger `npm run freeze -- 2026` det: då står siffrorna kvar som de var, och bilagan visar dem bredvid dagens.",
      },
      {
        id: "support",
        heading: "Förmedla stöd",
        text: "Vid varje behov står vilka erbjudanden som passar, och varför. Hjälp till med kontakten om ni kan. Skriv sedan i behovets fil vad den ledde till, under `matches`: vilket erbjudande, vilken dag och hur det gick, också när det inte blev något. Är behovet uppfyllt sätter ni läget till `closed`. Sist på sidan om uppföljningens kvalitet står stöd som har gått ut eller som ingen har bekräftat på ett år: ge det en ny dag eller avsluta det. Frågar någon utan namn vet inte heller ni vem det är, om den inte hör av sig.",
      },
      {
        id: "link",
        heading: "Om en ändringslänk har hamnat fel",
        text: "Höj talet `editGeneration` i åtagandets fil med ett. Då slutar alla gamla ändringslänkar att gälla. En länk kan aldrig publicera något, bara föreslå.",
      },
    ] as readonly ReviewStep[],
  },
  actors: {
    title: "Så gör ni ett åtagande, steg för steg",
    nav: "Guide för aktörer",
    description: "Steg för steg för företag, föreningar och skolor: lova, följa upp, ändra och dra tillbaka.",
    lead: "Det tar ungefär tio minuter. Ni behöver inget konto, och ni kan göra klart en annan dag.",
    gains: {
      heading: "Vad får ni?",
      points: [
        "Åtagandet får en egen sida: vad ni lovar, hur det går och vad som visar det. Ni får en sida som aktör.",
        "Material att sprida: märken, bilder och färdiga texter som följer hur det går.",
        "Behöver ni stöd? Portalen visar vilka erbjudanden som passar.",
        "Åtagandet är med i uppföljningen av hela klimatarbetet, bredvid målen.",
      ],
    },
    begin: "Gör ett åtagande",
    catalogue: "Titta i katalogen först",
    parts: (hasReadyMade: boolean) => [
      {
        heading: "Innan ni börjar",
        steps: [
          "Välj något ni själva bestämmer över. Litet går bra.",
          "Ta reda på hur mycket och till när: ”12 elbilar till 2028”, inte ”satsa på elbilar”.",
          "Se till att den som får besluta hos er har sagt ja.",
        ],
      },
      {
        heading: "Fyll i",
        steps: [
          "Vilka ni är: välj er i listan, eller beskriv er organisation.",
          hasReadyMade
            ? "Vad ni ska göra: välj ett färdigt åtagande ur katalogen, eller skriv ett eget."
            : "Vad ni ska göra: skriv det med egna ord.",
          "Hur det mäts: mål, datum och effekt. Vet ni inte än? Det är ett bra svar.",
          "Stöd ni behöver eller kan erbjuda, om ni vill.",
          "Läs igenom och skicka. Skriv inga namn, telefonnummer eller e-postadresser: allt blir offentligt.",
        ],
      },
      {
        heading: "Spara de två länkarna",
        steps: [
          "Ärendelänken visar hur det går: mottaget, granskas, publicerat.",
          "Ändringslänken behöver ni för att berätta hur det går, ändra eller dra tillbaka. Den gäller i många år. Spara den hos organisationen, inte hos en person.",
          "Länkarna visas en gång. Vi sparar inte er e-postadress.",
        ],
      },
      {
        heading: "Vad som händer sedan",
        steps: [
          "En person hos kommunen läser det ni har skrivit. Det som granskas är exakt det ni skickade.",
          "Behöver något ändras står det varför på ärendesidan. Skicka då ett nytt förslag.",
          "När det är godkänt visas det på portalen nästa gång den byggs.",
        ],
      },
      {
        heading: "Berätta hur det går",
        steps: [
          "Öppna er ändringslänk, minst en gång om året.",
          "Stämmer allt? Tryck på ”Stämmer fortfarande”.",
          "Har något hänt? Skriv vad, hur långt ni har kommit, och länka gärna till underlag. Bakslag är också värda att berätta: andra lär av dem.",
        ],
      },
      {
        heading: "Ändra eller dra tillbaka",
        steps: [
          "Med ändringslänken kan ni föreslå en ändring eller avsluta åtagandet. Skriv varför.",
          "Ett avslutat åtagande står kvar, med er förklaring. Det är ingen skam i det.",
          "Har länken kommit bort, eller svarar inte tjänsten? Kontakta kommunen, eller ladda ner det ni har skrivit och skicka filen.",
        ],
      },
    ],
  },
};
