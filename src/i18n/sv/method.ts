/** A formula as text; what is raised stands apart. */
interface Formula {
  readonly text: string;
  readonly raised?: string;
}

interface Section {
  readonly heading: string;
  readonly text: readonly string[];
  readonly list?: readonly string[];
  readonly formula?: Formula;
}

/** The method page. The keys of the sections are the anchors that other pages link to. */
export const method = {
  title: "Hur räknas siffrorna?",
  description: "Hur banan, gapet, andelarna, effekten och aktualiteten räknas, med formler och exempel.",
  lead: "Varje siffra på portalen räknas på ett sätt som går att göra om. Här står hur, med portalens egna tal som exempel.",
  contents: "På den här sidan",
  formula: "Formel:",
  example: "Med portalens tal:",
  data: "Hämta siffrorna och räkna själv",
  sections: {
    tonnes: {
      heading: "Vad är ett ton?",
      text: [
        "Ton betyder här ton koldioxidekvivalenter (CO₂e). Växthusgaserna räknas om till den mängd koldioxid som värmer lika mycket, så att de går att lägga ihop.",
      ],
    },
    pathway: {
      heading: "Vad är banan mot målet?",
      text: [
        "Ett mål säger var utsläppen ska vara ett visst år. Banan säger var de behöver vara varje år på vägen dit. Den börjar i basårets utsläpp och slutar i det sista målåret. Före och efter de åren ritas ingen bana. Ett målår som inte längre gäller (lapsed i filen) hoppar banan över. Ett som är föreslaget (proposed) är med, fast det inte är beslutat.",
        "Banan har en av tre former, och det står vid målet vilken:",
      ],
      list: [
        "Samma procent varje år: minskningen är lika stor i procent. Säger målet hur många procent, kan banan sluta över eller under målets eget tal. Då står det vid figuren. Säger målet det inte, räknas procenten ut så att banan når målet. Har målet flera målår, räknas en procent fram till det första och en ny från varje målår till nästa.",
        "Rak linje: minskningen är lika många ton varje år.",
        "I steg: en nivå gäller till nästa målår.",
      ],
      formula: {
        text: "banan ett år = basårets utsläpp × (1 − minskningen per år)",
        raised: "antal år sedan basåret",
      },
    },
    gap: {
      heading: "Vad är gapet?",
      text: [
        "Gapet är det senast kända utsläppet minus det som banan tillåter samma år. Är det större än noll ligger utsläppen över banan. Procenten räknas på det som banan tillåter. I basåret börjar banan i utfallet. Finns ingen senare siffra, går det därför inte att säga hur det går.",
        "Har serien bytt metod efter basåret, går åren före och efter bytet inte att jämföra. Då står det vid gapet att avståndet är osäkert.",
        "Har målet ingen bana, till exempel när minst ett visst värde ska nås, jämförs det senaste utfallet i stället med nästa mål som inte har upphört att gälla, eller det sista när alla målår har varit. Skillnaden är det som är kvar. Det som mäts i procent skiljer sig i procentenheter.",
        "Det som åtagandena beräknas spara dras aldrig av från gapet.",
      ],
      formula: { text: "gap = utsläpp ett år − banan samma år" },
    },
    change: {
      heading: "Hur räknas ändringen mellan två år?",
      text: [
        "Ändringen jämför två år i samma serie. Procenten räknas på det tidigare året. Följer åren inte på varandra, nämns båda. Har serien bytt metod emellan, går åren inte att jämföra: då räknas ändringen som längst från året då metoden byttes. Det som mäts i procent ändras i procentenheter. Är något av värdena under noll, eller det tidigare noll, skrivs ändringen i seriens egen enhet.",
      ],
      formula: { text: "ändring i procent = (senare år − tidigare år) ÷ tidigare år × 100" },
    },
    shares: {
      heading: "Hur räknas en sektors andel?",
      text: [
        "En sektors andel är dess utsläpp delat med summan av alla sektorer samma år. Varje andel skrivs i hela procent och avrundas för sig. Därför kan andelarna tillsammans bli något mer eller mindre än 100. Är någon sektor negativ, eller summan noll, visas ingen andel.",
        "Ett fokusområdes andel är summan av de sektorer som området gäller.",
      ],
      formula: { text: "andel = sektorns utsläpp ÷ alla sektorers utsläpp" },
    },
    effect: {
      heading: "Hur räknas ett åtagandes effekt?",
      text: [
        "Effekten är hur mycket ett åtagande minskar utsläppen med varje år när allt är på plats. Den anges som ett spann: lägst, troligast och högst. Alla tre följer med genom varje summa. Lägst läggs till lägst och högst till högst, så summans spann blir hellre brett än falskt säkert.",
        "Före starten är effekten noll. Från start till slutdatum växer den lika mycket varje dag. Vi räknar med så mycket som har nåtts den 31 december. Startdagen räknas inte som en dag, men den sista dagen gör det. Är start eller slut okänt, räknas ingen effekt.",
        "Från det år åtagandet ska vara klart räknas hela effekten, så många år som den varar, det året medräknat. Hur länge det är står i åtagandet, annars i åtagandekatalogen. Står det ingenstans, räknas effekten alla år därefter.",
      ],
      formula: {
        text: "effekt ett år = full effekt × dagar från start till årets slut ÷ dagar från start till slutdatum",
      },
    },
    overlap: {
      heading: "Hur undviker vi att räkna samma ton två gånger?",
      text: [
        "Åtaganden som sparar samma ton hör till en grupp. Bara ett i gruppen räknas: det som de andra pekar ut (countedBy i filen). Vilket det är väljer aktörerna själva. De andra visas, men läggs inte till, inte heller när det som skulle räknas saknar datum eller underlag.",
        "Åtaganden som har dragits tillbaka, gått ut, ersatts eller avslutats utan att nå något av målet räknas inte. Pausade, stoppade och delvis uppnådda räknas med hela den effekt som står i åtagandet, också när den bara är beräknad.",
        "På uppföljningssidan står vilka åtaganden som inte räknas, och varför.",
      ],
    },
    sum: {
      heading: "Vilka åtaganden jämförs med ett mål?",
      text: [
        "Ett mål som mäts med huvudmålets serie jämförs med summan av alla åtaganden som räknas, också de som har gjorts för andra mål: det är samma utsläpp som minskar. Vid figuren står hur många som har gjorts för just det målet, och med hur många ton. Ett mål som mäts med en annan serie, till exempel kommunens egna utsläpp, jämförs bara med de åtaganden som har gjorts för det.",
        "En del åtaganden minskar bara utsläpp i scope 3, som uppstår hos andra: där varor tillverkas, till exempel. De kan ligga utanför kommunens gräns och syns då inte i territoriella utsläpp. Vid figuren står hur mycket det är.",
        "Summan gäller effekten i huvudmålets sista målår som inte är lapsed.",
      ],
    },
    claimed: {
      heading: "Vad skiljer utlovat från styrkt?",
      text: [
        "Utlovat är beräknat i förväg. Styrkt är uppmätt i efterhand, med underlag som är dokumenterat eller granskat av någon utomstående. Det som sägs vara uppmätt men saknar sådant underlag räknas inte alls.",
        "Effekter dras aldrig av från utsläppen. En del syns redan i dem, och en del hade hänt ändå. Därför står de bredvid gapet.",
      ],
    },
    coverage: {
      heading: "Hur mycket av det som måste bort är lovat?",
      text: [
        "Det som måste bort till ett år är det senast kända utsläppet minus det som banan tillåter det året, dock minst noll. Det lovade är den effekt som tillkommer efter det senast kända året, utlovat och styrkt tillsammans: det som fanns före syns redan i utsläppen.",
        "Andelen är den troligaste. Lägst och högst räknas på samma sätt. Svaret gäller nästa målår, eller banans sista år. Tabellen har alla år.",
      ],
      formula: {
        text: "andel år X = (effekt år X − effekt senast kända år) ÷ (senast kända utsläpp − banan år X)",
      },
    },
    freshness: {
      heading: "När är ett åtagande aktuellt?",
      text: [
        "Varje aktör kan lova hur ofta den berättar hur det går. Där inget står räknar portalen med en gång om året, fast aktören inte har lovat det. Tiden räknas från den senaste uppföljningen, eller från undertecknandet. Samma regler gäller kommunens egna löften.",
        "En utsläppsserie är aktuell tills nästa års siffra borde ha kommit, med den tid källan brukar behöva. Märket vid varje åtagande och serie räknas om i läsarens webbläsare varje dag, och summorna för aktörer och fokusområden med dem. Utan skript visar de läget den dag som står bredvid.",
      ],
      list: [
        "Aktuellt: tiden har inte gått ut.",
        "Dags att följa upp: högst 30 dagar är kvar.",
        "Uppföljning saknas: tiden har gått ut.",
        "Inget nytt på två år: tiden har gått ut, och inget har hörts på 24 månader. I märken, bilder och färdiga texter kallas det vilande.",
        "Okänt: det står inte när uppgiften senast stämde.",
      ],
    },
    endings: {
      heading: "Hur räknas avslut och delmål?",
      text: [
        "Ett åtagande är avslutat när det är uppnått, delvis uppnått, inte uppnått, tillbakadraget, utgånget eller ersatt av ett annat. Alla avslut räknas och står kvar. Uppnått, helt eller delvis, kräver underlag. Alla avslut utom uppnått kräver en förklaring.",
        "Ett åtagande räknas som pågående, också innan arbetet har börjat, tills det pausas, stoppas av hinder eller avslutas. Där det står ”inte avslutade” är också de pausade och stoppade med. I märken, bilder och färdiga texter står hur många av de pågående som är vilande. Är alla vilande, kallas de inte pågående utan vilande.",
        "Ett delmål räknas när dess dag har passerat, också när åtagandet är avslutat. Det är nått i tid, nått senare än lovat eller ännu inte nått så vitt vi vet.",
      ],
    },
    barriers: {
      heading: "Varifrån kommer hinder och lärdomar?",
      text: [
        "Ett hinder står i aktörens egna ord. För ett åtagande som är pausat eller stoppat av hinder visas aktörens förklaring. För andra visas det senaste bakslaget, om aktören inte har berättat något nytt sedan dess. Att bara bekräfta att uppgifterna stämmer räknas inte som något nytt. Avslutade åtaganden är inte med.",
        "En lärdom är något som en aktör har skrivit i sin uppföljning och som andra kan ha nytta av. Alla är med, också från åtaganden som är avslutade eller inte nådde målet. Det senaste står först. Uppföljningssidan visar början av varje lista, och resten står på åtagandenas egna sidor.",
      ],
    },
    passed: {
      heading: "När har ett datum passerat?",
      text: [
        "Ett slutdatum eller ett delmåls dag har passerat från och med dagen efter, så länge åtagandet inte är avslutat och ingen har berättat att det är klart. Målår räknas inte in: hur det går för målen visar utsläppen.",
      ],
    },
    unknown: {
      heading: "Hur räknas det vi inte vet?",
      text: [
        "För varje uppgift räknas hur många som saknar den, av alla av samma slag: alla åtaganden, också de avslutade, alla mål, alla serier och de stöderbjudanden som är öppna. En serie räknas när nästa års siffra borde ha kommit. En uppgift som inte saknas någonstans står inte med.",
      ],
    },
    "white-spots": {
      heading: "Vad är en vit fläck?",
      text: [
        "En vit fläck är ett fokusområde där en sorts aktör inte har något pågående åtagande. Säger programmet vilka som kan göra något i området, räknas bara de.",
      ],
    },
    "monitoring-quality": {
      heading: "Hur mäts uppföljningens kvalitet?",
      text: [
        "För varje krav räknas hur många som har det, av alla som kravet gäller. Kraven på åtaganden gäller de som inte är avslutade, också de pausade och stoppade. Kraven på mål gäller lokala mål och mål för en organisation, inte de som världen, landet eller länet har satt. Serier som en nyare utgåva har ersatt räknas inte.",
        "Underlag räknas när det är ett dokument eller när någon utomstående står för det, inte när aktören bara säger så. Det vi inte vet räknas som att det saknas.",
      ],
    },
    "support-balance": {
      heading: "Hur paras stödbehov och erbjudanden ihop?",
      text: [
        "Ett erbjudande passar ett behov när tre saker stämmer: de är av samma slag, de har minst ett fokusområde gemensamt, och erbjudandet är öppet för den sortens aktör som frågar. Skälen står vid varje förslag. Det är ett förslag och inget löfte: en person på kommunen hjälper till med kontakten och antecknar vad den ledde till.",
        "Det som har passerat sin sista dag lämnar listorna av sig självt. Erbjudanden som ingen har bekräftat på ett år visas för redaktionen.",
        "En aktör kan fråga utan att visa sitt namn. Då står namnet inte i någon fil, bara vilken sorts aktör det är. För att den aktören inte ska kunna pekas ut räknas aldrig färre än tre aktörer för sig, med eller utan namn, i figurer, tabeller och filer: slag och områden som få frågar inom läggs ihop, och är de fortfarande för få läggs det näst minsta till. Den som frågar utan namn räknas som en egen aktör. Är alla tillsammans färre än tre, sägs bara det.",
      ],
    },
    history: {
      heading: "Hur läses historiken?",
      text: [
        "Varje uppgift är en fil i versionshanteringen git. När portalen byggs läses alla ändringar som har publicerats på huvudgrenen, i en genomgång. Dagen är den då ändringen publicerades, i svensk tid. Har en klocka gått fel, räknas dagen för ändringen före.",
        "Ett löfte har försvagats när målet sänks eller tas bort, när slutdatum, delmål eller målår senareläggs, när den beräknade effekten sänks, när enheten byts, när ett mål tillåter mer genom ett annat basår, en annan serie eller ett annat sätt att räkna vägen dit, när ett mål slutar gälla eller inte längre är lika fast beslutat, och när åtagandet pausas, stoppas, dras tillbaka, går ut eller avslutas utan att nås helt. Då visas det i listan över ändrade löften. Det som redan var så när löftet lades in står inte där utan i uppföljningen.",
        "En rättelse av något som skrivits fel är inget ändrat löfte. Den som rättar skriver då raden ”Correction:” och varför i ändringens meddelande, som alla kan läsa. Det som ändrades innan portalen var beslutad räknas som redigering. I historiken står om ändringen kom från formuläret, redaktionen eller ett program, men aldrig vilken person som gjorde den.",
      ],
    },
    perspectives: {
      heading: "Territoriella eller konsumtionsbaserade utsläpp?",
      text: [
        "Territoriella utsläpp uppstår inom kommunens gräns: i trafik, uppvärmning, industri och jordbruk. Konsumtionsbaserade utsläpp är det som invånarnas konsumtion orsakar, var i världen det än sker.",
        "De två mäter olika saker. Samma ton kan finnas i båda. Därför läggs de aldrig ihop och ritas aldrig i samma linje.",
      ],
    },
    vintages: {
      heading: "Varför finns samma serie i flera utgåvor?",
      text: [
        "Den som ger ut statistik räknar ofta om hela serien, även gamla år, när metoden blir bättre. Därför är varje utgåva en egen serie här. Två utgåvor ritas aldrig ihop, och en ändring räknas aldrig från ett år i den ena till ett år i den andra.",
        "Ett år utan uppgift visas som en lucka, aldrig som noll.",
      ],
    },
    "base-year": {
      heading: "Vad betyder basåret?",
      text: [
        "Basåret är det år som en minskning räknas från. Mål med olika basår går inte att jämföra i procent. Säger källan inte rent ut vilket år som gäller, står det vid målet vem som har uppgett det.",
      ],
    },
    rounding: {
      heading: "Hur avrundas talen?",
      text: [
        "Vi räknar med alla decimaler och avrundar sist, när talet skrivs. Därför kan avrundade delar skilja sig något från den avrundade summan. I meningar och figurer skrivs utsläpp med högst fyra gällande siffror, och avståndet till banan i hela procent. I tabeller står hela ton. Procent, och mängder under 1\u00a0000\u00a0ton, står med högst en decimal. Exemplen på den här sidan har fler siffror, så att det går att räkna efter. I filerna står talen oavrundade, utom ett mål som är ungefärligt: det har inte fler siffror än det kan ha.",
      ],
    },
  } satisfies Record<string, Section>,
  examples: {
    pathway: (baseYear: number, base: string, year: number, allowed: string) =>
      `Basåret ${baseYear} var utsläppen ${base}. ${year} tillåter banan ${allowed}.`,
    constantRate: (
      baseYear: number,
      base: string,
      rate: string,
      factor: string,
      years: number,
      year: number,
      allowed: string,
    ) =>
      `Basåret ${baseYear} var utsläppen ${base}, och de ska minska med ${rate} om året. ${year} har det gått ${years} år: ${base} × ${factor} upphöjt till ${years} är ${allowed}.`,
    gap: (year: number, observed: string, allowed: string, gap: string, percent: string | undefined) =>
      `${year} var utsläppen ${observed} och banan ${allowed}. Skillnaden är ${gap}${percent ? `, alltså ${percent} av vad banan tillåter` : ""}.`,
    change: (from: number, before: string, to: number, after: string, change: string) =>
      `Det var ${before} ${from} och ${after} ${to}. Ändringen är ${change}.`,
    shares: (year: number, sector: string, part: string, total: string, percent: string) =>
      `${sector} stod för ${part} av ${total} ${year}. Det är ${percent}.`,
    effect: (title: string, full: string, year: number, inYear: string) =>
      `”${title}” beräknas spara ${full} per år när allt är på plats. ${year} räknas ${inYear}.`,
    coverage: (from: number, year: number, needed: string, promised: string, share: string) =>
      `Från ${from} till ${year} kräver banan att ${needed} försvinner. Troligast ${promised} av det är lovat, alltså ${share}.`,
    sum: (told: string) => `Vid huvudmålet står: ${told}`,
    overlap: (counted: string, notCounted: string) => `Med i summan: ${counted}. Inte med: ${notCounted}.`,
    claimed: (year: number, claimed: string, evidenced: string) =>
      `Utlovat till ${year}: ${claimed}. Styrkt: ${evidenced}.`,
    nothing: "inget ännu",
    freshness: (upToDate: string, open: string, date: string) =>
      `Den ${date} följdes ${upToDate} av ${open} upp i tid.`,
    "white-spots": (spots: string, cells: string) =>
      `Rutor som räknas i tabellen över fokusområden och aktörer: ${cells}. Vita: ${spots}.`,
    perspectives: (territorial: string, consumption: string) =>
      `Territoriellt: ${territorial}. Konsumtion: ${consumption}.`,
    latest: (title: string, amount: string, year: number) => `${title}, ${amount} (${year})`,
    baseYear: (goal: string, year: number) => `Målet ”${goal}” räknas från ${year}.`,
    rounding: (exact: string, rounded: string) => `${exact} skrivs ${rounded}.`,
    commitments: { one: "åtagande", other: "åtaganden" },
  },
};
