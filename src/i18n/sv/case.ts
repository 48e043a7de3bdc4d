/** The page that follows a proposal. */
const followed = {
  title: "Följ ert ärende",
  description: "Se hur långt ett förslag till åtagande har kommit, med länken från kvittot.",
  lead: "Här ser ni hur långt ert förslag har kommit.",
  how: "Öppna länken som ni fick när ni skickade in förslaget. Den slutar med #t= och en lång rad tecken.",
  lost: "Har ni tappat bort länken? Kommunen kan hjälpa er.",
  noScript: "Sidan hämtar ärendet med ett skript. Slå på skript i webbläsaren, eller kontakta kommunen.",
  loading: "Hämtar ärendet …",
  reference: "Ärende",
  steps: "Så långt har det kommit",
  withdraw: "Ta tillbaka förslaget",
  withdrawSure: "Vill ni ta tillbaka förslaget? Då läser ingen det längre.",
  view: "Se åtagandet på portalen",
  again: "Gör ett nytt förslag",
};

/** The page that follows up, changes or withdraws a published commitment. */
const updated = {
  title: "Följ upp ett åtagande",
  description:
    "Berätta hur det går, ändra eller dra tillbaka ett publicerat åtagande, med länken från kvittot.",
  lead: "Berätta hur det går, ändra något eller dra tillbaka åtagandet. En person på kommunen läser innan det publiceras.",
  how: "Öppna redigeringslänken som ni fick när ni skickade in åtagandet. Den slutar med #t= och en lång rad tecken.",
  lost: "Har ni tappat bort länken? Kommunen kan hjälpa er.",
  noScript: "Sidan hämtar åtagandet med ett skript. Slå på skript i webbläsaren, eller kontakta kommunen.",
  loading: "Hämtar åtagandet …",
  still: "Stämmer fortfarande",
  stillText: "Har inget ändrats? Ett tryck räcker. Vi noterar dagens datum.",
  stillStatement: { sv: "Åtagandet stämmer fortfarande.", en: "The commitment still holds." },
  or: "Eller berätta mer",
  type: "Vad vill ni berätta?",
  types: {
    progress: "Framsteg: så långt har vi kommit",
    change: "Något har ändrats",
    setback: "Det går trögt eller har stannat",
    completion: "Det är klart, helt eller delvis",
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
    "partly-achieved": "Vi nådde en bit",
    "not-achieved": "Vi nådde inte målet",
  },
  reason: "Varför?",
  reasonHelp: "Skälet visas på sidan. Andra kan lära av det.",
  withdrawalText: "Åtagandet står kvar på portalen som tillbakadraget, med er förklaring.",
  milestones: "Delmål som är nådda",
  evidence: "Underlag",
  addEvidence: "Lägg till ett underlag",
  sent: "Förslaget är skickat",
};

export const caseAndUpdate = { case: followed, update: updated };
