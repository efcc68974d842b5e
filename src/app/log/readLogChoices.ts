import { isCounted } from '../../assessment/log/isCounted';
import { templateSheets } from '../../forms/template/layout';
import { readSubject } from '../readSubject';
import { AppError } from '../AppError';
import { inPeopleTerms } from '../asAppError';

/** What a line of the log can name, for a form to choose from. */
export interface LogChoices {
  /** The open month, "2026-03". */
  readonly period: string;
  readonly teams: readonly string[];
  /** The items whose entry is a count: deductions, bonuses and vetoes. */
  readonly items: readonly LogItem[];
  /** Who recorded the last line, "" where nobody did. */
  readonly recordedBy: string;
  /** Whether entries take their counts from the log; else they are typed. */
  readonly countsFromLog: boolean;
}

export interface LogItem {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly unit: string;
  readonly kind: 'deduct' | 'bonus' | 'veto';
}

/** Reads them from the injected sheets. Throws AppError 'no-template'. */
export async function readLogChoices(): Promise<LogChoices> {
  return inPeopleTerms(async () => {
    const subject = await readSubject(templateSheets.log);
    if (subject.kind !== 'template') throw new AppError('no-template');
    const { period, teams, rubric, log, countsFromLog } = subject.template;
    return {
      period,
      teams: teams.map(({ team }) => team),
      items: rubric.items.filter(isCounted).flatMap(({ id, name, nameEn, unit, scoring }) => {
        const kind = scoring.type;
        if (kind !== 'deduct' && kind !== 'bonus' && kind !== 'veto') return [];
        return [{ id, name, nameEn, unit, kind }];
      }),
      recordedBy: log.events.at(-1)?.recordedBy ?? '',
      countsFromLog,
    };
  });
}
