import type { Portal } from "../portal.ts";
import { type FieldTexts, field } from "./field-texts.ts";

/** Fields of the accessibility statement (tillgänglighetsredogörelsen), as Digg asks for them. */
export const accessibilityTexts: FieldTexts<Pick<Portal, "accessibility">> = {
  accessibility: field(
    ["Tillgänglighet", "Accessibility"],
    [
      "Fyll i allt som Digg kräver av en tillgänglighetsredogörelse.",
      "Fill in all that Digg asks of an accessibility statement.",
    ],
  ),
  "accessibility.actor": field(
    ["Ansvarig", "Responsible"],
    [
      "Skriv den offentliga aktör som ansvarar för portalen.",
      "Write the public body that answers for the portal.",
    ],
    { example: "Exempelby kommun" },
  ),
  "accessibility.service": field(
    ["Tjänst", "Service"],
    ["Skriv vad portalen heter.", "Write what the portal is called."],
  ),
  "accessibility.compliance": field(
    ["Hur tillgänglig", "Compliance"],
    ["Välj hur väl portalen uppfyller lagen.", "Choose how well the portal meets the law."],
    { values: "compliance" },
  ),
  "accessibility.issues": field(
    ["Brister", "Issues"],
    ["Ange det som inte är tillgängligt.", "Give what is not accessible."],
  ),
  "accessibility.issues.what": field(
    ["Vad", "What"],
    [
      "Beskriv bristen så att den som möter den känner igen sig.",
      "Describe the issue so that whoever meets it knows it.",
    ],
  ),
  "accessibility.issues.why": field(["Varför", "Why"], ["Skriv varför den finns.", "Write why it is there."]),
  "accessibility.issues.alternative": field(
    ["Gör så här i stället", "What to do instead"],
    ["Skriv hur man får samma sak på ett annat sätt.", "Write how to get the same thing another way."],
  ),
  "accessibility.issues.fixBy": field(
    ["Ska vara rättat", "To be mended by"],
    ["Skriv dagen då bristen ska vara rättad.", "Give the day it will be mended."],
    { example: "2027-06-30" },
  ),
  "accessibility.assessedOn": field(
    ["Granskad", "Assessed"],
    ["Skriv dagen då portalen granskades.", "Give the day the portal was assessed."],
    { example: "2026-11-23" },
  ),
  "accessibility.assessmentMethod": field(
    ["Granskad av", "Assessed by"],
    [
      "Välj om ni själva eller någon utomstående granskade.",
      "Choose whether you or a third party assessed it.",
    ],
    { values: "assessmentMethod" },
  ),
  "accessibility.assessmentNote": field(
    ["Så gick det till", "How it was done"],
    ["Berätta vad som provades och hur.", "Tell what was tried and how."],
  ),
  "accessibility.updatedOn": field(
    ["Uppdaterad", "Updated"],
    [
      "Skriv dagen då redogörelsen senast gicks igenom, minst en gång om året.",
      "Give the day the statement was last gone through, once a year at least.",
    ],
    { example: "2026-11-23" },
  ),
  "accessibility.feedbackUrl": field(
    ["Anmäl brister", "Report issues"],
    [
      "Klistra in adressen till en funktion där man anmäler brister.",
      "Paste the address where issues can be reported.",
    ],
    { example: "https://exempelby.example/tillganglighet" },
  ),
  "accessibility.supervisionUrl": field(
    ["Tillsyn", "Supervision"],
    ["Klistra in adressen till Diggs anmälan.", "Paste the address of Digg’s complaint form."],
    { example: "https://www.digg.se/tdosanmalan" },
  ),
  "accessibility.disproportionate": field(
    ["Oskäligt betungande", "Disproportionate burden"],
    ["Ange det som undantas enligt 12 §, och varför.", "Give what is exempt by section 12, and why."],
  ),
  "accessibility.disproportionate.what": field(
    ["Vad", "What"],
    ["Skriv vad som undantas.", "Write what is exempt."],
  ),
  "accessibility.disproportionate.motivation": field(
    ["Skäl", "Reason"],
    ["Skriv varför det är oskäligt att åtgärda.", "Write why mending it is out of proportion."],
  ),
  "accessibility.outOfScope": field(
    ["Omfattas inte", "Out of scope"],
    [
      "Ange innehåll som lagen inte gäller, enligt 9 §.",
      "Give content that the law does not cover, by section 9.",
    ],
  ),
};
