import { all, language, make } from "./dom.ts";
import { askService } from "./service.ts";
import { onToken } from "./token.ts";
import { caseWords as words } from "./case-words.ts";

type CaseState = keyof typeof words.caseStates;

/** The way of a proposal, as far as each state has come on it. */
const way: readonly CaseState[] = ["received", "checked", "in-review"];
const endings: readonly CaseState[] = ["changes-asked", "published", "declined", "withdrawn"];

function stepsTo(state: CaseState): CaseState[] {
  if (endings.includes(state)) return [...(state === "withdrawn" ? way.slice(0, 1) : way), state];
  return [...way, "published"];
}

function startCase(page: HTMLElement): void {
  const at = page.dataset["serviceAt"] ?? "";
  const own = <E extends HTMLElement = HTMLElement>(name: string) => page.querySelector<E>(`[data-${name}]`);
  const status = own("status");
  const say = (text = "") => {
    if (status) status.textContent = text;
  };
  const show = (name: string, isShown: boolean) => {
    const element = own(name);
    if (element) element.hidden = !isShown;
  };

  function showCase(body: Readonly<Record<string, unknown>>): void {
    const state = String(body["state"]) as CaseState;
    const steps = stepsTo(state);
    const reached = steps.indexOf(state);
    const items = steps.map((step, index) => {
      const isNow = index === reached;
      const item = make("li", {
        class: isNow ? "now" : index < reached ? "done" : "",
        ...(isNow && { "aria-current": "step" }),
      });
      const text = words.caseStates[step];
      item.append(isNow ? make("strong", {}, `${text} (${words.nowStep})`) : text);
      return item;
    });
    own("steps")?.replaceChildren(...items);
    const reference = own("reference");
    if (reference) reference.textContent = String(body["reference"]);
    const reason = words.reasons[String(body["reason"]) as keyof typeof words.reasons] as string | undefined;
    const place = own("reason");
    if (place) place.textContent = reason ? `${words.reason} ${reason}` : "";
    show("reason", reason !== undefined);
    for (const next of all(page, "[data-next]")) next.hidden = next.dataset["next"] !== state;
    const address = body["url"];
    show("view", typeof address === "string");
    const link = own("view")?.querySelector("a");
    if (link && typeof address === "string") link.href = address;
    const isBack = ["changes-asked", "declined", "withdrawn"].includes(state);
    const isChange = body["about"] === "change";
    show("again", isBack && !isChange);
    show("again-change", isBack && isChange);
    const form = own("again")?.querySelector("a");
    const support = form?.dataset["support"];
    if (form && support && body["of"] !== undefined) form.href = support;
    if (form) form.hash = `again=${String(body["reference"])}`;
    show("withdraw", !["published", "declined", "withdrawn"].includes(state));
    show("found", true);
    show("how", false);
    say("");
  }

  let token = "";
  async function load(): Promise<void> {
    show("found", false);
    show("how", false);
    say(status?.dataset["loading"]);
    const asked = token;
    const reply = await askService(at, "/status", { token: asked, language });
    // Another case was opened before the answer came.
    if (asked !== token) return;
    if (reply?.status === 200) showCase(reply.body);
    else {
      say(status?.dataset[reply?.status === 404 ? "unknown" : "down"]);
      show("how", true);
    }
  }

  const button = own("withdraw")?.querySelector("button");
  button?.addEventListener("click", async () => {
    if (!confirm(button.dataset["sure"])) return;
    const reply = await askService(at, "/withdraw", { token, language });
    if (reply?.status === 200) {
      await load();
      // The button that was pressed is gone: on with what came of it.
      page.querySelector<HTMLElement>("h2")?.focus();
    } else say(String(reply?.body["detail"] ?? status?.dataset["down"]));
  });
  onToken((found) => {
    token = found;
    void load();
  });
}

const page = document.querySelector<HTMLElement>("[data-case]");
if (page) startCase(page);
