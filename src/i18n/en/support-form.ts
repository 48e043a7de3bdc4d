import type { supportForm as swedish } from "../sv/support-form.ts";

/** The form for a need or an offer of support that comes alone. */
export const supportForm: typeof swedish = {
  title: "Tell us what you need or can offer",
  description: "A form to ask for support in climate work or to offer it, even without showing a name.",
  lead: "Do you need advice, money, premises or somebody to do it with? Or can you give it? Tell us, and you will find each other more easily.",
  time: "It takes about five minutes. You do not need an account.",
  part: (number, of) => `Part ${number} of ${of}`,
  who: "What is it about, and who are you?",
  kind: "What do you want to tell us?",
  kindHelp: "Want to ask and to offer? Send one at a time.",
  kinds: {
    need: "We need support",
    unnamed: "We need support, but do not want to show our name",
    offer: "We can give support",
  },
  unnamed:
    "Do not write your name anywhere, not even in the summary. What you send is kept in the open, so the municipality will not know who you are either.",
  actor: "Start typing the name and choose from the list.",
  actorType: "It is shown instead of the name, so that others can see which offers are open to you.",
  details: "About the support",
  validUntil:
    "The last day you need the support, or can give it. After that day it no longer counts as open.",
  consent: "We may say this on behalf of the organisation, and the details may become public",
  nameHeading: "Without a name",
  name: "If you ask without a name, only the type of actor is shown. The name is in no file, on no page, in no search and in no open data.",
  thenHeading: "What happens then?",
  whatThen:
    "The page shows which offers fit each need, and why. Do you want help with the contact, or should something be changed or removed? Contact the municipality and mention the case.",
};
