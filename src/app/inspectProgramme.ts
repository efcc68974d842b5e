import { readWorkbook } from '../excel/readGrid';
import type { Grid } from '../forms/Grid';
import { readPoints } from '../forms/points/readPoints';
import { pointsSheets } from '../forms/points/pointsLayout';
import { readRegisters } from '../forms/registers/readRegister';
import { textIn } from '../registers/recordValues';
import { inPeopleTerms } from './asAppError';
import { assessPointsSheets } from './assessPointsSheets';
import { checkRegisters } from './checkRegisters';
import { inspectBoard } from './programme/inspectBoard';
import type { ProgrammeSheet } from './ProgrammeSheet';

/**
 * Every register, the member points and 双促进看板 of the open workbook, checked; nothing is written.
 * `asOf` is the day to judge by what is overdue, as "2026-11-30". Throws AppError.
 */
export async function inspectProgramme(asOf: string): Promise<readonly ProgrammeSheet[]> {
  return inPeopleTerms(async () => {
    const { grids } = await readWorkbook();
    const board = inspectBoard(grids);
    return [
      ...(board === null ? [] : [board]),
      ...pointsReport(grids),
      ...registerReports(grids, asOf),
    ];
  });
}

function registerReports(grids: readonly Grid[], asOf: string): readonly ProgrammeSheet[] {
  const year = yearOf(grids) ?? Number(asOf.slice(0, 4));
  return checkRegisters(grids, { year, asOf }).map(({ register, records, figures, findings }) => ({
    sheet: register.sheet,
    name: register.name.zh,
    nameEn: register.name.en,
    records: records.length,
    figures: figures.map(({ figure, text }) => ({
      name: figure.name.zh,
      nameEn: figure.name.en,
      text,
    })),
    findings,
  }));
}

/** The year a workbook is for: that of its points, else the one its planned quarters end in. */
function yearOf(grids: readonly Grid[]): number | null {
  const year = readPoints(grids)?.year.year;
  if (year !== undefined && Number.isInteger(year)) return year;
  const quarters = readRegisters(grids)
    .filter(({ register }) => register.id === 'hosting')
    .flatMap(({ records }) => records.map((record) => textIn(record, 'quarter')))
    .sort();
  const last = Number(quarters.at(-1)?.slice(0, 4));
  return Number.isInteger(last) && last > 0 ? last : null;
}

function pointsReport(grids: readonly Grid[]): readonly ProgrammeSheet[] {
  const points = readPoints(grids);
  if (points === null) return [];
  const { result, findings } = assessPointsSheets(points, grids);
  const rated = result.members.filter(({ annual }) => annual !== null).length;
  const counted = result.events.filter(({ reason }) => reason === null).length;
  const shareOf = (part: number, whole: number): string => `${part}/${whole}`;
  return [
    {
      sheet: pointsSheets.log,
      name: '党员积分',
      nameEn: 'Member points',
      records: result.events.length,
      figures: [
        { name: '党员人数', nameEn: 'Members', text: String(result.members.length) },
        {
          name: '已计分事项',
          nameEn: 'Events counted',
          text: shareOf(counted, result.events.length),
        },
        {
          name: '有年度积分的党员',
          nameEn: 'Members with an annual result',
          text: shareOf(rated, result.members.length),
        },
      ],
      findings,
    },
  ];
}
