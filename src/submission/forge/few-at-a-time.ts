/**
 * Lets no more than so many tasks run at once; the others wait in the order they came. Thirty processes on two cores
 * need thirty times the memory, and finish no sooner.
 */
export function fewAtATime(most: number): <Result>(task: () => Promise<Result>) => Promise<Result> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (running < most) running += 1;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      // Whoever waits takes over the place, so that nobody slips in between.
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
