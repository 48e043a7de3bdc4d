/** The form for a need or an offer of support that comes alone. */
export const supportForm = {
  title: "Berätta vad ni behöver eller kan erbjuda",
  description:
    "Formulär för att fråga efter stöd i klimatarbetet eller erbjuda det, också utan att visa namn.",
  lead: "Behöver ni råd, pengar, lokaler eller någon att göra det med? Eller kan ni ge det? Berätta, så blir det lättare att hitta varandra.",
  time: "Det tar ungefär fem minuter. Ni behöver inget konto.",
  part: (number: number, of: number) => `Del ${number} av ${of}`,
  who: "Vad gäller det, och vilka är ni?",
  kind: "Vad vill ni berätta?",
  kindHelp: "Vill ni både fråga och erbjuda? Skicka en sak i taget.",
  kinds: {
    need: "Vi behöver stöd",
    unnamed: "Vi behöver stöd, men vill inte visa vårt namn",
    offer: "Vi kan ge stöd",
  },
  unnamed:
    "Skriv inte ert namn någonstans, inte heller i beskrivningen. Det som skickas in sparas öppet. Därför vet inte heller kommunen vilka ni är.",
  actor: "Börja skriva namnet och välj i listan.",
  actorType: "Den visas i stället för namnet, så att det går att se vilka erbjudanden som är öppna för er.",
  details: "Om stödet",
  validUntil:
    "Sista dagen ni behöver stödet, eller kan ge det. Efter den dagen räknas det inte längre som öppet.",
  consent: "Vi får säga det här för organisationens räkning, och uppgifterna får bli offentliga",
  nameHeading: "Utan namn",
  name: "Frågar ni utan namn visas bara vilken sorts aktör ni är. Namnet finns inte i någon fil, på någon sida, i sökningen eller i öppna data.",
  thenHeading: "Vad händer sedan?",
  whatThen:
    "På sidan visas vilka erbjudanden som passar varje behov, och varför. Vill ni ha hjälp med kontakten, eller ska något ändras eller tas bort? Hör av er till kommunen och nämn ärendet.",
};
