/** The days something holds, first and last; open where one is missing. */
export interface Days {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** Whether something holds on a day. */
export function holdsOn(day: string, { from = "", until = day }: Days): boolean {
  return from <= day && day <= until;
}
