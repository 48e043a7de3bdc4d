import { nbsp } from "../format.ts";

/** A text whose numbers are not parted at a line's end, whatever space their writer typed: `252 200 ton`. */
export const withWholeNumbers = (text: string): string => text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, nbsp);
