/** Shows what holds on the day the page is read, and hides what held when it was built. */
import { holdsOn } from "./holds-on.ts";
import { todayInSweden } from "./today.ts";

const today = todayInSweden();
for (const element of document.querySelectorAll<HTMLElement>("[data-from],[data-until]")) {
  element.hidden = !holdsOn(today, element.dataset);
}
