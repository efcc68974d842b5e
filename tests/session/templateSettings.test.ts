/** 考核设置 read back with checks, the log that feeds the entries, and why a formula drifted. */
import { readFileSync } from 'node:fs';

import { applyPreparation } from '../../src/app/applyPreparation';
import { assessMonth } from '../../src/app/assessMonth';
import { findDrift } from '../../src/app/findDrift';
import { inspect } from '../../src/app/inspect';
import { prepareRecalculation } from '../../src/app/prepareRecalculation';
import { defaultRubric } from '../../src/assessment/defaultRubric';
import type { Finding } from '../../src/assessment/Finding';
import type { Grid } from '../../src/forms/Grid';
import { parseArea } from '../../src/forms/address';
import { mostTieBreaks } from '../../src/assessment/checkRubric';
import { type SettingKey, tieBreakKeys } from '../../src/forms/template/settings';
import type { TemplateOptions } from '../../src/sheets/template/TemplateOptions';
import { buildItem, buildRubric } from '../assessment/buildRubric';
import { enter, sessionOf, valueOf } from './session';
import { logLine, readBack, settingAddress, templateBook } from './templateBook';

const rubric = buildRubric([
  buildItem('A-01', 'A', 60, { type: 'deduct', step: 2 }),
  buildItem('A-02', 'A', 10, { type: 'deduct', step: 1 }, { period: 'quarterly' }),
  buildItem('B-01', 'B', 30, { type: 'passfail' }),
]);
const options: TemplateOptions = {
  rubric,
  teams: ['甲班', '乙班'],
  period: '2026-11',
  entryOf: (_team, id) => (id === 'B-01' ? '是' : null),
};

async function findings(): Promise<readonly Finding[]> {
  const inspection = await inspect();
  return inspection.kind === 'assessable' ? inspection.report.findings : [];
}

async function codesAt(): Promise<readonly string[]> {
  return (await findings()).map(
    ({ code, at }) => `${code} ${at?.sheet ?? ''}!${at?.address ?? ''}`,
  );
}

describe('settings', () => {
  it('carry every policy: what was planned is read back', async () => {
    const policy = {
      ...rubric.policy,
      rankMethod: 'average',
      quarterly: 'carry',
      notApplicable: 'zero',
      veto: false,
      oneIncidentOneItem: false,
      bonusCapTotal: 3.5,
      tieBreakCategories: ['B', 'A'],
      categoryFloor: { on: false, share: 0.655, gradeCap: '不达标' },
      quota: { on: true, seats: 2, per: 7, grades: 1 },
      rollUp: { reviewShare: 0.35, vetoBars: 1 },
    } as const;
    await templateBook({
      ...options,
      rubric: { ...rubric, policy },
      groups: ['一', ''],
      countsFromLog: true,
    });
    const { template } = await readBack();
    expect(template.rubric.policy).toEqual(policy);
    expect(template.teams.map(({ group }) => group)).toEqual(['一', null]);
    expect([template.countsFromLog, template.rankInGroups]).toEqual([true, true]);
  });

  it.each<[SettingKey, unknown, string]>([
    ['rankMethod', '随便', 'setting-not-a-choice'],
    ['floorOn', '对', 'setting-not-a-choice'],
    ['veto', '', 'setting-not-a-choice'],
    ['countsFrom', '日记', 'setting-not-a-choice'],
    ['notApplicable', '扣光', 'setting-not-a-choice'],
    ['floorGrade', '最好班组', 'rubric-problem'],
    ['tieBreak1', '安全', 'rubric-problem'],
    ['bonusCap', '五分', 'rubric-problem'],
    ['floorShare', 60, 'rubric-problem'],
    ['quotaSeats', 9, 'rubric-problem'],
    ['reviewShare', -0.2, 'rubric-problem'],
    ['total', 99, 'rubric-problem'],
    ['period', '2026-13', 'bad-period'],
  ])('%s of %j is a finding at its cell', async (key, value, code) => {
    await templateBook(options);
    await enter('考核设置', settingAddress(key), value);
    expect(await codesAt()).toEqual([`${code} 考核设置!${settingAddress(key)}`]);
  });

  it('are found again where a person has inserted rows', async () => {
    await templateBook(options);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('考核设置');
      sheet.getRange('3:5').insert('Down');
      await context.sync();
    });
    const { template } = await readBack();
    expect(template.rubric.policy).toEqual(rubric.policy);
  });
});

describe('sheets injected before they carried every policy', () => {
  it('are read with the defaults, and left as they are', async () => {
    await sessionOf(readFileSync('tests/fixtures/template/first-version.xlsx'));
    const { template } = await readBack();
    expect(template.rubric.policy).toEqual(defaultRubric.policy);
    expect(template.teams.map(({ team }) => team)).toEqual(['甲班', '乙班', '丙班', '丁班']);
    expect((await findings()).map(({ code }) => code)).toEqual(['template-outdated']);
    const { plan } = await prepareRecalculation({ chart: true });
    expect(plan.sheets).toEqual([]);
  });
});

describe('the log feeds the entries', () => {
  const fed: TemplateOptions = {
    ...options,
    countsFromLog: true,
    events: [logLine({ serial: '1', quantity: 2 }), logLine({ serial: '2', team: '乙班' })],
  };

  it('a new line changes the count, the score and the total', async () => {
    const document = await templateBook(fed);
    expect([valueOf(document, '考核录入', 'G5'), valueOf(document, '考核录入', 'H5')]).toEqual([
      2, 1,
    ]);
    expect(valueOf(document, '得分明细', 'G5')).toBe(56);
    await enter('扣分台账', 'A6', '3');
    await enter('扣分台账', 'B6', 46_341);
    await enter('扣分台账', 'C6', '甲班');
    await enter('扣分台账', 'D6', 'A-01');
    await enter('扣分台账', 'H6', 3);
    expect(valueOf(document, '考核录入', 'G5')).toBe(5);
    expect(valueOf(document, '得分明细', 'G5')).toBe(50);
    expect((await codesAt()).filter((code) => !code.startsWith('log-'))).toEqual([]);
  });

  it('a number typed over the formula counts, and is a finding where the log says otherwise', async () => {
    const document = await templateBook(fed);
    await enter('考核录入', 'G5', 1);
    expect(valueOf(document, '得分明细', 'G5')).toBe(58);
    expect(await findings()).toMatchObject([
      {
        code: 'log-differs',
        at: { sheet: '考核录入', address: 'G5' },
        params: { entity: '甲班', found: 1, expected: 2 },
      },
    ]);
  });

  it('a count that was cleared gets its formula back by recalculating', async () => {
    const document = await templateBook(fed);
    await enter('考核录入', 'G5', '');
    expect(await codesAt()).toEqual(['log-differs 考核录入!G5']);
    await applyPreparation(await prepareRecalculation({ chart: false }));
    expect(valueOf(document, '考核录入', 'G5')).toBe(2);
    expect(await findings()).toEqual([]);
  });

  it('typed counts are held against the log as soon as it has a line of the month', async () => {
    await templateBook({ ...options, entryOf: (_team, id) => (id === 'B-01' ? '是' : 1) });
    expect((await findings()).map(({ code }) => code)).not.toContain('log-missing-lines');
    await templateBook({ ...fed, countsFromLog: false });
    expect(await codesAt()).toEqual(['log-differs 考核录入!G5', 'log-differs 考核录入!H5']);
  });

  it('says of each line what it counts', async () => {
    const document = await templateBook({
      ...fed,
      events: [
        logLine({ serial: '1', incident: 'S' }),
        logLine({ serial: '2', incident: 'S', itemId: 'A-02', quantity: 9 }),
        logLine({ serial: '3', date: 46_310 }),
        logLine({ serial: '4', team: '丙班' }),
        logLine({ serial: '5', itemId: 'B-01' }),
      ],
    });
    const states = ['Q4', 'Q5', 'Q6', 'Q7', 'Q8'].map((at) => valueOf(document, '扣分台账', at));
    expect(states).toEqual(['已在 A-02 计', '计入', '不在本月', '没有这个班组', '只作依据']);
  });

  it('a line below the prepared ones is told, and recalculating makes the formulas reach it', async () => {
    const document = await templateBook(fed);
    for (const [at, value] of [
      ['A120', '9'],
      ['B120', 46_341],
      ['C120', '甲班'],
      ['D120', 'A-01'],
      ['H120', 4],
    ] as const) {
      await enter('扣分台账', at, value);
    }
    expect(valueOf(document, '考核录入', 'G5')).toBe(2);
    expect(await codesAt()).toEqual(
      expect.arrayContaining(['log-line-unprepared 扣分台账!A120', 'formula-drift 考核录入!G5']),
    );
    await applyPreparation(await prepareRecalculation({ chart: false }));
    expect(valueOf(document, '考核录入', 'G5')).toBe(6);
    expect((await codesAt()).filter((code) => /drift|unprepared|lost/.test(code))).toEqual([]);
  });
});

describe('a cell that shows something else', () => {
  type Change = (grid: Grid, row: number, column: number) => Grid;
  const put =
    (part: 'values' | 'formulas', value: string | number | { error: string }): Change =>
    (grid, row, column) => ({
      ...grid,
      [part]: grid[part].map((line, r) =>
        r + (grid.area?.row ?? 0) !== row
          ? line
          : line.map((old, c) => (c + (grid.area?.column ?? 0) === column ? value : old)),
      ),
    });
  const typed = (value: string | number): Change[] => [put('values', value), put('formulas', '')];

  /** Cell, what was done to it, the cell that drifts and its cause. */
  it.each<[string, Change[], string, string, string]>([
    ['汇总排名!F5', typed(77), '汇总排名!F5', 'constant', ''],
    ['汇总排名!F5', typed('77'), '汇总排名!F5', 'text', ''],
    ['汇总排名!F5', [put('values', 77), put('formulas', '=1+76')], '汇总排名!F5', 'changed', ''],
    ['汇总排名!F5', [put('values', 77)], '汇总排名!F5', 'stale', ''],
    ['汇总排名!F5', [put('values', { error: '#NAME?' })], '汇总排名!F5', 'error', ''],
  ])('%s', async (cell, changes, drifting, cause, from) => {
    await templateBook(options);
    const { template, grids } = await readBack();
    const [sheet = '', address = ''] = cell.split('!');
    const at = parseArea(address);
    if (at === null) throw new Error(address);
    const changed = grids.map((grid) =>
      grid.sheet === sheet
        ? changes.reduce((one, change) => change(one, at.row, at.column), grid)
        : grid,
    );
    expect(findDrift(template, assessMonth(template), changed)).toMatchObject([
      { at: { sheet, address: drifting.split('!')[1] }, params: { what: 'total', cause, from } },
    ]);
  });

  it('follows from a score that was typed over', async () => {
    await templateBook(options);
    await enter('得分明细', 'G5', 10);
    const drift = (await findings()).filter(({ code }) => code === 'formula-drift');
    const told = drift.map(({ at, params }) => [at?.address, params['cause'], params['from']]);
    expect(told).toContainEqual(['G5', 'constant', '']);
    expect(told).toContainEqual(['F5', 'follows', '得分明细!G5']);
    // The other team's total reads nothing of it, but its place in the list does.
    expect(told.map(([address]) => address)).not.toContain('F6');
    expect(told).toContainEqual(['X6', 'follows', '得分明细!G5']);
  });

  it('follows from a setting whose formula was typed over', async () => {
    await templateBook(options);
    await enter('考核设置', settingAddress('month'), 12);
    const drift = (await findings()).filter(({ code }) => code === 'formula-drift');
    expect(drift.length).toBeGreaterThan(0);
    expect(new Set(drift.map(({ params }) => params['cause']))).toEqual(new Set(['setting']));
    expect(drift[0]?.params['from']).toBe(`考核设置!${settingAddress('month')}`);
  });

  it('follows from a line of the log whose formula was typed over', async () => {
    await templateBook({
      ...options,
      countsFromLog: true,
      events: [logLine({ serial: '1', quantity: 2 })],
    });
    await enter('扣分台账', 'AC4', 2);
    const drift = (await findings()).filter(({ code }) => code === 'formula-drift');
    expect(drift[0]).toMatchObject({
      at: { sheet: '考核录入', address: 'G5' },
      params: { what: 'count', cause: 'follows', from: '扣分台账!AC4' },
    });
  });
});

it('has a cell for every category that may break ties', () => {
  expect(tieBreakKeys).toHaveLength(mostTieBreaks);
});
