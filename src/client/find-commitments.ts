import { facetBoxes } from "./facet-boxes.ts";
import { filtersOf, startFinder, termOf } from "./finder.ts";
import type { Counts } from "./pagefind.ts";

const form = document.querySelector<HTMLFormElement>("[data-filter]");
if (form) {
  const boxes = facetBoxes(form);
  const fixed = form.querySelectorAll("[type=hidden]").length;
  const firstOrder = form.querySelector("option");
  const newestFirst = firstOrder?.textContent ?? "";
  let turn = 0;

  startFinder(form, {
    isAsked: ({ term, filters, order }) => term !== "" || order !== "" || filters.size > fixed,
    onAnswer: async (question, answer, pagefind) => {
      const mine = ++turn;
      boxes.showChosen();
      if (firstOrder)
        firstOrder.textContent = question.term ? (firstOrder.dataset["withTerm"] ?? "") : newestFirst;
      const counts: Record<string, Counts[string]> = { ...answer?.filters };
      // Boxes of one facet widen the list, so each counts what there would be if its own facet were left open.
      await Promise.all(
        boxes.names
          .filter((name) => question.filters.has(name))
          .map(async (name) => {
            const { [name]: _, ...others } = filtersOf(question);
            const open = await pagefind?.search(termOf(question), { filters: others });
            counts[name] = open?.filters[name] ?? {};
          }),
      );
      if (mine === turn) boxes.showCounts(answer && counts);
    },
    onFailure: boxes.giveUp,
  });
}
