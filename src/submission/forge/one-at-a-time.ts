/**
 * Lets many callers share the runs of a task that must not run twice at once. Whoever asks gets a run that begins after
 * the asking, so that nobody is told of a state older than the question.
 */
export function oneAtATime(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let waiting: Promise<void> | undefined;

  function start(): Promise<void> {
    const run = task().finally(() => {
      if (running === run) running = undefined;
    });
    running = run;
    return run;
  }

  return () => {
    if (waiting) return waiting;
    if (!running) return start();
    waiting = running
      .catch(() => {})
      .then(() => {
        waiting = undefined;
        return start();
      });
    return waiting;
  };
}
