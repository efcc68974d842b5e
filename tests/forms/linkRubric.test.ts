import { defaultRubric } from '../../src/assessment/defaultRubric';
import { linkRubric } from '../../src/forms/link/linkRubric';
import { textLikeness } from '../../src/forms/link/textLikeness';
import { gridFrom } from './gridFrom';
import { bestFormOf } from './scoreFormOf';

function formWith(...names: readonly string[]): ReturnType<typeof bestFormOf> {
  return bestFormOf(
    gridFrom([['考核项目', '分值', '甲班', '乙班'], ...names.map((name) => [name, 2, 1, 2])]),
  );
}

test('a form made of the rubric is linked item by item', () => {
  const form = formWith(...defaultRubric.items.map(({ name }) => name));
  const { links, doubtful, unlinked, missing } = linkRubric(form, defaultRubric);
  expect(links.map(({ id }) => id)).toEqual(defaultRubric.items.map(({ id }) => id));
  expect([doubtful, unlinked, missing]).toEqual([[], [], []]);
});

test('other wordings: sure where plain, doubtful where only similar, none where strange', () => {
  const form = formWith('劳动 纪律', '隐患排查任务完成情况', '三违', '环保达标排放', '歌曲演唱');
  const { links, doubtful, unlinked } = linkRubric(form, defaultRubric);
  expect(links.map(({ item, id }) => `${item} ${id}`)).toEqual(['0 DJ-08', '1 AQ-04']);
  expect(doubtful.map(({ item, id }) => `${item} ${id}`)).toEqual(['2 AQ-03', '3 AQ-02']);
  expect(unlinked).toEqual([4]);
});

test("the rubric's numbers", () => {
  const form = bestFormOf(
    gridFrom([
      ['编号', '考核项目', '分值', '甲班', '乙班'],
      ['AQ-03', '违章违纪', 4, 4, 3],
      ['DJ-08', '迟到早退', 3, 3, 3],
    ]),
  );
  expect(linkRubric(form, defaultRubric).links.map(({ id, by }) => `${id} ${by}`)).toEqual([
    'AQ-03 number',
    'DJ-08 number',
  ]);
});

test('likeness of texts', () => {
  expect(textLikeness('隐患 排查', '隐患排查')).toBe(1);
  expect(textLikeness('現場管理', '现场管理')).toBe(1);
  expect(textLikeness('隐患', '歌曲')).toBe(0);
});
