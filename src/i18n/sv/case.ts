/** The page that follows a proposal. */
const followed = {
  title: "Följ ert ärende",
  description: "Se hur långt ett förslag har kommit, med länken från kvittot.",
  lead: "Här ser ni hur långt ert förslag har kommit.",
  how: "Öppna länken som ni fick när ni skickade in förslaget. Den slutar med #t= och en lång rad tecken.",
  lost: "Har ni tappat bort länken? Kommunen kan hjälpa er.",
  noScript: "Sidan hämtar ärendet med ett skript. Slå på skript i webbläsaren, eller kontakta kommunen.",
  noService:
    "Portalen har ingen mottagning igång, så det finns inga ärenden att följa här. Har ni lämnat en fil till kommunen? Fråga dem hur det går:",
  loading: "Hämtar ärendet …",
  down: "Det går inte att hämta ärendet just nu. Försök igen om en stund.",
  unknown: "Vi hittar inget ärende med den länken. Kontrollera att hela länken kom med.",
  reference: "Ärende",
  steps: "Så långt har det kommit",
  next: {
    received: "Förslaget kontrolleras. Det tar oftast några minuter.",
    checked:
      "Förslaget väntar på att någon på kommunen läser det. Ni behöver inte göra något nu. Spara länken och titta in igen.",
    "in-review":
      "Förslaget väntar på att någon på kommunen läser det. Ni behöver inte göra något nu. Spara länken och titta in igen.",
    published:
      "Förslaget är godkänt. Det syns på portalen så snart den har byggts om, vilket kan ta en stund.",
    withdrawn: "Förslaget granskas inte längre.",
  },
  withdraw: "Ta tillbaka förslaget",
  withdrawSure:
    "Vill ni ta tillbaka förslaget? Då granskas det inte mer. Det ni skrev kan finnas kvar där det granskades.",
  view: "Se det på portalen",
  againText:
    "Ni kan ändra det ni skickade och skicka igen. Det blir ett nytt förslag med ett eget ärende. Det ni skrev finns kvar i den webbläsare ni skickade från.",
  again: "Öppna det ni skickade och ändra",
  againChange:
    "Ni kan skicka igen: öppna ändringslänken till åtagandet och ändra det som behövs. Det ni skrev finns kvar i den webbläsare ni skickade från. Det blir ett nytt förslag med ett eget ärende.",
};

/** The page that follows up, changes or withdraws a published commitment. */
const updated = {
  title: "Följ upp ett åtagande",
  description:
    "Berätta hur det går, ändra eller dra tillbaka ett publicerat åtagande, med länken från kvittot.",
  lead: "Berätta hur det går, ändra något eller dra tillbaka åtagandet. En person på kommunen läser innan det publiceras.",
  how: "Öppna ändringslänken som ni fick när ni skickade in åtagandet. Den slutar med #t= och en lång rad tecken.",
  lost: "Har ni tappat bort länken? Kommunen kan hjälpa er.",
  noScript: "Sidan hämtar åtagandet med ett skript. Slå på skript i webbläsaren, eller kontakta kommunen.",
  noService:
    "Portalen har ingen mottagning igång, så det går inte att öppna ett åtagande här. Berätta för kommunen i stället:",
  loading: "Hämtar åtagandet …",
  down: "Det går inte att hämta åtagandet just nu. Försök igen om en stund.",
  unknown: "Länken går inte att använda. Kontrollera att hela länken kom med, eller kontakta kommunen.",
  held: {
    target: { label: "Mål", none: "Inget mål i siffror" },
    due: { label: "Ska vara klart", none: "Vet inte än" },
    reported: { label: "Senast rapporterat", none: "Inget tal är rapporterat än" },
    state: { label: "Läge", none: "" },
    told: { label: "Senast bekräftat", none: "Inte sedan åtagandet gjordes" },
  },
  early: {
    from: "Åtagandet har inte börjat ännu. Här kan ni berätta hur det går från och med den",
    after: "Spara länken till dess. Behöver något ändras innan?",
  },
  moved: "Åtagandet har ändrats sedan ni skrev. Läs igenom det ni skrev innan ni skickar det.",
  againText:
    "Ni har skickat något om åtagandet härifrån som inte står på portalen. Har ni fått tillbaka det? Då kan ni utgå från det ni skrev.",
  again: "Öppna det ni skrev",
  drop: "Ta bort det ni skrev",
  question: "Stämmer det fortfarande?",
  still: "Stämmer fortfarande",
  changed: "Något har ändrats",
  stillText:
    "Har inget ändrats räcker ett tryck. Då skickas en uppföljning med dagens datum till granskning.",
  report: "Har ni redan en hållbarhetsredovisning? Länka till den",
  reportText: "Länken visas som underlag till uppföljningen. Ni behöver inte skriva av något.",
  reportUrl: "Redovisningens adress",
  reportTitle: "Hållbarhetsredovisning",
  stillStatement: { sv: "Åtagandet stämmer fortfarande.", en: "The commitment still holds." },
  more: "Berätta vad som har hänt",
  type: "Vad vill ni berätta?",
  types: {
    progress: "Framsteg: så långt har vi kommit",
    change: "Åtagandet ändras: texten, målet eller datumen",
    setback: "Det går trögt eller har stannat",
    completion: "Det är avslutat, hur det än gick",
    withdrawal: "Vi drar tillbaka åtagandet",
  },
  newTexts: "Så ska det stå",
  newTextsText: "Ändra det som inte längre stämmer. Det gamla finns kvar i historiken.",
  setbackState: "Hur står det till?",
  setbackStates: {
    active: "Det fortsätter, men långsammare",
    paused: "Det är pausat",
    blocked: "Det är stoppat av hinder",
  },
  completionState: "Hur gick det?",
  completionStates: {
    achieved: "Vi nådde målet",
    "partly-achieved": "Vi kom en bit på väg",
    "not-achieved": "Vi nådde inte målet",
  },
  withdrawalText: "Åtagandet står kvar på portalen som tillbakadraget, med er förklaring.",
  milestones: "Delmål som är nådda",
  evidence: "Underlag",
  evidenceText: "Underlag kan vara något ni redan har, som en hållbarhetsredovisning.",
  addEvidence: "Lägg till ett underlag",
};

export const caseAndUpdate = { case: followed, update: updated };
