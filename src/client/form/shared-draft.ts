import { packed, unpacked } from "../../form/fragment.ts";
import { type Entries, entriesFrom } from "./answers.ts";

/** What can be handed over: whoever opens the draft gives a word of their own for the organisation. */
const withoutConsent = (entries: Entries): Entries => entries.filter(([name]) => name !== "consent");

/** The address of this page with the draft in its fragment. */
export async function linkTo(entries: Entries): Promise<string> {
  const code = await packed(JSON.stringify(withoutConsent(entries)));
  return `${location.origin}${location.pathname}#d=${code}`;
}

/** The draft that a link's code holds. Old links, and those that somebody made, may hold a consent. */
export async function draftIn(code: string): Promise<Entries | undefined> {
  const entries = entriesFrom(await unpacked(code));
  return entries && withoutConsent(entries);
}
