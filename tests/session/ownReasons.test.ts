/** Why a team has its total on somebody's own form: what the pane says entry by entry. */
import { explainSelection } from '../../src/app/explainSelection';
import { prepareRecalculation } from '../../src/app/prepareRecalculation';
import { translate } from '../../src/i18n/translate';
import { fixtureNames, readWorkbook } from './formFixtures';
import { sessionOf } from './session';

const nameOf = (number: string): string =>
  fixtureNames.find((name) => name.startsWith(`${number}-`)) ?? number;

async function said(number: string, place: number): Promise<readonly string[]> {
  await sessionOf(readWorkbook(nameOf(number)));
  const { own, team } = await explainSelection(null, place);
  expect(team).toBeNull();
  const t = translate('zh-CN');
  return (own ?? []).map(({ key, params }) => t(`explain.${key}`, params));
}

it.each([
  [
    'weights',
    '276',
    0,
    [
      '出勤：100 × 20% = 20 分',
      '任务完成：90 × 50% = 45 分',
      '民主测评：85 × 30% = 25.5 分',
      '以上各项相加，总分 90.5 分。',
    ],
  ],
  [
    'a base from which negative numbers take off',
    '277',
    0,
    ['安全：-2 分', '质量：-1.5 分', '从 100 分起，加上、扣去以上各项，总分 96.5 分。'],
  ],
  ['who has nothing taken off', '279', 1, ['从 100 分起，加上、扣去以上各项，总分 100 分。']],
  [
    'points added and taken off',
    '270',
    1,
    ['基础分：60 分', '加分：8 分', '扣分：扣 2 分', '以上各项相加，总分 66 分。'],
  ],
  [
    'a total that is not said how to make',
    '289',
    0,
    ['考核得分：92 分', '没有可以计算的分数，没有总分。'],
  ],
  ['the lines of a log', '284', 0, ['Late：-1 分', 'Idea：3 分', '以上各项相加，总分 2 分。']],
] as const)('%s', async (_, number, place, words) => {
  expect(await said(number, place)).toEqual(words);
});

// Each fifth form, and with FULL=1 all of them.
const sample = fixtureNames.filter((_, index) => process.env['FULL'] === '1' || index % 5 === 0);

it.each(sample)('%s: the last step says the total of the report', async (name) => {
  await sessionOf(readWorkbook(name));
  const { report } = await prepareRecalculation({ chart: false });
  if (report === null || report.source !== 'form') return;
  const places = [0, report.entities.length - 1];
  for (const place of places) {
    const { own } = await explainSelection(null, place);
    const total = report.entities[place]?.total ?? null;
    expect(own?.at(-1)?.params['total'] ?? null).toBe(total);
  }
});
