import { decimal } from '../decimal';
import type { Decimal } from '../decimal';
import type { Entry } from '../readEntry';
import type { RuleOutcome } from './RuleOutcome';

/** The 0 of an item whose rule needs a value and has none yet. */
export function missing(points: Decimal): RuleOutcome {
  const step = { key: 'nothing-entered', params: { maximum: points.toNumber() } } as const;
  return { state: 'missing', score: decimal(0), step };
}

/** The 0 of a number item whose entry is text, an error, N/A or a negative number. */
export function notACount(entry: Entry): RuleOutcome {
  return { state: 'invalid', score: decimal(0), step: reason(entry) };
}

/** The 0 of an item whose entry is none of its choices. */
export function notAChoice(entry: Entry, choices: readonly string[]): RuleOutcome {
  if (entry.kind === 'error') return notACount(entry);
  const params = { entry: textOf(entry), choices: choices.join(' / ') };
  return { state: 'invalid', score: decimal(0), step: { key: 'entry-not-a-choice', params } };
}

function reason(entry: Entry): RuleOutcome['step'] {
  switch (entry.kind) {
    case 'error':
      return { key: 'entry-is-error', params: { error: entry.error } };
    case 'number':
      return { key: 'entry-below-zero', params: { entry: entry.value.toNumber() } };
    default:
      return { key: 'entry-not-a-number', params: { entry: textOf(entry) } };
  }
}

function textOf(entry: Entry): string {
  if (entry.kind === 'text') return entry.text;
  return entry.kind === 'number' ? entry.exact.toFixed() : '';
}
