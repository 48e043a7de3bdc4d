/** What the script of the pages that follow a case, or follow up a commitment, says. */
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
    duplicate: "Åtagandet finns redan på portalen.",
    "out-of-scope": "Det hör inte till klimatprogrammet.",
    other: "Kommunen har ett annat skäl. Kontakta dem så berättar de.",
  },
  reason: "Skäl:",
  notFound: "Vi hittar inget ärende med den länken. Kontrollera att hela länken kom med.",
  notFoundRecord:
    "Länken går inte att använda. Kontrollera att hela länken kom med, eller kontakta kommunen.",
  caseDown: "Det går inte att hämta ärendet just nu. Försök igen om en stund.",
  nowStep: "nu",
};
