/** A page that was found. */
export interface Hit {
  readonly url: string;
  /** Text with `<mark>` around the words that were found, and nothing else in it. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** How many results have each value, by filter. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What was found, the best first. */
export interface Answer {
  readonly results: readonly { readonly data: () => Promise<Hit> }[];
  /** Of the filters that have been fetched. */
  readonly filters: Counts;
}

/** What the search needs of Pagefind's own script, which is fetched when somebody first looks for something. */
export interface Pagefind {
  readonly options: (options: {
    readonly baseUrl: string;
    readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
  }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly filters: () => Promise<Counts>;
  readonly search: (
    term: string | null,
    options: {
      readonly filters: Readonly<Record<string, { readonly any: readonly string[] }>>;
      readonly sort?: Readonly<Record<string, "asc">>;
    },
  ) => Promise<Answer>;
}

/** A word in a title weighs most. All else in a record has the weight 1. */
const metaWeights = { title: 5, main: 2, sought: 2 };

let loading: Promise<Pagefind> | undefined;

/** Fetches Pagefind the first time it is called, and anew after a failure. Rejects where there is no index. */
export function loadPagefind(address: string): Promise<Pagefind> {
  loading ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    // Addresses in the index are whole already.
    await pagefind.options({ baseUrl: "/", ranking: { metaWeights } });
    await pagefind.init();
    return pagefind;
  })();
  loading.catch(() => {
    // The connection may be back the next time.
    loading = undefined;
  });
  return loading;
}
