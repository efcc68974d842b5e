import type { Decimal } from '../../assessment/decimal';
import type { CellReference, Finding, Repair } from '../../assessment/Finding';
import { isCellError, shownText } from '../Grid';
import type { ScoreCell } from '../ScoreCell';

/** What a cell's findings are said about. */
export interface EntryContext {
  readonly at: CellReference;
  readonly entity: string;
  readonly criterion: string;
  readonly max: Decimal | null;
}

/**
 * What is wrong with one filled score cell: an error value, no number, a number as text (with
 * the number as a safe repair), above the maximum, or below zero. Without a maximum a negative
 * is let pass: columns of deductions are often entered so.
 */
export function checkEntry(cell: ScoreCell, context: EntryContext): Finding[] {
  const { at, entity, criterion, max } = context;
  const about = { criterion, entity };
  if (cell.state === 'error') {
    const error = isCellError(cell.raw) ? cell.raw.error : '';
    return [{ code: 'error-value', at, params: { name: entity, criterion, error } }];
  }
  if (cell.state === 'not-applicable') return [];
  if (cell.state === 'invalid' || cell.state === 'mark') {
    return [{ code: 'not-a-number', at, params: { text: shownText(cell.raw), ...about } }];
  }
  const { score } = cell;
  if (score === null) return [];
  const findings: Finding[] = [];
  if (cell.state === 'text-number') {
    findings.push({
      code: 'number-as-text',
      at,
      params: { text: shownText(cell.raw), number: score.toString(), ...about },
      repair: { at, value: score.toNumber(), ...keepingNote(cell.note) },
    });
  }
  if (max === null) return findings;
  const value = score.toString();
  if (score.gt(max)) {
    findings.push({ code: 'above-maximum', at, params: { value, max: max.toString(), ...about } });
  }
  if (score.lt(0)) findings.push({ code: 'below-zero', at, params: { value, ...about } });
  return findings;
}

/** What stood beside the number stays to be seen, where a number format can hold it. */
function keepingNote(note: string | undefined): Pick<Repair, 'safe' | 'format'> {
  if (note === undefined) return { safe: true };
  return note.includes('"') ? { safe: false } : { safe: true, format: `General"${note}"` };
}
