/** One page of a list. */
export interface ListPage<Item> {
  /** From 1. */
  readonly page: number;
  readonly pageCount: number;
  readonly items: readonly Item[];
}

/** How many rows a page of a list has: what fits in one round trip. */
const rowsPerPage = 50;

/** A list in pages. An empty list has one page, which says so. */
export function pagesOf<Item>(items: readonly Item[], perPage = rowsPerPage): readonly ListPage<Item>[] {
  const pageCount = Math.max(1, Math.ceil(items.length / perPage));
  return Array.from({ length: pageCount }, (_, index) => ({
    page: index + 1,
    pageCount,
    items: items.slice(index * perPage, (index + 1) * perPage),
  }));
}
