import fc from 'fast-check';
import { areaAddress, cellAddress, columnLetters } from '../../src/forms/address';
import type { CellValue, Grid } from '../../src/forms/Grid';
import { gridFrom } from './gridFrom';

/** A form made at random, with what is right about it. */
export interface RandomForm {
  readonly grid: Grid;
  readonly criteria: readonly string[];
  readonly maxima: readonly (string | null)[];
  readonly groups: readonly (string | null)[];
  readonly entities: readonly string[];
  readonly firstEntity: string;
  readonly total: string | null;
  readonly rank: string | null;
}

const notations: readonly ((name: string, max: number) => string)[] = [
  (name, max) => `${name}（${max}分）`,
  (name, max) => `${name}(${max}分)`,
  (name, max) => `${name}${max}分`,
  (name, max) => `${name}满分${max}`,
  (name, max) => ` ${name} （满分${max}分）`,
  (name, max) => `${name}[${max}分]`,
  (name, max) => `${name}\n（${max}分)`,
  (name, max) => `${name}/${max}`,
  (name, max) => `${name} ${max} points`,
  (name, max) => `${name} (max ${max})`,
];

const criterionNames = [
  '安全',
  '质量',
  '产量',
  '能耗',
  '纪律',
  '卫生',
  '出勤',
  '现场管理',
  '设备维护',
  '劳动保护',
  '交接班',
  '创新',
  '团结协作',
  '文明生产',
  '工艺',
  '巡检',
  '记录',
  '培训',
  '隐患',
  '违章',
];
const groupNames = ['安全环保', '生产运行', '基础管理', '队伍建设', '党建融合'];
const nameHeaders = [
  '班组',
  '班级',
  '姓名',
  '单位',
  '班组名称',
  '部门',
  'Team',
  '队名',
  '班組',
  '被考核班组',
];
const totalHeaders = [
  '总分',
  '合计',
  '总计',
  '得分合计',
  '总得分',
  '总成绩',
  '總分',
  'Total',
  '总分（100分）',
];
const rankHeaders = ['排名', '名次', '位次', 'Rank', '年级排名'];
const footers: readonly (readonly string[])[] = [
  ['制表人：', '', '审核人：'],
  ['注：每月五日前报送'],
  ['合计'],
  ['平均分'],
  ['说明：得分由考核小组评定，如有异议请在三日内提出。'],
  ['考核人：某某        审核人：某某'],
];

const shape = fc.record({
  row: fc.integer({ min: 0, max: 6 }),
  column: fc.integer({ min: 0, max: 4 }),
  title: fc.constantFrom('none', 'merged', 'plain'),
  info: fc.boolean(),
  grouped: fc.constantFrom('none', 'merged', 'gaps'),
  sizes: fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 1, maxLength: 4 }),
  names: fc.shuffledSubarray(criterionNames, { minLength: 16, maxLength: 16 }),
  groups: fc.shuffledSubarray(groupNames, { minLength: 4, maxLength: 4 }),
  notation: fc.integer({ min: -2, max: notations.length - 1 }),
  sequence: fc.boolean(),
  nameHeader: fc.constantFrom(...nameHeaders),
  total: fc.option(fc.constantFrom(...totalHeaders)),
  rank: fc.option(fc.constantFrom(...rankHeaders)),
  remark: fc.boolean(),
  entities: fc.integer({ min: 2, max: 14 }),
  filled: fc.constantFrom('all', 'some', 'none'),
  scores: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 7, maxLength: 23 }),
  footer: fc.option(fc.constantFrom(...footers)),
  gap: fc.boolean(),
});

/** Forms of shape (a): offsets, one or two header levels, merges or gaps, notations, noise rows. */
export const randomForm: fc.Arbitrary<RandomForm> = shape
  // One heading without merges over all criteria cannot be told from a title.
  .filter(({ grouped, sizes }) => grouped !== 'gaps' || sizes.length > 1)
  .map((seed): RandomForm => {
    const count = seed.sizes.reduce((sum, size) => sum + size, 0);
    const names = seed.names.slice(0, count);
    const maximum = (index: number): number => 20 + ((index * 5) % 25);
    const before = seed.sequence ? ['序号', seed.nameHeader] : [seed.nameHeader];
    const notation = notations[seed.notation];
    const headers = [
      ...before,
      ...names.map((name, index) => notation?.(name, maximum(index)) ?? name),
      ...(seed.total === null ? [] : [seed.total]),
      ...(seed.rank === null ? [] : [seed.rank]),
      ...(seed.remark ? ['备注'] : []),
    ];
    const width = headers.length;
    const rows: CellValue[][] = [];
    const merges: string[] = [];
    const here = (): number => seed.row + rows.length;
    const merge = (row: number, column: number, height: number, columns: number): void => {
      if (height * columns === 1) return;
      merges.push(areaAddress({ row, column: seed.column + column, rows: height, columns }));
    };
    if (seed.title !== 'none') {
      if (seed.title === 'merged') merge(here(), 0, 1, width);
      rows.push(['五月份班组考核评分表']);
    }
    if (seed.info) rows.push(['填表单位：一车间', null, null, '日期：2026年5月']);
    const first = before.length;
    if (seed.grouped !== 'none') {
      const upper: CellValue[] = Array.from({ length: width }, () => null);
      let column = first;
      seed.sizes.forEach((size, index) => {
        upper[column] = seed.groups[index] ?? '';
        if (seed.grouped === 'merged') merge(here(), column, 1, size);
        column += size;
      });
      if (seed.grouped === 'merged') {
        headers.forEach((header, index) => {
          if (index >= first && index < first + count) return;
          upper[index] = header;
          headers[index] = '';
          merge(here(), index, 2, 1);
        });
      }
      rows.push(upper);
    }
    rows.push(headers.map((header) => (header === '' ? null : header)));
    if (seed.notation === -2) {
      const label: CellValue[] = seed.sequence ? [null, '满分'] : ['满分'];
      rows.push([...label, ...names.map((_, index) => maximum(index))]);
    }
    const firstEntity = cellAddress({ row: here(), column: seed.column + first - 1 });
    const entities = Array.from({ length: seed.entities }, (_, index) => `${index + 1}号班`);
    entities.forEach((entity, index) => {
      const filled = seed.filled === 'all' || (seed.filled === 'some' && index % 2 === 0);
      rows.push([
        ...(seed.sequence ? [index + 1] : []),
        entity,
        ...names.map((_, place) =>
          filled ? (seed.scores[(index * 5 + place) % seed.scores.length] ?? 0) : null,
        ),
      ]);
    });
    if (seed.footer !== null) {
      if (seed.gap) rows.push([]);
      rows.push([...seed.footer]);
    }
    const after = seed.column + first + count;
    const letters = (present: boolean, column: number): string | null =>
      present ? columnLetters(column) : null;
    const groups = seed.sizes.flatMap((size, index) =>
      Array.from({ length: size }, () =>
        seed.grouped === 'none' ? null : (seed.groups[index] ?? ''),
      ),
    );
    return {
      grid: gridFrom(rows, { at: cellAddress({ row: seed.row, column: seed.column }), merges }),
      criteria: names,
      maxima: names.map((_, index) => (seed.notation === -1 ? null : String(maximum(index)))),
      groups,
      entities,
      firstEntity,
      total: letters(seed.total !== null, after),
      rank: letters(seed.rank !== null, after + (seed.total === null ? 0 : 1)),
    };
  });
