/** What a ribbon button asks the pane to do at once. */
export type RibbonAction = 'template' | 'check' | 'recalculate' | 'chart';

const actions: ReadonlyMap<string | null, RibbonAction> = new Map([
  ['insert-template', 'template'],
  ['check', 'check'],
  ['recalculate', 'recalculate'],
  ['rank-chart', 'chart'],
]);

/** The action in the pane's address (`taskpane.html?action=check`), or null. */
export function ribbonAction(search: string): RibbonAction | null {
  return actions.get(new URLSearchParams(search).get('action')) ?? null;
}
