/** What the pane wants to know of the Office it runs in: the one place here that asks it. */
export interface OfficeHost {
  /** "zh-CN", "en-US" … */
  readonly displayLanguage: string;
  readonly dark: boolean;
}

/** How starting went; `timeout` when Office.js has not answered in time, or did not load at all. */
export type Start =
  | { readonly kind: 'excel'; readonly host: OfficeHost }
  | { readonly kind: 'not-excel' }
  | { readonly kind: 'timeout' };

/**
 * Waits for Office.js. `Office.onReady` never settles when one of its files is blocked, so the
 * waiting ends after a while.
 */
export function startOffice(timeoutMs: number): Promise<Start> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ kind: 'timeout' }), timeoutMs);
    if (typeof Office === 'undefined') {
      clearTimeout(timer);
      resolve({ kind: 'timeout' });
      return;
    }
    void Office.onReady(({ host }) => {
      clearTimeout(timer);
      resolve(
        host === Office.HostType.Excel
          ? { kind: 'excel', host: describeOffice() }
          : { kind: 'not-excel' },
      );
    });
  });
}

function describeOffice(): OfficeHost {
  // Both are missing in some hosts, whatever their types say.
  const { displayLanguage, officeTheme } = Office.context as Partial<Office.Context>;
  return {
    displayLanguage: displayLanguage ?? navigator.language,
    dark: officeTheme !== undefined && isDark(officeTheme),
  };
}

function isDark(theme: Partial<Office.OfficeTheme>): boolean {
  if (theme.isDarkTheme !== undefined) return theme.isDarkTheme;
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme.bodyBackgroundColor ?? '');
  if (match === null) return false;
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((hex) => parseInt(hex, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
