/** Whether a text is a day that there is, as `YYYY-MM-DD`: `2027-02-30` is none. */
export function isCalendarDay(text: string): boolean {
  // What is no date has null for its JSON, which TypeScript does not know; one written otherwise has other JSON.
  const json = new Date(text).toJSON() as string | null;
  return json?.slice(0, 10) === text;
}
