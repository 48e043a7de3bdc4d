import { startFinder } from "./finder.ts";

const form = document.querySelector<HTMLFormElement>("[data-filter]");
if (form) startFinder(form, { isAsked: ({ term, filters }) => term !== "" || filters.size > 0 });
