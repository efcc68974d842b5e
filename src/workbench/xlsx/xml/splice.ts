/** A piece of a text to be replaced; start equals end for an insertion. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with the pieces replaced; they must not overlap, those at one place keep their order. */
export function spliced(text: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return text;
  const sorted = [...splices].sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let at = 0;
  for (const splice of sorted) {
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
