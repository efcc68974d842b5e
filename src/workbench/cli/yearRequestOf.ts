import { newYear } from '../../app/newYear/newYear';
import { sampleYear } from '../../app/newYear/sampleYear';
import type { Kit, YearPeople, YearRequest } from '../../app/newYear/YearRequest';
import { defaultPointsScheme, pointsSchemeOf } from '../../app/newYear/schemeOf';
import { readWorkbookFile } from './readWorkbookFile';
import { UsageError } from './UsageError';
import type { CliWords } from './words';
import { nextYearOf } from './yearWorkbook';

/** The options of `npm run template` that have to do with a year's workbook. */
export interface YearOptions {
  readonly kit?: string | undefined;
  readonly year?: string | undefined;
  readonly teams?: string | undefined;
  readonly members?: string | undefined;
  readonly committee?: string | undefined;
  readonly scheme?: string | undefined;
  readonly from?: string | undefined;
  readonly 'sample-year'?: boolean | undefined;
  readonly seed?: string | undefined;
}

/**
 * What the options ask for: a sample year, the year after a workbook, or a new one. Null where
 * they ask for the month's template. Throws UsageError.
 */
export async function yearRequestOf(
  options: YearOptions,
  words: CliWords,
): Promise<YearRequest | null> {
  const { kit = 'month', teams, from } = options;
  const year = Number(options.year ?? new Date().getFullYear());
  if (!Number.isInteger(year) || year < 2000 || year > 2100) throw new UsageError(words.badYear);
  if (options['sample-year'] === true) return sampleYear(Number(options.seed ?? 1), year);
  if (kit === 'month') return null;
  if (!isKit(kit)) throw new UsageError(words.badKit(kit));
  if (from !== undefined) return nextYearOf(await readWorkbookFile(from, words), kit, year);
  if (teams === undefined) throw new UsageError(words.missingTeams);
  const scheme =
    options.scheme === undefined ? defaultPointsScheme : pointsSchemeOf(options.scheme);
  if (scheme === null) throw new UsageError(words.badScheme(options.scheme ?? ''));
  return newYear(kit, year, peopleOf(options), scheme);
}

function isKit(kit: string): kit is Kit {
  return ['year', 'points', 'registers'].includes(kit);
}

/** "甲班:12,乙班:10", "张三:甲班:第一党小组,李四:乙班", "王五:书记": parts after a colon may be left out. */
function peopleOf({ teams, members, committee }: YearOptions): YearPeople {
  const seen = new Set<string>();
  const [firstTeam = ''] = listOf(teams).map(([name = '']) => name);
  return {
    teams: listOf(teams).map(([name = '', headcount]) => ({
      name,
      headcount: Math.max(1, Math.trunc(Number(headcount ?? 1)) || 1),
    })),
    members: listOf(members).map(([name = '', team = firstTeam, group = '第一党小组']) => {
      const leads = !seen.has(group);
      seen.add(group);
      return { name, team, group, leads };
    }),
    committee: listOf(committee).map(([name = '', post], index) => ({
      name,
      post: post ?? (index === 0 ? '书记' : '组织委员'),
    })),
  };
}

function listOf(text: string | undefined): readonly (readonly string[])[] {
  return (text ?? '')
    .split(/[,，、;；]/u)
    .map((part) => part.split(/[:：]/u).map((piece) => piece.trim()))
    .filter(([name = '']) => name !== '');
}
