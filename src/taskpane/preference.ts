/** What the person chose and the pane remembers from sitting to sitting, on this machine only. */
export type Preference = 'always-ask' | 'tour-done';

/** True where it was chosen; false where nothing is remembered or storage is forbidden. */
export function prefers(storage: Storage | null, preference: Preference): boolean {
  try {
    return storage?.getItem(keyOf(preference)) === 'yes';
  } catch {
    // Storage can be forbidden in a frame of another site.
    return false;
  }
}

/** Remembers a choice, where the browser lets us. */
export function remember(storage: Storage | null, preference: Preference, chosen: boolean): void {
  try {
    storage?.setItem(keyOf(preference), chosen ? 'yes' : 'no');
  } catch {
    // As above: the choice holds until the pane closes.
  }
}

function keyOf(preference: Preference): string {
  return `team-scorecard.${preference}`;
}
