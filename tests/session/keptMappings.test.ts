/** What a person said about a sheet is kept in the workbook, and counts for next month's sheet. */
import {
  exportMapping,
  forgetMapping,
  importMappings,
  keepMapping,
  readKeptMappings,
} from '../../src/app/keptMappings';
import { applyPreparation } from '../../src/app/applyPreparation';
import { lookAt } from '../../src/app/lookAt';
import { prepareRecalculation } from '../../src/app/prepareRecalculation';
import { sayMapping } from '../../src/app/sayMapping';
import type { Mapping } from '../../src/forms/mapping/Mapping';
import { defaultRubric } from '../../src/assessment/defaultRubric';
import { saveXlsx } from '../../src/workbench/xlsx/saveXlsx';
import { percentColumns, withPercents } from '../../src/taskpane/mapping/mappingDraft';
import { bookOf, type SheetOf } from './bookOf';
import { changedCells, sessionOf, valueOf } from './session';

const header = ['班组', '安全', '质量', '产量', '总分', '名次'];
const month = (name: string, ...rows: readonly (readonly (string | number)[])[]): SheetOf => ({
  name,
  rows: [[`${name}班组考核表`], header, ...rows],
  merges: ['A1:F1'],
});
const may = month('5月', ['甲班', 40, 30, 900], ['乙班', 45, 28, 950]);
const june = month('6月', ['甲班', 41, 33, 880], ['乙班', 44, 29, 970]);

async function mappingOfSheet(): Promise<Mapping> {
  const { report } = await prepareRecalculation({ chart: false });
  if (report?.mapping == null) throw new Error('no mapping');
  return report.mapping;
}

const withRole = (mapping: Mapping, column: number, role: 'attribute' | 'criterion'): Mapping => ({
  ...mapping,
  layout: {
    ...mapping.layout,
    columns: mapping.layout.columns.map((one) => (one.column === column ? { column, role } : one)),
  },
});

it('is kept in the file, without a cell being changed, and used for the next month', async () => {
  const bytes = await bookOf(may, june);
  const { document } = await sessionOf(bytes);
  await keepMapping(withRole(await mappingOfSheet(), 3, 'attribute'));
  const saved = saveXlsx(document);
  expect(changedCells(bytes, saved)).toEqual([]);

  await sessionOf(saved);
  const { report } = await prepareRecalculation({ chart: false, sheet: '6月' });
  expect(report?.entities.map(({ total }) => total)).toEqual([74, 73]);
  expect(report?.understanding?.reasons.map(({ code }) => code)).toContain('by-mapping');
  const seen = await lookAt();
  expect(seen.next?.report?.entities.map(({ total }) => total)).toEqual([70, 73]);
});

it('is forgotten when asked, and comes back from its file', async () => {
  await sessionOf(await bookOf(may));
  const mapping = withRole(await mappingOfSheet(), 3, 'attribute');
  await keepMapping(mapping);
  await keepMapping({ ...mapping, results: 'value' });
  expect(await readKeptMappings()).toEqual([{ ...mapping, results: 'value' }]);
  await forgetMapping(mapping.fingerprint);
  expect(await readKeptMappings()).toEqual([]);
  expect(await importMappings(exportMapping(mapping))).toBe(1);
  expect(await readKeptMappings()).toEqual([mapping]);
  await expect(importMappings('[{"version":1}]')).rejects.toMatchObject({
    code: 'mapping-invalid',
  });
});

it('is said once for tables that are read as one, and used for the next month', async () => {
  const tables = (name: string, ...rows: readonly (readonly (string | number)[])[]): SheetOf => ({
    name,
    rows: [
      [`${name}一车间考核表`],
      header,
      ...rows,
      [],
      [`${name}二车间考核表`],
      header,
      ['丙班', 42, 31, 910],
    ],
  });
  const { document } = await sessionOf(
    await bookOf(
      tables('5月', ['甲班', 40, 30, 900], ['乙班', 45, 28, 950]),
      tables('6月', ['甲班', 41, 33, 880], ['乙班', 44, 29, 970], ['戊班', 40, 40, 990]),
    ),
  );
  const understood = await mappingOfSheet();
  expect(understood.parts).toHaveLength(1);
  await sayMapping('5月', withRole(understood, 3, 'attribute'));
  expect(await readKeptMappings()).toEqual([withRole(understood, 3, 'attribute')]);
  const june = await prepareRecalculation({ chart: false, sheet: '6月' });
  expect(june.report?.entities.map(({ total }) => total)).toEqual([74, 73, 80, 73]);
  await applyPreparation(june);
  expect(['E3', 'E4', 'E5', 'E9', 'F9'].map((at) => valueOf(document, '6月', at))).toEqual([
    74, 73, 80, 73, 1,
  ]);
  expect(june.plan.sheets.flatMap(({ blocks }) => blocks).length).toBeGreaterThan(0);
  // Header rows where there is no second table are refused, and nothing is kept of them.
  const wrong = { ...understood, layout: { ...understood.layout, headerTop: 2, headerBottom: 2 } };
  await expect(sayMapping('5月', wrong)).rejects.toMatchObject({ code: 'mapping-unusable' });
  expect(await readKeptMappings()).toEqual([withRole(understood, 3, 'attribute')]);
});

it('remembers that results are to be values', async () => {
  const { document } = await sessionOf(await bookOf(may));
  await keepMapping({ ...(await mappingOfSheet()), results: 'value' });
  await applyPreparation(await prepareRecalculation({ chart: false }));
  const cell = document.workbook.sheet('5月')?.cell(2, 4);
  expect([cell?.value, cell?.formula]).toEqual([970, null]);
  expect((await prepareRecalculation({ chart: false })).plan.sheets).toEqual([]);
});

it('says how the total is made', async () => {
  const { document } = await sessionOf(await bookOf(may));
  const mapping = await mappingOfSheet();
  await keepMapping({ ...mapping, counting: { by: 'mean', base: null } });
  await applyPreparation(await prepareRecalculation({ chart: false }));
  expect(valueOf(document, '5月', 'E3')).toBe(323.33);
  expect((await prepareRecalculation({ chart: false })).plan.sheets).toEqual([]);
});

it('has percentages as points, once a person says that they are', async () => {
  const bytes = await bookOf({
    name: '5月',
    rows: [
      ['5月班组考核表'],
      ['班组', '安全', '完成率', '总分', '名次'],
      ['甲班', 40, '95%'],
      ['乙班', 45, '88.5%'],
    ],
  });
  const { document } = await sessionOf(bytes);
  const asked = await prepareRecalculation({ chart: false });
  expect(asked.report?.findings.map(({ code }) => code)).toContain('form-unsure');
  expect(asked.plan.sheets).toEqual([]);
  const { understanding, mapping } = asked.report ?? {};
  if (understanding == null || mapping == null) throw new Error('no mapping');
  await sayMapping('5月', withPercents(mapping, 'points', percentColumns(understanding)));
  const said = await prepareRecalculation({ chart: false });
  expect(said.report?.findings.map(({ code }) => code)).not.toContain('form-unsure');
  await applyPreparation(said);
  expect(['D3', 'E3', 'D4', 'E4'].map((at) => valueOf(document, '5月', at))).toEqual([
    135, 1, 133.5, 2,
  ]);
  // No sum adds up "95%": the totals are values.
  expect(document.workbook.sheet('5月')?.cell(2, 3)?.formula).toBeNull();
  const changed = changedCells(bytes, saveXlsx(document));
  expect(changed.filter((at) => at.startsWith('5月!')).sort()).toEqual([
    '5月!3:4',
    '5月!3:5',
    '5月!4:4',
    '5月!4:5',
  ]);
  // And taken back: they count no more.
  const again = said.report;
  if (again?.understanding == null || again.mapping === null) throw new Error('no mapping');
  const back = withPercents(again.mapping, undefined, percentColumns(again.understanding));
  expect(back.percents).toBeUndefined();
  await sayMapping('5月', back);
  const last = await prepareRecalculation({ chart: false });
  expect(last.report?.entities.map(({ total }) => total)).toEqual([40, 45]);
});

describe('items of the assessment standard', () => {
  const byId = (id: string) => {
    const item = defaultRubric.items.find((one) => one.id === id);
    if (item === undefined) throw new Error(id);
    return item;
  };
  const [veto, level, pass, other] = ['AQ-01', 'SB-06', 'AQ-10', 'SB-05'].map(byId);
  const names = [veto, level, pass, other].map((item) => item?.name ?? '');
  const form: SheetOf = {
    name: '五月',
    rows: [
      ['考核项目', '分值', '甲班', '乙班', '丙班'],
      [names[0] ?? '', veto?.points ?? 0, 4, 0, 4],
      [names[1] ?? '', level?.points ?? 0, '优', '良', 1],
      [names[2] ?? '', null, 1, 1, 0],
      [names[3] ?? '', null, 2, 2, 3],
      ['合计'],
      ['名次'],
    ],
  };

  it('bring their maxima and their levels; a veto is a hint until a person says so', async () => {
    const { document } = await sessionOf(await bookOf(form));
    const { report } = await prepareRecalculation({ chart: false, confirmed: true });
    expect(report?.criteria.map(({ max }) => max)).toEqual([4, 2, 1, 2]);
    expect(report?.entities.map(({ total, rank }) => [total, rank])).toEqual([
      [9, 1],
      [4.6, 3],
      [8, 2],
    ]);
    const codes = report?.findings.map(({ code }) => code);
    expect(codes).toContain('items-linked');
    expect(codes).toContain('veto-item-zero');
    expect(codes).toContain('above-maximum');

    const mapping = report?.mapping;
    const key = report?.understanding?.links.find(({ id }) => id === 'AQ-01')?.key ?? '';
    if (mapping == null) throw new Error('no mapping');
    await keepMapping({ ...mapping, links: [{ item: key, id: 'AQ-01' }] });
    const said = await prepareRecalculation({ chart: false, confirmed: true });
    expect(said.report?.entities.map(({ rank }) => rank)).toEqual([1, null, 2]);
    expect(said.report?.findings.map(({ code }) => code)).toContain('vetoed');
    await applyPreparation(said);
    expect(['C7', 'D7', 'E7'].map((at) => valueOf(document, '五月', at))).toEqual([1, null, 2]);
  });

  it('are left alone where a person says that an item is another one', async () => {
    await sessionOf(await bookOf(form));
    const { report } = await prepareRecalculation({ chart: false });
    const links = (report?.understanding?.links ?? []).map(({ key }) => ({ item: key, id: null }));
    if (report?.mapping == null) throw new Error('no mapping');
    await keepMapping({ ...report.mapping, links });
    const said = await prepareRecalculation({ chart: false });
    expect(said.report?.criteria.map(({ max }) => max)).toEqual([4, 2, null, null]);
    expect(said.report?.findings.map(({ code }) => code)).not.toContain('items-linked');
  });
});
