import { useEffect, useRef } from 'react';

/**
 * Gives the focus back to where it was before a dialog opened. Fluent's own way would bring its
 * focus machinery into the first load; the dialogs are loaded later.
 */
export function useFocusReturn(open: boolean): void {
  const before = useRef<Element | null>(null);
  useEffect(() => {
    if (!open) return undefined;
    before.current = document.activeElement;
    return () => {
      if (before.current instanceof HTMLElement) before.current.focus();
    };
  }, [open]);
}
