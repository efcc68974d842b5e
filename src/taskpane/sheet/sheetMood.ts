import type { Finding } from '../../assessment/Finding';
import { findingKinds, type FindingCode } from '../../assessment/findingKinds';

/** How a score sheet is doing, in one word: the worst that is true of it. */
export type SheetMood = 'empty' | 'errors' | 'differs' | 'warnings' | 'clean';

const differences: ReadonlySet<FindingCode> = new Set([
  'total-differs',
  'rank-differs',
  'formula-drift',
  'formula-lost',
] as const);

/** The mood of a sheet, from the findings nobody has let stand. */
export function sheetMood(findings: readonly Finding[]): SheetMood {
  const has = (test: (code: FindingCode) => boolean) => findings.some(({ code }) => test(code));
  if (has((code) => code === 'no-entries')) return 'empty';
  if (has((code) => findingKinds[code] === 'error')) return 'errors';
  if (has((code) => differences.has(code))) return 'differs';
  if (has((code) => findingKinds[code] === 'warning')) return 'warnings';
  return 'clean';
}
