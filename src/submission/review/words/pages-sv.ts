import { formatCount } from "../../../format.ts";
import type { ReasonId } from "../../forge/reasons.ts";
import type { SiteState } from "../site-note.ts";

/** The review pages at `/granska/`, in Swedish. */
export const pagesSv = {
  area: "Granska",
  portal: "Till portalen",
  guide: "Guide för granskare",
  skip: "Hoppa till innehållet",
  otherLanguage: "English",
  local: "Den här sidan finns bara på den här datorn. Alla som använder datorn kan öppna den och godkänna.",
  queue: {
    title: "Förslag att granska",
    lead: (count: number) =>
      `${formatCount(count, "sv", { one: "förslag väntar", other: "förslag väntar" })} på att någon läser. Ingenting publiceras förrän du har godkänt det.`,
    empty: "Inget förslag väntar. När någon skickar in ett åtagande visas det här.",
    came: (date: string) => `Kom in ${date}`,
    sound: "Klarar kontrollerna",
    warned: (count: number) =>
      formatCount(count, "sv", { one: "sak att titta på", other: "saker att titta på" }),
    faulty: "Måste rättas",
    unreadable: "Filen går inte att läsa",
    outdated: "Utgår från en äldre version",
  },
  proposal: {
    back: "Alla förslag",
    card: "Så visas det på portalen",
    file: "Filen, precis som den blir",
    wasSent: "Det här skickades in",
    fields: "Vad står det?",
    changes: "Vad ändras?",
    outdated:
      "Förslaget jämförs med det som är publicerat nu. Det som har tillkommit sedan förslaget kom in ser därför ut att tas bort.",
    field: "Fält",
    before: "Före",
    after: "Efter",
    nothing: "inget",
    removed: "borttaget",
    added: "tillagt",
    technical: "Visa som fil (YAML)",
    unreadable: "Filen går inte att läsa, så innehållet kan bara visas som text.",
  },
  find: {
    heading: "Slå upp ett ärende",
    label: "Ärendenumret som avsändaren har, till exempel ABCD-EFGH. Besvarade förslag finns också här.",
    button: "Slå upp",
  },
  decide: {
    heading: "Vad blir det?",
    goTo: "Till beslutet",
    approve: "Godkänn",
    approveLead: "Förslaget läggs in i portalens uppgifter, precis som det står här.",
    approveFaulty: "Förslaget kan inte godkännas förrän felen ovan är rättade. Skicka tillbaka det.",
    approveOutdated:
      "Det som är publicerat har ändrats sedan förslaget kom in, så det kan inte godkännas. Skicka tillbaka det, så kan avsändaren utgå från det som gäller nu.",
    return: "Skicka tillbaka",
    returnLead:
      "Den som skickade in ser skälet på sin ärendesida och kan skicka ett nytt förslag. Det här sparas men publiceras inte.",
    reason: "Varför?",
    choose: "Välj ett skäl",
  },
  reasons: {
    "not-in-control": "Aktören råder inte själv över det som utlovas",
    "not-measurable": "Det går inte att se när åtagandet är uppfyllt",
    "needs-evidence": "Underlag eller källa saknas",
    "claim-words": "Ord som ”klimatneutral” behöver säga vad som räknas",
    "personal-data": "Det finns personuppgifter i texten",
    "changed-since": "Utgår från en äldre version",
    duplicate: "Samma åtagande finns redan",
    "out-of-scope": "Hör inte hemma på portalen",
    other: "Annat skäl",
  } satisfies Record<ReasonId, string>,
  done: {
    approved: (what: string) => `Godkänt: ${what}. Det är nu en del av portalens uppgifter.`,
    behind: (what: string) =>
      `Godkänt: ${what}. Det är nu en del av portalens uppgifter, men mappen på datorn har inte följt med. Be den som sköter portalen att köra git status.`,
    returned: (what: string) =>
      `Skickat tillbaka: ${what}. Den som skickade in ser skälet på sin ärendesida.`,
    takenAway:
      "Texten är borttagen ur förslaget, men git kan ha den kvar på datorn en tid. Be den som sköter portalen att köra git gc --prune=now, så försvinner den helt.",
    behindSite: {
      behind: "Det finns godkända ändringar som portalen inte visar ännu.",
      "folder-differs":
        "Portalen visar något annat än det som är godkänt. Den byggs av mappen på datorn, där någon har uppgifter som inte är godkända eller sparade. Be den som sköter portalen att köra git status.",
    } satisfies Record<Exclude<SiteState, "shows-main">, string>,
    build: "Bygg om portalen nu",
    buildNote: "Att bygga om den tar oftast under en minut. Portalen går att läsa under tiden.",
    building: "Portalen byggs om. Den gamla visas tills den nya är klar.",
    built: "Portalen är ombyggd och visar nu det som är godkänt.",
    failed: "Den gick inte att bygga om. Den förra visas fortfarande. Felet:",
    look: "Se efter igen",
    open: "Öppna portalen",
  },
  fault: {
    host: "Granskningen går bara att öppna på den dator där portalen körs, som 127.0.0.1 eller localhost.",
    proxy:
      "Granskningen går bara att öppna direkt på den dator där portalen körs, och det här kom genom en annan server (proxy). Ingenting har gjorts. Öppna den i en webbläsare på den datorn, som 127.0.0.1 eller localhost.",
    origin:
      "Svaret kom inte från granskningens egen sida, så ingenting har gjorts. Öppna förslaget och försök igen.",
    changed:
      "Förslaget eller portalens uppgifter har ändrats sedan du öppnade sidan, så ingenting har gjorts. Läs det igen och svara sedan.",
    gone: "Förslaget väntar inte längre: någon har redan svarat på det, eller så har avsändaren tagit tillbaka det. Ingenting har gjorts.",
    unknown: "Det finns inget förslag med det numret. Stämmer det med vad avsändaren har?",
    several: (references: readonly string[]) =>
      `Numret passar flera förslag: ${references.join(", ")}. Skriv hela numret.`,
    noPage: "Den sidan finns inte i granskningen.",
    reason: "Välj ett skäl, så att den som skickade in vet vad som kan ändras.",
    conflict: (paths: readonly string[]) =>
      `Det som är publicerat har ändrats sedan förslaget kom in (${paths.join(", ")}), så ingenting har gjorts. Skicka tillbaka det, så kan avsändaren utgå från det som gäller nu.`,
    unclean: (paths: readonly string[]) =>
      `Någon har osparade ändringar i vägen i mappen på datorn (${paths.join(", ")}), så ingenting har gjorts. Be den som sköter portalen att spara dem först.`,
    unsound: "Förslaget klarar inte kontrollerna och kan därför inte godkännas.",
    failed: "Det gick inte. Ingenting har publicerats. Så här säger programmet:",
    notShown: "Sidan går inte att visa just nu. Så här säger programmet:",
    title: "Det gick inte",
  },
};

/** Words that every language of the review pages has. */
export type PageWords = typeof pagesSv;
