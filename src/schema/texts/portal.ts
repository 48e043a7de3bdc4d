import type { Portal } from "../portal.ts";
import { type FieldTexts, field } from "./field-texts.ts";
import { missionTexts } from "./mission.ts";
import { accessibilityTexts } from "./portal-accessibility.ts";
import { sourcesText } from "./shared.ts";

/** Fields of `portal.yaml`: whose portal it is. */
export const portalTexts: FieldTexts<Portal> = {
  title: field(
    ["Portalens namn", "Title"],
    ["Skriv vad portalen heter.", "Write what the portal is called."],
    {
      example: "Klimatportal Exempelby",
    },
  ),
  tagline: field(
    ["Underrubrik", "Tagline"],
    ["Skriv i en mening vad man hittar här.", "Write in one sentence what is found here."],
  ),
  fictional: field(
    ["Påhittade uppgifter", "Made-up data"],
    [
      "Skriv true för en provportal. Då står det på varje sida att uppgifterna är påhittade.",
      "Write true for a trial portal. Then every page says that the data is made up.",
    ],
    { example: "true" },
  ),
  proposed: field(
    ["Föreslagen", "Proposed"],
    [
      "Skriv true så länge utgivaren inte har beslutat om portalen. Då står det på varje sida.",
      "Write true as long as the publisher has not decided on the portal. Then every page says so.",
    ],
    { example: "true" },
  ),
  municipality: field(
    ["Kommun", "Municipality"],
    ["Ange vilken kommun det gäller.", "Give which municipality it is."],
  ),
  "municipality.name": field(
    ["Namn", "Name"],
    ["Skriv namnet utan ”kommun”.", "Write the name without “municipality”."],
    { example: "Exempelby" },
  ),
  "municipality.code": field(
    ["Kommunkod", "Municipality code"],
    ["Skriv SCB:s fyra siffror, med citattecken.", "Write Statistics Sweden’s four digits, in quotes."],
    { example: '"0000"' },
  ),
  "municipality.county": field(["Län", "County"], ["Skriv länets namn.", "Write the name of the county."], {
    example: "Exempelby län",
  }),
  "municipality.actor": field(
    ["Kommunen som aktör", "The municipality as an actor"],
    ["Ange kommunens id bland aktörerna.", "Give the municipality’s id among the actors."],
  ),
  publisher: field(
    ["Utgivare", "Publisher"],
    ["Ange vem som ger ut portalen.", "Give who publishes the portal."],
  ),
  "publisher.name": field(["Namn", "Name"], ["Skriv utgivarens namn.", "Write the publisher’s name."], {
    example: "Exempelby kommun",
  }),
  "publisher.url": field(
    ["Webbplats", "Website"],
    ["Klistra in adressen till utgivarens webbplats.", "Paste the address of the publisher’s website."],
    { example: "https://exempelby.example/" },
  ),
  "publisher.organisationUri": field(
    ["Adress på dataportal.se", "Address at dataportal.se"],
    [
      "Klistra in organisationens adress på dataportal.se, om den är känd.",
      "Paste the organisation’s address at dataportal.se, where it is known.",
    ],
    { example: "http://dataportal.se/organisation/SE0000000000" },
  ),
  "publisher.type": field(
    ["Slags utgivare", "Kind of publisher"],
    [
      "Välj vad utgivaren är. Behövs för att dataportal.se ska kunna hämta portalens öppna data.",
      "Choose what the publisher is. dataportal.se needs it to fetch the open data.",
    ],
    { values: "publisherType" },
  ),
  "publisher.contact": field(
    ["Kontakt om öppna data", "Contact about open data"],
    [
      "Ange den funktion som svarar på frågor om portalens öppna data. Utelämna hellre än att gissa.",
      "Give the function that answers questions about the open data. Leave it out rather than guess.",
    ],
  ),
  "publisher.contact.name": field(
    ["Funktion", "Function"],
    ["Skriv funktionens namn, aldrig en persons.", "Write the function’s name, never a person’s."],
    { example: "Kontaktcenter" },
  ),
  "publisher.contact.email": field(
    ["E-post", "E-mail"],
    [
      "Skriv funktionens e-postadress, aldrig en persons.",
      "Write the e-mail address of the function, never a person’s.",
    ],
    { example: "oppnadata@exempelby.example" },
  ),
  "publisher.feedbackUrl": field(
    ["Synpunkter", "Feedback"],
    ["Klistra in adressen där man lämnar synpunkter.", "Paste the address where people give feedback."],
    { example: "https://exempelby.example/synpunkter" },
  ),
  languages: field(
    ["Språk", "Languages"],
    [
      "Ange språken som portalen ska finnas på, svenska först.",
      "Give the languages the portal is to be read in, Swedish first.",
    ],
    { example: "[sv, en]", values: "language" },
  ),
  siteUrl: field(
    ["Portalens adress", "Address of the portal"],
    ["Skriv adressen som portalen har på nätet.", "Write the address the portal has on the web."],
    { example: "https://klimat.exempelby.example" },
  ),
  repository: field(
    ["Källkod och data", "Repository"],
    [
      "Ange var filerna finns, så att varje sida kan länka till sin fil.",
      "Give where the files are, so that each page can link to its file.",
    ],
  ),
  "repository.url": field(
    ["Adress", "Address"],
    ["Klistra in förrådets adress.", "Paste the address of the repository."],
    { example: "https://example.com/kommunen/klimatportal" },
  ),
  "repository.branch": field(
    ["Gren", "Branch"],
    ["Skriv grenen som publiceras.", "Write the branch that is published."],
    {
      example: "main",
    },
  ),
  "repository.forge": field(
    ["Tjänst", "Forge"],
    ["Välj vilken programvara förrådet ligger i.", "Choose the software that holds the repository."],
    { values: "forge" },
  ),
  submissions: field(
    ["Formulärets tjänst", "Submission service"],
    ["Ange tjänsten som tar emot förslag.", "Give the service that receives proposals."],
  ),
  "submissions.endpoint": field(
    ["Adress", "Address"],
    [
      "Skriv adressen till tjänsten, också om den är portalens egen. Utelämna om ingen tar emot förslag: då säger formuläret det överst.",
      "Write the service’s address, also where it is the portal’s own. Leave out where nobody receives proposals: the form then says so at the top.",
    ],
    { example: "https://forslag.exempelby.example" },
  ),
  "submissions.email": field(
    ["Funktionsadress", "Function address"],
    [
      "Skriv en funktions e-postadress dit förslag kan mejlas, till exempel registrators. Aldrig en persons.",
      "Write the e-mail address of a function that proposals can be sent to, such as the registry. Never a person’s.",
    ],
    { example: "registrator@exempelby.example" },
  ),
  license: field(
    ["Licens", "Licence"],
    [
      "Skriv licensen för portalens egna uppgifter, som SPDX-namn.",
      "Write the licence of the portal’s own records, as an SPDX id.",
    ],
    { example: "CC0-1.0" },
  ),
  programme: field(
    ["Klimatprogram", "Climate programme"],
    ["Ange programmet som portalen följer.", "Give the programme that the portal follows."],
  ),
  "programme.title": field(["Namn", "Title"], ["Skriv programmets namn.", "Write the programme’s name."]),
  "programme.summary": field(
    ["Beskrivning", "Summary"],
    [
      "Berätta vem programmet gäller och vad det innehåller.",
      "Tell whom the programme concerns and what it holds.",
    ],
  ),
  "programme.adopted": field(
    ["Antaget", "Adopted"],
    [
      "Skriv dag, månad eller år, så exakt som källan anger.",
      "Give the day, month or year, as exactly as the source does.",
    ],
    { example: '"2022"' },
  ),
  "programme.adoptedNote": field(
    ["Om dagen", "About the day"],
    [
      "Skriv det som är osäkert om när programmet antogs.",
      "Write what is uncertain about when it was adopted.",
    ],
  ),
  "programme.elsewhere": field(
    ["Åtaganden utanför portalen", "Commitments outside the portal"],
    [
      "Berätta om åtaganden som finns men inte står i portalen, och varför.",
      "Tell of commitments that exist but are not in the portal, and why.",
    ],
  ),
  "programme.url": field(
    ["Länk", "Link"],
    ["Klistra in adressen till programmet.", "Paste the address of the programme."],
    { example: "https://exempelby.example/klimatprogram" },
  ),
  ...missionTexts,
  "programme.sources": sourcesText,
  mainGoal: field(
    ["Huvudmål", "Main goal"],
    [
      "Ange id för målet som startsidan visar avståndet till.",
      "Give the id of the goal that the start page measures against.",
    ],
  ),
  visionGoal: field(
    ["Långsiktigt mål", "Vision goal"],
    ["Ange id för det långsiktiga målet.", "Give the id of the long-term goal."],
  ),
  reviewDays: field(
    ["Svarstid", "Days to answer"],
    [
      "Skriv inom hur många arbetsdagar ett förslag får svar.",
      "Give within how many working days a proposal is answered.",
    ],
    { example: "10" },
  ),
  ...accessibilityTexts,
  cycle: field(
    ["Uppföljningsåret", "Follow-up year"],
    ["Ange årets fasta dagar, som månad-dag.", "Give the fixed days of the year, as month-day."],
  ),
  "cycle.invitation": field(
    ["Inbjudan", "Invitation"],
    ["Skriv dagen då aktörerna bjuds in att berätta.", "Give the day the actors are invited to report."],
    { example: "01-15" },
  ),
  "cycle.deadline": field(
    ["Sista dag", "Deadline"],
    ["Skriv sista dagen att berätta.", "Give the last day to report."],
    { example: "02-28" },
  ),
  "cycle.account": field(
    ["Redovisning", "Account"],
    ["Skriv dagen då årets redovisning kommer.", "Give the day the year’s account is published."],
    { example: "04-15" },
  ),
  "cycle.contract": field(
    ["Nya åtaganden", "New commitments"],
    [
      "Skriv dagen då åtaganden undertecknas eller förnyas.",
      "Give the day commitments are signed or renewed.",
    ],
    { example: "12-08" },
  ),
};
