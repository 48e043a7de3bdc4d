/** What the submission service says when it cannot do as asked. The keys are its rules, which never change. */
export const submission = {
  "bad-origin": {
    title: "Härifrån går det inte att skicka",
    detail: "Öppna formuläret på portalens egen webbplats och skicka därifrån.",
  },
  "method-not-allowed": { title: "Fel metod", detail: "Adressen finns, men inte för den metoden." },
  "not-found": {
    title: "Vi hittar inte det här ärendet",
    detail: "Länken kan vara avklippt. Kopiera hela länken ur kvittot och försök igen.",
  },
  "media-type": {
    title: "Fel format",
    detail: "Skicka JSON utan komprimering, med content-type application/json.",
  },
  "too-large": { title: "För stort", detail: "Det ni skickar får vara högst 32 kilobyte. Korta texterna." },
  "bad-json": { title: "Det gick inte att läsa", detail: "Det som kom fram är inte giltig JSON i UTF-8." },
  "json-depth": { title: "Det gick inte att läsa", detail: "JSON-texten har för många nivåer." },
  "duplicate-key": {
    title: "Det gick inte att läsa",
    detail: "Samma nyckel står två gånger på samma nivå. Behåll den ena.",
  },
  "bad-form": {
    title: "Formuläret gick inte att läsa",
    detail: "Ladda om sidan och skicka igen. Det ni skrivit finns kvar i webbläsaren.",
  },
  "rate-limited": {
    title: "Många försök på kort tid",
    detail: "Vänta en stund och skicka igen. Det ni skrivit finns kvar.",
  },
  "challenge-form": {
    title: "Kontrollen gick inte att läsa",
    detail: "Ladda om sidan och skicka igen. Det ni skrivit finns kvar i webbläsaren.",
  },
  "challenge-invalid": {
    title: "Kontrollen stämmer inte",
    detail: "Hämta en ny kontroll och skicka igen. Det ni skrivit finns kvar.",
  },
  "challenge-expired": {
    title: "Kontrollen har blivit för gammal",
    detail: "Hämta en ny kontroll och skicka igen. Det ni skrivit finns kvar.",
  },
  "challenge-used": {
    title: "Något annat har redan skickats med samma kontroll",
    detail: "Hämta en ny kontroll och skicka igen, så blir det ett eget förslag.",
  },
  "too-fast": { title: "Det gick lite väl fort", detail: "Vänta några sekunder och skicka igen." },
  invalid: { title: "Något behöver rättas", detail: "Rätta det som står vid fälten och skicka igen." },
  "not-allowed-field": {
    title: "Fältet går inte att ändra här",
    detail: "Det här fältet sätter kommunen vid granskningen. Ta bort det.",
  },
  "id-taken": {
    title: "Namnet är upptaget",
    detail:
      "Det finns redan något på portalen med det namnet. Skriv ett annat, eller välj det som redan finns.",
  },
  "changed-since": {
    title: "Åtagandet har ändrats sedan ni öppnade det",
    detail: "Öppna länken på nytt, se vad som ändrats och gör er ändring en gång till.",
  },
  "link-invalid": {
    title: "Länken gäller inte",
    detail: "Den kan vara avklippt. Kopiera hela länken ur kvittot, eller be kommunen om en ny.",
  },
  "not-published": {
    title: "Åtagandet är inte publicerat",
    detail:
      "Åtagandet är inte publicerat än. Länken går att använda när förslaget är godkänt. Hur långt det har kommit står på ärendets sida: öppna den andra länken ur kvittot.",
  },
  "link-revoked": {
    title: "Länken är spärrad",
    detail: "Kommunen har bytt ut länken till åtagandet. Be kommunen om en ny.",
  },
  "link-other": {
    title: "Länken hör till ett annat åtagande",
    detail: "Använd länken ur kvittot för just det här åtagandet.",
  },
  "already-decided": {
    title: "Förslaget är redan avgjort",
    detail: "Det går inte att ta tillbaka. Vill ni ändra det som är publicerat, använd ändringslänken.",
  },
  "not-withdrawn": {
    title: "Det går inte att ta tillbaka härifrån",
    detail:
      "Portalen får inte stänga förslaget där det granskas. Be kommunen göra det, och säg vilket ärende det gäller.",
  },
  "queue-full": {
    title: "Kön är full just nu",
    detail: "Kommunen granskar det som kommit in. Ladda ner eller kopiera filen och skicka den med e-post.",
  },
  unavailable: {
    title: "Det går inte att ta emot just nu",
    detail: "Försök igen om en stund, eller ladda ner eller kopiera filen och skicka den med e-post.",
  },
};
