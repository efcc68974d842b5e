import type { MessageParams } from '../i18n/translateWith';

/** Something to tell a person from where there is no pane. */
export interface Notice {
  /** The key of its message. */
  readonly key: string;
  readonly params: MessageParams;
}

/** The notice in a page's address (`?notice=…&count=3`), or null. */
export function noticeFrom(search: string): Notice | null {
  const params = new URLSearchParams(search);
  const key = params.get('notice');
  if (key === null) return null;
  return { key, params: Object.fromEntries(params) };
}

/** Opens the notice as a small dialog, and waits until it stands. */
export function showNotice({ key, params }: Notice): Promise<void> {
  const url = new URL('notice.html', window.location.href);
  url.searchParams.set('notice', key);
  for (const [name, value] of Object.entries(params)) url.searchParams.set(name, String(value));
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(
      url.href,
      { height: 20, width: 30, displayInIframe: true },
      () => resolve(),
    );
  });
}
