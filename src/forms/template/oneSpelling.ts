/** Gives a text in the spelling it was first met in. */
export type Spelling = (text: string) => string;

/**
 * Texts that Excel's "=" takes for the same (it does not tell upper from lower case) in one
 * spelling: the known one, else the first asked for.
 */
export function oneSpelling(known: readonly string[]): Spelling {
  const first = new Map<string, string>();
  const spell: Spelling = (text) => {
    const key = text.toLowerCase();
    const found = first.get(key);
    if (found !== undefined) return found;
    first.set(key, text);
    return text;
  };
  known.forEach(spell);
  return spell;
}
