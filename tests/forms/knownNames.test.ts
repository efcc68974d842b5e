import { indexOfNames, knownNamesOf } from '../../src/forms/names/knownNames';
import { recogniseForms } from '../../src/forms/recogniseForms';
import type { CellValue, Grid } from '../../src/forms/Grid';
import { gridFrom } from './gridFrom';
import { bestFormOf } from './scoreFormOf';

const month = (sheet: string, ...names: string[]): Grid =>
  gridFrom(
    [
      ['班组', '安全（50分）', '质量（50分）', '总分'],
      ...names.map((name, index): CellValue[] => [name, 40 + index, 41 + index, 81 + 2 * index]),
    ],
    { sheet },
  );

it('knows a name by its look-alikes, its headcount and its longer form', () => {
  expect(indexOfNames(['甲班', '乙班'])('甲 班')).toBe(true);
  expect(indexOfNames(['甲班'])('甲班（8人）')).toBe(true);
  expect(indexOfNames(['甲班'])('运行甲班')).toBe(true);
  expect(indexOfNames(['甲班', '乙班'])('丙班')).toBe(false);
  // People have no longer form.
  expect(indexOfNames(['林何清'])('何清')).toBe(false);
});

it('takes a list for one of these names only where half of them are on it', () => {
  const own = month('评分', '云岭班', '江河班', '松风班');
  const people = gridFrom([['姓名'], ['何清'], ['林一舟'], ['周宁']], { sheet: '人员名册' });
  const form = bestFormOf(own);
  expect(knownNamesOf(form, [own, people], [])).toBeNull();
  const teams = gridFrom([['班组名单'], ['序号', '班组'], [1, '云岭班'], [2, '江河班']], {
    sheet: '班组名单',
  });
  expect(knownNamesOf(form, [own, people, teams], [])).toEqual({
    names: ['云岭班', '江河班'],
    expected: ['云岭班', '江河班'],
    sheets: ['班组名单'],
  });
});

it('asks two sheets of the same shape, never one, and none of other teams', () => {
  const own = month('六月', '云岭班', '江河班', '青石班');
  const may = month('五月', '云岭班', '江河班', '松风班');
  const april = month('四月', '云岭班', '江河班', '长庚班', '松风班');
  const elsewhere = month('二车间', '红叶班', '白露班', '霜降班');
  const known = (...others: Grid[]): ReturnType<typeof knownNamesOf> => {
    const grids = [own, ...others];
    const { forms, all } = recogniseForms(grids, '六月');
    const [form] = forms;
    return form === undefined ? null : knownNamesOf(form, grids, all);
  };
  expect(known(may)).toBeNull();
  expect(known(may, elsewhere)).toBeNull();
  expect(known(may, april, elsewhere)).toMatchObject({
    expected: ['云岭班', '江河班', '松风班'],
    sheets: ['五月', '四月'],
  });
});
