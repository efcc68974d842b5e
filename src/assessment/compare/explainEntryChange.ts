import type { Assessment, TeamResult } from '../Assessment';
import type { Explanation } from '../Explanation';
import type { ExplanationStep } from '../Explanation';
import type { RawEntry } from '../TeamEntries';
import { diffEvent } from './diffLog';
import type { CountedLine } from '../log/LogTally';
import { tallyOf } from '../log/LogTally';
import { readEntry } from '../readEntry';
import { itemNames } from '../rubricNames';

/**
 * Why one item of a team changed between two assessments: its entry, and the lines of the log that
 * were added, removed or edited. Lines of an item whose score stayed are told only where its
 * entry changed, since deductions break ties.
 */
export function explainEntryChange(
  before: Assessment,
  after: Assessment,
  was: TeamResult,
  is: TeamResult,
  itemId: string,
  scoreChanged: boolean,
): Explanation {
  const names = itemNames(after.rubric, itemId);
  const [old, now] = [was, is].map(({ sums }) =>
    shown(sums.entries.entries.get(itemId) ?? null),
  ) as [string, string];
  const steps: ExplanationStep[] = [];
  if (old !== now) steps.push({ key: 'change-entry', params: { ...names, from: old, to: now } });
  const [oldCarried, nowCarried] = [was, is].map(({ sums }) => sums.entries.carried?.get(itemId));
  if (scoreChanged && oldCarried !== nowCarried) {
    const params = { ...names, from: oldCarried ?? '', to: nowCarried ?? '' };
    steps.push({ key: 'change-carried', params });
  }
  if (!scoreChanged && steps.length === 0) return [];
  const lines = (assessment: Assessment, team: string): readonly CountedLine[] =>
    assessment.log === null ? [] : (tallyOf(assessment.log, team, itemId)?.lines ?? []);
  return [...steps, ...explainLines(lines(before, was.team), lines(after, is.team))];
}

function explainLines(before: readonly CountedLine[], after: readonly CountedLine[]): Explanation {
  const old = new Map(before.map((line) => [line.event.serial, line]));
  const now = new Set(after.map(({ event }) => event.serial));
  return [
    ...after.flatMap((line): Explanation => {
      const was = old.get(line.event.serial);
      if (was === undefined) return [{ key: 'change-line-added', params: describe(line) }];
      const fields = diffEvent(was.event, line.event).map(
        ({ field, old: from, new: to }): ExplanationStep => ({
          key: 'change-line-edited',
          params: {
            serial: line.event.serial,
            field,
            from: String(from ?? ''),
            to: String(to ?? ''),
          },
        }),
      );
      if (fields.length > 0 || was.countedAt === line.countedAt) return fields;
      return [{ key: 'change-line-counted', params: describe(line) }];
    }),
    ...before.flatMap((line): Explanation =>
      now.has(line.event.serial) ? [] : [{ key: 'change-line-removed', params: describe(line) }],
    ),
  ];
}

function describe({ event, date, counted }: CountedLine): ExplanationStep['params'] {
  return {
    serial: event.serial,
    date: date ?? '',
    reason: event.reason,
    quantity: event.quantity ?? 0,
    counted: counted / 100,
  };
}

function shown(raw: RawEntry): string {
  const entry = readEntry(raw);
  switch (entry.kind) {
    case 'blank':
      return '';
    case 'na':
      return '不适用';
    case 'number':
      return String(entry.hundredths / 100);
    case 'text':
      return entry.text;
    case 'error':
      return entry.error;
  }
}
