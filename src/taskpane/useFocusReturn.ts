import { useEffect, useRef } from 'react';

/**
 * Gives the focus back to where it was before a dialog opened. Fluent's own way would bring its
 * focus machinery into the first load; the dialogs are loaded later.
 */
export function useFocusReturn(open: boolean): void {
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (open) {
      const before = last.current;
      return () => focusOnceAlone(before);
    }
    // A dialog takes the focus before anybody hears that it is open.
    const note = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && target.closest('[aria-modal]') === null) {
        last.current = target;
      }
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [open]);
}

/** As long as a dialog is on its way out, it pulls the focus back into itself. */
function focusOnceAlone(element: HTMLElement | null): void {
  requestAnimationFrame(() => {
    if (document.querySelector('[aria-modal]') === null) element?.focus();
    else focusOnceAlone(element);
  });
}
