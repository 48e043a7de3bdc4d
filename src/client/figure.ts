/** Makes a figure's points readable by pointer and keyboard. Nothing here is needed to read. */

function place(tip: HTMLElement, figure: HTMLElement, point: Element): void {
  const [frame, spot] = [figure.getBoundingClientRect(), point.getBoundingClientRect()];
  const middle = spot.left - frame.left + spot.width / 2;
  const left = Math.min(Math.max(0, middle - tip.offsetWidth / 2), frame.width - tip.offsetWidth);
  tip.style.left = `${left}px`;
  tip.style.top = `${Math.max(0, spot.top - frame.top - tip.offsetHeight - 8)}px`;
}

/** From left to right, as the arrow keys go. Measures each once, and only when somebody asks: the page is drawn first. */
function inReadingOrder(points: readonly SVGElement[]): SVGElement[] {
  return points
    .map((point) => ({ point, left: point.getBoundingClientRect().left }))
    .sort((a, b) => a.left - b.left)
    .map(({ point }) => point);
}

function enhance(figure: HTMLElement, svg: SVGSVGElement): void {
  const status = figure.querySelector<HTMLElement>("[role=status]");
  const drawn = [...svg.querySelectorAll<SVGElement>("[data-tip]")];
  if (drawn.length === 0) return;
  let ordered: SVGElement[] | undefined;
  const points = () => (ordered ??= inReadingOrder(drawn));
  const tip = document.createElement("div");
  tip.className = "tip";
  tip.hidden = true;
  figure.append(tip);
  svg.tabIndex = 0;

  let current = -1;
  const show = (index: number, isSpoken?: boolean): void => {
    points()[current]?.classList.remove("lit");
    current = index;
    const point = points()[index];
    tip.hidden = point === undefined;
    if (point === undefined) return;
    point.classList.add("lit");
    tip.textContent = point.dataset["tip"] ?? "";
    if (isSpoken && status !== null) status.textContent = tip.textContent;
    place(tip, figure, point);
  };

  // What has been pointed at stays until something else is, so that the pointer can go to what is said of it.
  svg.addEventListener("pointerover", ({ target, pointerType }) => {
    const index = points().indexOf(target as SVGElement);
    if (index >= 0 || pointerType === "touch") show(index);
  });
  const leave = ({ pointerType, relatedTarget }: PointerEvent): void => {
    // A finger that is lifted leaves too: what it pointed at stays until it points elsewhere.
    if (pointerType !== "touch" && relatedTarget !== tip) show(-1);
  };
  svg.addEventListener("pointerleave", leave);
  tip.addEventListener("pointerleave", leave);
  svg.addEventListener("blur", () => {
    show(-1);
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") show(-1);
  });
  svg.addEventListener("keydown", (event) => {
    const last = drawn.length - 1;
    const moves: Record<string, number> = {
      ArrowRight: Math.min(last, current + 1),
      ArrowLeft: Math.max(0, current < 0 ? last : current - 1),
      Home: 0,
      End: last,
    };
    const next = moves[event.key];
    // With these keys the arrows are the browser's own, as to go back.
    if (next === undefined || event.altKey || event.metaKey) return;
    event.preventDefault();
    show(next, true);
  });
}

for (const figure of document.querySelectorAll<HTMLElement>("figure.figure")) {
  // Where there are two, the style sheet shows the one that fits.
  for (const chart of figure.querySelectorAll<SVGSVGElement>("svg.chart")) enhance(figure, chart);
}
