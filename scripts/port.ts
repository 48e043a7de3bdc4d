/**
 * The port that `PORT` names, or the usual one where it is not set or empty.
 *
 * @throws Error if it names none, for a person to read.
 */
export function portFrom(given: string | undefined, usual: number): number {
  const port = Number(given || usual);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error(`PORT is "${given}", which is not a port. Give a number from 0 to 65535.`);
}

/** Why a command that listens could not, and what to do. */
export function listenFault(error: unknown, port: number): string {
  if (error instanceof Error && "code" in error && error.code === "EADDRINUSE")
    return `Port ${port} is taken. Choose another with PORT, such as PORT=8080, or PORT=0 for any that is free.`;
  return error instanceof Error ? error.message : String(error);
}
