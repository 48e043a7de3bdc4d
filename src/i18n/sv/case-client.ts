/** What the script of the page that follows a case says. */
export const caseClient = {
  caseStates: {
    received: "Mottaget",
    checked: "Kontrollerat",
    "in-review": "Granskas av en person på kommunen",
    "changes-asked": "Något behöver ändras",
    published: "Publicerat",
    declined: "Publiceras inte",
    withdrawn: "Tillbakadraget av er",
  },
  reasons: {
    "not-in-control": "Ni behöver själva bestämma över det ni lovar.",
    "not-measurable":
      "Det går inte att följa upp som det är skrivet. Skriv hur mycket, eller vad som visar att det är gjort.",
    "needs-evidence": "Det behövs underlag som visar att det stämmer.",
    "claim-words": "Ett ord som ”klimatneutral” behöver säga vad det gäller.",
    "personal-data": "Förslaget innehåller personuppgifter, som inte kan publiceras.",
    "changed-since":
      "Det som är publicerat har ändrats sedan ni skickade. Se vad som gäller nu och skicka igen.",
    duplicate: "Åtagandet finns redan på portalen.",
    "out-of-scope": "Det hör inte hemma på portalen.",
    other: "Kommunen har ett annat skäl. Kontakta dem så berättar de.",
  },
  reason: "Skäl:",
  nowStep: "nu",
};
