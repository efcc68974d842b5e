import type { ExplanationStep } from '../Explanation';
import { cellDecimal } from '../decimal';
import type { Entry } from '../readEntry';

/** Why a number item got nothing for a blank, a text, an error, N/A or a negative number. */
export function explainNotACount(entry: Entry, maximum: number): ExplanationStep {
  switch (entry.kind) {
    case 'blank':
      return { key: 'nothing-entered', params: { maximum } };
    case 'error':
      return { key: 'entry-is-error', params: { error: entry.error } };
    case 'number':
      return { key: 'entry-below-zero', params: { entry: entry.hundredths / 100 } };
    default:
      return { key: 'entry-not-a-number', params: { entry: textOf(entry) } };
  }
}

/** Why an item of choices got nothing for what is none of them. */
export function explainNotAChoice(
  entry: Entry,
  choices: readonly string[],
  maximum: number,
): ExplanationStep {
  if (entry.kind === 'error' || entry.kind === 'blank') return explainNotACount(entry, maximum);
  const params = { entry: textOf(entry), choices: choices.join(' / ') };
  return { key: 'entry-not-a-choice', params };
}

function textOf(entry: Entry): string {
  if (entry.kind === 'text') return entry.text;
  return entry.kind === 'number' ? cellDecimal(entry.exact).toFixed() : '';
}
