/**
 * What was asked of a command with verbs, with its usual one in front where none is said. A default of the parser's own
 * would take a mistyped verb for an argument of that one.
 *
 * @param args What follows the program's name.
 */
export function withVerb(args: readonly string[], usual: string): string[] {
  const [first] = args;
  const isSaid = first !== undefined && (!first.startsWith("-") || first === "-h" || first === "--help");
  return isSaid ? [...args] : [usual, ...args];
}
