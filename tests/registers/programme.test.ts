/**
 * Every record of the programme has its tests: which test fills it, breaks it and reads its
 * figures. The rows are those of the list of systems the product was made for.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { registers } from '../../src/registers/registers';

interface Row {
  readonly system: string;
  /** Its registers: each is filled, broken and read in registers.test.ts and cells.test.ts. */
  readonly registers: readonly string[];
  /** What else holds it, as files of this folder's parent. */
  readonly tests: readonly string[];
}

const rows: readonly Row[] = [
  {
    system: '班组考评',
    registers: ['teams', 'results'],
    tests: ['session/wholeMonth.test.ts', 'assessment/log/log.test.ts', 'session/posting.test.ts'],
  },
  { system: '班组长培养', registers: ['teamLeaders'], tests: [] },
  { system: '三级课堂', registers: ['classes'], tests: ['app/feeds.test.ts'] },
  { system: '荣誉', registers: ['honours'], tests: ['app/feeds.test.ts'] },
  {
    system: '12 项实施细则',
    registers: ['practiceRules'],
    tests: ['sheets/pocketCard/pocketCard.test.ts'],
  },
  { system: '党小组', registers: ['groups'], tests: ['sheets/registers/registerSheets.test.ts'] },
  {
    system: '支委联系班组',
    registers: ['committee', 'liaison'],
    tests: ['sheets/registers/registerSheets.test.ts'],
  },
  { system: '微党课', registers: ['lessons'], tests: ['app/feeds.test.ts'] },
  { system: '瓶颈攻关', registers: ['bottlenecks'], tests: ['app/feeds.test.ts'] },
  {
    system: '季度专题分享',
    registers: ['hosting'],
    tests: ['registers/rotation.test.ts', 'app/feeds.test.ts'],
  },
  { system: '应急三板斧', registers: ['drills'], tests: ['app/feeds.test.ts'] },
  { system: '先进操作法', registers: ['methods'], tests: ['app/feeds.test.ts'] },
  { system: '示范岗', registers: ['posts'], tests: ['app/feeds.test.ts'] },
  {
    system: '党员安全生产贡献度积分',
    registers: [],
    tests: [
      'points/schemes.test.ts',
      'points/findings.test.ts',
      'points/properties.test.ts',
      'sheets/points/pointsSheets.test.ts',
      'oracle/points.test.ts',
    ],
  },
  {
    system: '双促进看板',
    registers: ['results'],
    tests: ['oracle/dashboard.test.ts', 'app/programme.test.ts'],
  },
];

it.each(rows.map((row) => [row.system, row] as const))('%s has its tests', (_, row) => {
  expect(row.registers.length + row.tests.length).toBeGreaterThan(0);
  for (const id of row.registers) expect(registers.map((one) => one.id)).toContain(id);
  for (const file of row.tests) {
    expect([file, existsSync(resolve(__dirname, '..', file))]).toEqual([file, true]);
  }
});

it('no register is left out', () => {
  const named = new Set(rows.flatMap((row) => row.registers));
  expect(registers.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
});

const domain = resolve(__dirname, '../../../shared/domain.md');

// Without the list beside the project there is nothing to compare with; jest prints it as skipped.
(existsSync(domain) ? it : it.skip)('the rows are those of domain.md §2, in order', () => {
  const [, section = ''] = readFileSync(domain, 'utf8').split(/^## 2\..*$/mu);
  const [own = ''] = section.split(/^## /mu);
  const systems = own
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) => line.split('|')[1]?.trim() ?? '');
  expect(systems).toHaveLength(rows.length);
  systems.forEach((system, index) => {
    expect(system).toContain(rows[index]?.system ?? '?');
  });
});
