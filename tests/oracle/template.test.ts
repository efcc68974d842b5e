/**
 * The oracle: LibreOffice computes the injected formulas anew, and every count, score, total, grade
 * and rank must equal the engine's, to the cent; so must the workbench's own calculation. Needs
 * LibreOffice; run with `npm run test:oracle`.
 */
import { assessMonth } from '../../src/app/assessMonth';
import { findDrift } from '../../src/app/findDrift';
import { sampleEntry } from '../../src/app/sampleEntry';
import type { TeamResult } from '../../src/assessment/Assessment';
import { defaultRubric } from '../../src/assessment/defaultRubric';
import { isCounted } from '../../src/assessment/log/isCounted';
import { tallyOf } from '../../src/assessment/log/LogTally';
import { applyPlan } from '../../src/excel/applyPlan';
import { readWorkbook } from '../../src/excel/readGrid';
import { cellAddress } from '../../src/forms/address';
import {
  entriesLayout,
  notApplicable,
  scoresLayout,
  summaryLayout,
} from '../../src/forms/template/layout';
import { readTemplate, type TemplateWorkbook } from '../../src/forms/template/readTemplate';
import { summaryColumns } from '../../src/forms/template/summaryColumns';
import { planTemplate } from '../../src/sheets/template/planTemplate';
import type { TemplateOptions } from '../../src/sheets/template/TemplateOptions';
import { createXlsx } from '../../src/workbench/xlsx/createXlsx';
import { saveXlsx } from '../../src/workbench/xlsx/saveXlsx';
import { openSession } from '../../src/workbench/cli/openSession';
import { randomTemplate } from './randomTemplate';
import { type Shown, shownInAll } from './shownValues';

const full = process.env['FULL'] === '1';
const BOOKS = 50;

/** The sample first, then the random ones; of every ten one may be as large as 30 teams. */
const cases: readonly TemplateOptions[] = [
  {
    rubric: defaultRubric,
    teams: ['甲班', '乙班', '丙班', '丁班', '常日班', '检修班'],
    period: '2026-11',
    entryOf: sampleEntry(defaultRubric, '2026-11'),
  },
  ...Array.from({ length: BOOKS }, (_, index) =>
    randomTemplate(index + 1, full || index % 10 === 0 ? 30 : 8),
  ),
];

interface Made {
  readonly template: TemplateWorkbook;
  readonly bytes: Uint8Array;
  readonly drift: readonly unknown[];
}

const made: Made[] = [];
let shown: (book: string) => Shown;

beforeAll(async () => {
  for (const options of cases) made.push(await make(options));
  shown = await shownInAll(new Map(made.map(({ bytes }, index) => [`book${index}`, bytes])));
}, 600_000);

/** Injects a template through Office.js, and reads it back as the pane would. */
async function make(options: TemplateOptions): Promise<Made> {
  const document = createXlsx();
  await openSession(document);
  await applyPlan(planTemplate(options));
  const { grids } = await readWorkbook();
  const reading = readTemplate(grids);
  if (reading.kind !== 'template') throw new Error(JSON.stringify(reading));
  const { template } = reading;
  const drift = findDrift(template, assessMonth(template), grids);
  return { template, bytes: saveXlsx(document), drift };
}

describe('templates of every policy', () => {
  it.each(cases.map((options, index) => ({ index, options })))(
    'book $index is read back as it was planned, and the workbench agrees with the engine',
    ({ index, options }) => {
      const { template, drift } = made[index] ?? {};
      expect(template?.rubric.policy).toEqual(options.rubric.policy);
      expect(template?.teams.map(({ team }) => team)).toEqual(options.teams);
      expect(drift).toEqual([]);
    },
  );

  it.each(cases.map((_options, index) => ({ index })))(
    'LibreOffice agrees with the engine on book $index',
    ({ index }) => {
      const template = made[index]?.template;
      if (template === undefined) throw new Error('no book');
      const at = shown(`book${index}`);
      const differences = assessMonth(template).teams.flatMap((team, place) =>
        expectedCells(template, team, place).flatMap(({ sheet, address, expected }) => {
          const found = at(sheet, address);
          return found === String(expected) ? [] : [{ sheet, address, expected, found }];
        }),
      );
      expect(differences).toEqual([]);
    },
  );

  it('met every policy, ties, vetoes, incidents and corrections', () => {
    const templates = made.map(({ template }) => template);
    const met = (holds: (one: TemplateWorkbook) => boolean): boolean => templates.some(holds);
    expect(
      ['competition', 'dense', 'average'].filter((method) =>
        met(({ rubric }) => rubric.policy.rankMethod === method),
      ),
    ).toHaveLength(3);
    expect(
      ['leave-out', 'full', 'zero'].filter((word) =>
        met(({ rubric }) => rubric.policy.notApplicable === word),
      ),
    ).toHaveLength(3);
    expect(met(({ rubric }) => rubric.policy.quarterly === 'carry')).toBe(true);
    expect(met(({ rubric }) => rubric.policy.quota.on)).toBe(true);
    expect(met(({ rubric }) => !rubric.policy.veto)).toBe(true);
    expect(met(({ rubric }) => !rubric.policy.oneIncidentOneItem)).toBe(true);
    expect(met(({ countsFromLog }) => countsFromLog)).toBe(true);
    expect(met(({ rankInGroups }) => rankInGroups)).toBe(true);
    expect(met(({ log }) => log.events.some(({ corrects }) => corrects !== ''))).toBe(true);
    const elsewhere = ({ log }: TemplateWorkbook): boolean =>
      [...log.tally.teams.values()].some((items) =>
        [...items.values()].some(({ lines }) => lines.some(({ countedAt }) => countedAt !== null)),
      );
    expect(met(elsewhere)).toBe(true);
    const results = templates.flatMap((template) => assessMonth(template).teams);
    expect(results.some(({ vetoed }) => vetoed)).toBe(true);
    expect(results.some(({ rank }) => rank !== null && !Number.isInteger(rank))).toBe(true);
    expect(results.some(({ grade, gradeBeforeQuota }) => grade !== gradeBeforeQuota)).toBe(true);
  });
});

interface ExpectedCell {
  readonly sheet: string;
  readonly address: string;
  readonly expected: number | string;
}

/** Every cell in which a team's result stands, with what the engine says. */
function expectedCells(
  template: TemplateWorkbook,
  team: TeamResult,
  index: number,
): readonly ExpectedCell[] {
  const { rubric, rankInGroups } = template;
  const columns = summaryColumns(rubric.categories.length);
  const onSummary = (column: number, expected: number | string, row = index): ExpectedCell => ({
    sheet: '汇总排名',
    address: cellAddress({ row: summaryLayout.firstRow + row, column }),
    expected,
  });
  return [
    ...countCells(template, team, index),
    ...team.items.map(({ score }, item) => ({
      sheet: '得分明细',
      address: cellAddress({
        row: scoresLayout.firstRow + item,
        column: scoresLayout.firstTeamColumn + index,
      }),
      expected: score === null ? notApplicable : score.toNumber(),
    })),
    ...team.categories.map(({ score }, category) =>
      onSummary(summaryLayout.firstCategoryColumn + category, score.toNumber()),
    ),
    onSummary(summaryLayout.teamColumn, team.team),
    onSummary(columns.base, team.base?.toNumber() ?? ''),
    onSummary(columns.bonus, team.bonus.toNumber()),
    onSummary(columns.total, team.total?.toNumber() ?? ''),
    onSummary(columns.grade, team.grade ?? ''),
    onSummary(columns.rank, team.rank ?? '不排名'),
    onSummary(columns.deductions, team.deductions.toNumber()),
    onSummary(columns.order, team.order),
    onSummary(columns.group, rankInGroups ? (team.group ?? '') : '').expected === ''
      ? onSummary(columns.groupRank, '')
      : onSummary(columns.groupRank, team.groupRank ?? '不排名'),
    // The list for the charts: this team stands at its place.
    onSummary(columns.sorted.team, team.team, team.order - 1),
    onSummary(columns.sorted.total, team.total?.toNumber() ?? '', team.order - 1),
  ];
}

/** The entries that come from the log. */
function countCells(
  { rubric, log, countsFromLog }: TemplateWorkbook,
  { team }: TeamResult,
  index: number,
): readonly ExpectedCell[] {
  return rubric.items.flatMap((item, place) => {
    if (!isCounted(item) || !log.feeds(item.id, index)) return [];
    const quantity = (tallyOf(log.tally, team, item.id)?.quantity ?? 0) / 100;
    return [
      {
        sheet: '考核录入',
        address: cellAddress({
          row: entriesLayout.firstRow + place,
          column: entriesLayout.firstTeamColumn + index,
        }),
        expected: countsFromLog ? quantity : '',
      },
    ];
  });
}
