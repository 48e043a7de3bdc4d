/** Nothing is fetched until the address has a token: without one, the page is for reading. */
const form = document.querySelector<HTMLFormElement>("form[data-update]");
let isStarted = false;

async function start(): Promise<void> {
  if (form === null || isStarted || !location.hash.startsWith("#t=")) return;
  isStarted = true;
  const { startUpdate } = await import("./update-form.ts");
  startUpdate(form);
}

addEventListener("hashchange", () => void start());
void start();

export {};
