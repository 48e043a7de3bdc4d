/** A run for many at once: answers in the order of what was asked. */
type Run<Item, Answer> = (items: readonly Item[]) => Promise<readonly Answer[]>;

interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** More than this in one run would make the first wait for the last. */
const most = 32;

/**
 * Lets those who ask while a run is under way share the next one: to start a process takes longer than what it does for
 * one. Nobody is answered by a run that began before the asking. Where a shared run fails, each has one of its own, so
 * that nobody's fault is another's.
 */
export function sharingRuns<Item, Answer>(run: Run<Item, Answer>): (item: Item) => Promise<Answer> {
  const waiting: Waiting<Item, Answer>[] = [];
  let isRunning = false;

  async function answerAll(all: readonly Waiting<Item, Answer>[]): Promise<void> {
    try {
      const answers = await run(all.map(({ item }) => item));
      for (const [index, { resolve }] of all.entries()) resolve(answers[index] as Answer);
    } catch (error) {
      const [first, ...others] = all;
      if (others.length === 0) first?.reject(error);
      else for (const one of all) await answerAll([one]);
    }
  }

  async function goOn(): Promise<void> {
    isRunning = true;
    while (waiting.length > 0) await answerAll(waiting.splice(0, most));
    isRunning = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!isRunning) void goOn();
    });
}
