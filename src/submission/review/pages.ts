import { Hono } from "hono";
import type { Context } from "hono";
import { html } from "hono/html";
import type { Language } from "../../schema/language.ts";
import type { PublishedRecords } from "../core/check.ts";
import { joinedRecords } from "../core/joined-records.ts";
import { referenceOf } from "../core/reference.ts";
import { reviewedSent } from "./answered.ts";
import { answeredName, answeredPage } from "./answered-page.ts";
import { caseFinder } from "./case-finder.ts";
import { cameThroughProxy } from "./came-through-proxy.ts";
import { type Markup, reviewHref, reviewPage, reviewPolicy } from "./page-shell.ts";
import { proposalPage } from "./proposal-page.ts";
import { namesOf, queuePage } from "./queue-page.ts";
import type { LocalQueue, ShownProposal } from "../forge/local-queue.ts";
import { isKey } from "../forge/proposal.ts";
import { isReason } from "../forge/reasons.ts";
import { rebuilder } from "./rebuilding.ts";
import { acceptReviewed, reviewed, type ReviewedBy } from "./reviewed.ts";
import { isSeal, sealOf } from "./seal.ts";
import { type ServedSite, siteNote } from "./site-note.ts";
import { pageWordsIn } from "./words/page-words.ts";

/** What the review pages stand on. */
export interface ReviewPagesOptions {
  readonly queue: LocalQueue;
  /** Address of the portal's start page. In a folder of its host, the portal's pages lie there on this computer too. */
  readonly site: string;
  /** What main says now. */
  readonly records: () => Promise<PublishedRecords> | PublishedRecords;
  /** `YYYY-MM-DD` */
  readonly today: () => string;
  /** Known to this process only. */
  readonly csrfSecret: string;
  /** Where the site is served here too. */
  readonly served?: ServedSite | undefined;
}

const loopback = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/;

function languageOf(c: Context): Language {
  return c.req.query("lang") === "en" ? "en" : "sv";
}

/**
 * The local review: a queue, a page for each proposal, and the two answers. For staff who have never used git. Only for
 * a server that listens on this computer alone: whoever opens it may approve.
 */
export function reviewPages(options: ReviewPagesOptions): Hono {
  const { queue, site, records, today, csrfSecret, served } = options;
  const rebuilding = served && rebuilder(served.rebuild);
  const app = new Hono();

  const answer = (
    c: Context,
    title: string,
    content: Markup,
    status: 200 | 400 | 403 | 404 | 409 | 500 = 200,
    isOutside = false,
  ) => {
    const language = languageOf(c);
    const isGet = c.req.method === "GET";
    const path = isGet ? c.req.path.replace(/^\/granska\/?/, "") : "";
    const { number } = c.req.query();
    const otherHref = reviewHref(language === "sv" ? "en" : "sv", path, number && isGet ? { number } : {});
    return c.html(reviewPage({ language, site, title, otherHref, content, isOutside }), status);
  };
  const refuse = (
    c: Context,
    sentence: string,
    status: 400 | 403 | 404 | 409 | 500,
    more: Markup | "" = "",
  ) => {
    const words = pageWordsIn(languageOf(c));
    const back = html`<p><a href="${reviewHref(languageOf(c))}">${words.proposal.back}</a></p>`;
    const content = html`<h1>${words.fault.title}</h1>
      <p class="lead">${sentence}</p>
      ${more}${back}`;
    return answer(c, words.fault.title, content, status);
  };
  const turnAway = (c: Context, sentence: string) => {
    const { title } = pageWordsIn(languageOf(c)).fault;
    const content = html`<h1>${title}</h1>
      <p class="lead">${sentence}</p>`;
    return answer(c, title, content, 403, true);
  };
  /** What proposals are judged by now, and all that wait, the oldest first. */
  const desk = async (language: Language): Promise<ReviewedBy> => ({
    main: joinedRecords(await records()),
    waiting: await queue.list(),
    today: today(),
    language,
  });
  const sealFor = (shown: ShownProposal) => sealOf(csrfSecret, shown.key, shown);

  app.use("/granska/*", async (c, next) => {
    c.header("content-security-policy", reviewPolicy);
    c.header("cache-control", "no-store");
    c.header("referrer-policy", "same-origin");
    c.header("x-content-type-options", "nosniff");
    const { fault } = pageWordsIn(languageOf(c));
    if (cameThroughProxy(c)) return turnAway(c, fault.proxy);
    if (!loopback.test(c.req.header("host") ?? "")) return turnAway(c, fault.host);
    if (c.req.method === "POST" && c.req.header("origin") !== new URL(c.req.url).origin) {
      return refuse(c, fault.origin, 403);
    }
    return next();
  });
  app.onError((error, c) => {
    const { fault } = pageWordsIn(languageOf(c));
    const sentence = c.req.method === "GET" ? fault.notShown : fault.failed;
    return refuse(c, sentence, 500, html`<pre tabindex="0">${error.message}</pre>`);
  });

  /** What has just been done to the proposal that the address names, as it is now: an address can be kept, or made up. */
  const toldDone = async (c: Context, by: ReviewedBy): Promise<string | undefined> => {
    const { done, key = "" } = c.req.query();
    const answered = done === undefined ? undefined : await queue.answered(key);
    if (answered === undefined || answered.state === "withdrawn") return undefined;
    const words = pageWordsIn(by.language).done;
    const approved = done === "approved-behind" ? words.behind : words.approved;
    const note = answered.state === "published" ? approved : words.returned;
    const told = note(answeredName(answered, reviewedSent(answered, by), by.language));
    return answered.reason === "personal-data" ? `${told} ${words.takenAway}` : told;
  };
  /** Whether the site shows what is approved. What cannot be told hides neither the queue nor what was done. */
  const stateOfSite = async () => {
    try {
      return await served?.state();
    } catch {
      return undefined;
    }
  };
  /** What has just been done, and whether the portal shows what is approved. */
  const doneNote = async (c: Context, by: ReviewedBy): Promise<Markup | ""> => {
    const { language } = by;
    const told = await toldDone(c, by);
    const seal = sealOf(csrfSecret, "build");
    const state = await stateOfSite();
    const next = rebuilding && siteNote({ state, rebuilding, site, language, seal });
    if (told === undefined && next === undefined) return "";
    return html`<section class="done" role="status">
      ${told === undefined ? "" : html`<p><strong>${told}</strong></p>`}${next ?? ""}
    </section>`;
  };

  app.get("/granska", (c) => c.redirect(reviewHref(languageOf(c)), 301));

  app.get("/granska/", async (c) => {
    const language = languageOf(c);
    const by = await desk(language);
    const shown = await Promise.all(by.waiting.map(({ key }) => queue.show(key)));
    const proposals = shown.flatMap((each) => (each === undefined ? [] : [reviewed(each, by)]));
    const { title } = pageWordsIn(language).queue;
    return answer(c, title, queuePage(proposals, await doneNote(c, by), language));
  });

  app.get("/granska/find", async (c) => {
    const language = languageOf(c);
    const { fault } = pageWordsIn(language);
    const { number = "" } = c.req.query();
    const [key, ...others] = await queue.find(number);
    const again = (sentence: string) => refuse(c, sentence, 404, caseFinder(language, number));
    if (key === undefined) return again(fault.unknown);
    if (others.length > 0) return again(fault.several([key, ...others].map(referenceOf)));
    return c.redirect(reviewHref(language, key), 303);
  });

  app.get("/granska/:key{[a-z0-9]+}/", (c) => c.redirect(reviewHref(languageOf(c), c.req.param("key")), 301));

  app.get("/granska/:key", async (c) => {
    const language = languageOf(c);
    const key = c.req.param("key");
    const shown = isKey(key) ? await queue.show(key) : undefined;
    const by = await desk(language);
    if (shown === undefined) {
      const answered = isKey(key) ? await queue.answered(key) : undefined;
      if (answered === undefined) return refuse(c, pageWordsIn(language).fault.unknown, 404);
      const sent = reviewedSent(answered, by);
      return answer(c, answeredName(answered, sent, language), answeredPage(answered, sent, language));
    }
    const proposal = reviewed(shown, by);
    const content = proposalPage({ proposal, main: by.main, language, seal: sealFor(shown) });
    return answer(c, namesOf(proposal, language).filter(Boolean).join(": "), content);
  });

  app.post("/granska/build", async (c) => {
    const language = languageOf(c);
    const { seal } = await c.req.parseBody();
    if (!isSeal(seal, sealOf(csrfSecret, "build"))) return refuse(c, pageWordsIn(language).fault.origin, 403);
    rebuilding?.start();
    return c.redirect(reviewHref(language), 303);
  });

  app.post("/granska/:key/:verb{approve|return}", async (c) => {
    const language = languageOf(c);
    const words = pageWordsIn(language);
    const { key, verb } = c.req.param();
    const { seal, reason } = await c.req.parseBody();
    const shown = isKey(key) ? await queue.show(key) : undefined;
    if (shown === undefined) return refuse(c, words.fault.gone, 404);
    if (!isSeal(seal, sealFor(shown))) return refuse(c, words.fault.changed, 409);
    const by = await desk(language);
    const proposal = reviewed(shown, by);
    const again = (fault: string, status: 400 | 409) => {
      const content = proposalPage({ proposal, main: by.main, language, seal: sealFor(shown), fault });
      return answer(c, words.fault.title, content, status);
    };
    if (verb === "approve") {
      const accepted = await acceptReviewed(queue, proposal);
      if (accepted.outcome === "unknown") return refuse(c, words.fault.gone, 404);
      if (accepted.outcome === "changed") return refuse(c, words.fault.changed, 409);
      if (accepted.outcome === "unsound") return again(words.fault.unsound, 409);
      if (accepted.outcome !== "accepted") return again(words.fault[accepted.outcome](accepted.paths), 409);
      const done = accepted.workTree === "behind" ? "approved-behind" : "approved";
      return c.redirect(reviewHref(language, "", { done, key }), 303);
    }
    if (typeof reason !== "string" || !isReason(reason)) {
      return again(words.fault.reason, 400);
    }
    if (!(await queue.giveBack(key, reason))) return refuse(c, words.fault.gone, 404);
    return c.redirect(reviewHref(language, "", { done: "returned", key }), 303);
  });
  app.all("/granska/*", (c) => refuse(c, pageWordsIn(languageOf(c)).fault.noPage, 404));
  return app;
}
