import type { Screen } from './screens';

/** The element id of a screen's tab. */
export function tabId(screen: Screen): string {
  return `tab-${screen}`;
}

/** The element id of a screen's panel. */
export function panelId(screen: Screen): string {
  return `panel-${screen}`;
}
