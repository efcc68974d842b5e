/** A page of Microsoft's documentation, without its host. */
export type Page = `/office/dev/add-ins/${string}` | `/javascript/api/${string}`;

/**
 * One behaviour the documentation of Excel promises, held against the host through the real
 * Office.js. The title ends with the page on https://learn.microsoft.com the promise is from.
 */
export function documented(page: Page, behaviour: string, act: () => Promise<void>): void {
  test(`${behaviour} [learn.microsoft.com${page}]`, act);
}
