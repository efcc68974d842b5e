import { applyMapping, mappingOf } from '../../src/forms/mapping/applyMapping';
import { mappingFor } from '../../src/forms/mapping/mappingFor';
import type { Mapping } from '../../src/forms/mapping/Mapping';
import { formatMappings, MappingError, parseMappings } from '../../src/forms/mapping/Mapping';
import { recogniseForms } from '../../src/forms/recogniseForms';
import type { FieldRole } from '../../src/forms/TableLayout';
import { gridFrom } from './gridFrom';
import { bestFormOf, codesOf, entitiesOf, itemsOf, totalsOf } from './scoreFormOf';

function withRole(mapping: Mapping, column: number, role: FieldRole): Mapping {
  const columns = mapping.layout.columns.map((one) =>
    one.column === column ? { column, role } : one,
  );
  return { ...mapping, layout: { ...mapping.layout, columns } };
}

const month = (name: string, first: number): ReturnType<typeof gridFrom> =>
  gridFrom([
    [`${name}考核表`],
    ['班组', '安全（50分）', '人数系数', '质量（50分）', '总分', '排名'],
    ['甲班', first, 9, 45],
    ['乙班', 44, 7, 46],
    ['丙班', 44, 7, 47],
  ]);

test('a corrected column counts, this month and next', () => {
  const may = month('5月', 40);
  const understood = mappingOf(bestFormOf(may), may);
  const corrected = withRole(understood, 3, 'remark');
  const form = applyMapping(may, corrected);
  expect(form === null ? [] : itemsOf(form)).toEqual(['安全=50']);
  const june = month('6月', 50);
  expect(mappingFor(june, [corrected])?.fingerprint).toBe(corrected.fingerprint);
  const { forms } = recogniseForms([june], undefined, [corrected]);
  expect(
    forms[0] === undefined
      ? []
      : [itemsOf(forms[0]), totalsOf(forms[0], june), codesOf(forms[0]).includes('by-mapping')],
  ).toEqual([['安全=50'], ['50', '44', '44'], true]);
});

test('what was understood, put back as a mapping, reads the same', () => {
  const merged = gridFrom(
    [
      ['班组', '考核项目', '分值', '得分', '总分'],
      ['甲班', '安全', 50, 48],
      ['', '质量', 50, 45],
      ['乙班', '安全', 50, 50],
      ['', '质量', 50, 49],
    ],
    { merges: ['A2:A3', 'A4:A5', 'E2:E3', 'E4:E5'] },
  );
  const grids = [
    month('5月', 40),
    merged,
    gridFrom([
      ['考核项目', '分值', '甲班', '乙班'],
      ['安全', 50, 45, 46],
      ['质量', 50, 44, 48],
      ['总分', 100],
    ]),
    gridFrom(
      [
        ['考核项目', '分值', '扣分', '得分', '扣分原因'],
        ['安全', 50, 2, 48, '晚报'],
        ['质量', 50, 0, 50],
      ],
      { sheet: '甲班' },
    ),
    gridFrom([
      ['日期', '姓名', '事由', '分数'],
      ['5月1日', '赵一', '迟到', -1],
      ['5月2日', '赵一', '好事', 2],
      ['5月3日', '钱二', '迟到', -1],
    ]),
    gridFrom([
      ['姓名', '得分', '名次'],
      ['赵一', 90],
      ['钱二', 85],
    ]),
  ];
  for (const grid of grids) {
    const form = bestFormOf(grid);
    const again = applyMapping(grid, mappingOf(form, grid));
    if (again === null) throw new Error(`no form: ${form.layout.shape}`);
    expect([itemsOf(again), entitiesOf(again), totalsOf(again, grid), again.results]).toEqual([
      itemsOf(form),
      entitiesOf(form),
      totalsOf(form, grid),
      form.results,
    ]);
  }
});

test('a header one row lower is found; another shape is not', () => {
  const may = month('5月', 40);
  const mapping = mappingOf(bestFormOf(may), may);
  const lower = gridFrom([
    ['厂部'],
    ['6月考核表'],
    ['班组', '安全（40分）', '人数系数', '质量（60分）', '总分', '排名'],
    ['甲班', 1, 2, 3],
  ]);
  expect(mappingFor(lower, [mapping])?.layout.headerBottom).toBe(2);
  expect(mappingFor(gridFrom([['x'], ['班组', '安全', '质量', '总分']]), [mapping])).toBeNull();
});

test('export and import; what is no mapping is refused by its place', () => {
  const may = month('5月', 40);
  const mapping = mappingOf(bestFormOf(may), may);
  expect(parseMappings(formatMappings([mapping]))).toEqual([mapping]);
  expect(() => parseMappings('{')).toThrow(MappingError);
  const wrong = JSON.stringify([
    { ...mapping, layout: { ...mapping.layout, columns: [{ column: 0, role: 'king' }] } },
  ]);
  expect(() => parseMappings(wrong)).toThrow('0.layout.columns.0.role');
});

describe('rows a person pointed at', () => {
  function withRows(mapping: Mapping, rows: NonNullable<Mapping['layout']['rows']>): Mapping {
    return { ...mapping, layout: { ...mapping.layout, rows } };
  }
  const read = (grid: ReturnType<typeof gridFrom>, mapping: Mapping) => {
    const form = applyMapping(grid, mapping);
    return form === null
      ? null
      : { form, entities: entitiesOf(form), totals: totalsOf(form, grid) };
  };

  test('maxima under a label of its own, and where the teams begin and end', () => {
    const grid = gridFrom([
      ['班组', '安全', '质量', '总分'],
      ['上限', 50, 50],
      ['甲班', 45, 46],
      ['乙班', 44, 48],
      ['外协班', 30, 31],
    ]);
    const understood = mappingOf(bestFormOf(grid), grid);
    const said = withRows(understood, { maximum: 1, first: 2, last: 3 });
    const result = read(grid, said);
    expect(result?.entities).toEqual(['甲班', '乙班']);
    expect(result?.totals).toEqual(['91', '92']);
    expect(result?.form.items.map(({ max }) => max?.toString())).toEqual(['50', '50']);
    // Somebody stands under the last row that was said: that is asked about, never left out silently.
    expect(result === null ? [] : codesOf(result.form)).toContain('rows-after-gap');
    expect(result?.form.confidence).toBeLessThan(0.5);
    expect(read(grid, withRows(understood, { maximum: 1 }))?.form.confidence).toBe(1);
  });

  test('the total of items under a label nobody would take for one', () => {
    const grid = gridFrom([
      ['考核项目', '分值', '甲班', '乙班'],
      ['安全', 50, 45, 46],
      ['质量', 50, 44, 48],
      ['当月实绩', 100],
    ]);
    const understood = mappingOf(bestFormOf(grid), grid);
    const said = withRows(understood, { first: 1, last: 2, total: 3 });
    const result = read(grid, said);
    expect(result === null ? [] : itemsOf(result.form)).toEqual(['安全=50', '质量=50']);
    expect(result?.totals).toEqual(['89', '94']);
    expect(result?.form.results[0]?.totals).toMatchObject([{ row: 3, column: 2, present: true }]);
  });

  test('are kept in the file, and move with the header', () => {
    const grid = gridFrom([
      ['班组', '安全', '质量', '总分'],
      ['上限', 50, 50],
      ['甲班', 45, 46],
      ['乙班', 44, 48],
    ]);
    const said = withRows(mappingOf(bestFormOf(grid), grid), { maximum: 1 });
    expect(parseMappings(formatMappings([said]))).toEqual([said]);
    const lower = gridFrom([
      ['六月'],
      ['班组', '安全', '质量', '总分'],
      ['上限', 50, 50],
      ['甲班', 45, 46],
      ['乙班', 44, 48],
    ]);
    expect(mappingFor(lower, [said])?.layout.rows).toEqual({ maximum: 2 });
  });
});

describe('tables that are read as one', () => {
  type Row = readonly (string | number)[];
  const header: Row = ['班组', '安全（50分）', '人数系数', '质量（50分）', '总分', '排名'];
  const workshops = (name: string, ...tables: readonly (readonly Row[])[]) =>
    gridFrom(
      tables.flatMap((rows, index) => [[`${name}第${index + 1}车间考核表`], header, ...rows, []]),
    );
  const may = workshops(
    '5月',
    [
      ['甲班', 40, 9, 45],
      ['乙班', 44, 7, 46],
    ],
    [
      ['丙班', 44, 7, 47],
      ['丁班', 41, 8, 40],
    ],
  );
  const corrected = withRole(mappingOf(bestFormOf(may), may), 2, 'remark');
  const totalsSaid = (grid: ReturnType<typeof gridFrom>, mapping: Mapping) => {
    const { forms } = recogniseForms([grid], undefined, [mapping]);
    const [form] = forms;
    return form === undefined
      ? null
      : {
          totals: entitiesOf(form).map((name, index) => `${name} ${totalsOf(form, grid)[index]}`),
          said: codesOf(form).includes('by-mapping'),
          confidence: form.confidence,
        };
  };

  test('under each other: a corrected column counts in each of them', () => {
    expect(codesOf(bestFormOf(may))).toContain('tables-ranked-apart');
    const form = applyMapping(may, corrected);
    expect(form === null ? [] : itemsOf(form)).toEqual(['安全=50', '质量=50']);
    expect(totalsSaid(may, corrected)).toEqual({
      totals: ['甲班 85', '乙班 90', '丙班 91', '丁班 81'],
      said: true,
      confidence: 1,
    });
    expect(form?.results.map(({ totals, ranks }) => [totals[0]?.row, ranks[0]?.column])).toEqual([
      [2, 5],
      [3, 5],
      [7, 5],
      [8, 5],
    ]);
    expect(parseMappings(formatMappings([corrected]))).toEqual([corrected]);
    expect(form === null ? null : mappingOf(form, may)).toEqual(corrected);
  });

  test('what is doubted in each of them is told once', () => {
    const rates = workshops(
      '5月',
      [
        ['甲班', 40, 9, '95%'],
        ['乙班', 44, 7, '96%'],
      ],
      [['丙班', 44, 7, '97%']],
    );
    const codes = codesOf(bestFormOf(rates));
    expect(codes.filter((code) => code === 'percents-unclear')).toHaveLength(1);
  });

  test('are found again where more teams push them down, and a further one with them', () => {
    const june = workshops(
      '6月',
      [
        ['甲班', 40, 9, 45],
        ['乙班', 44, 7, 46],
        ['戊班', 50, 7, 50],
      ],
      [['丙班', 44, 7, 47]],
      [['己班', 30, 7, 30]],
    );
    expect(totalsSaid(june, corrected)).toEqual({
      totals: ['甲班 85', '乙班 90', '戊班 100', '丙班 91', '己班 60'],
      said: true,
      confidence: 1,
    });
  });

  test('one that is not there, or has another header, is never left out silently', () => {
    const other = gridFrom([
      ['6月第1车间考核表'],
      header,
      ['甲班', 40, 9, 45],
      ['乙班', 44, 7, 46],
      [],
      ['6月第2车间考核表'],
      [...header.slice(0, 5), '名次排列'],
      ['丙班', 44, 7, 47],
      ['丁班', 41, 8, 40],
    ]);
    expect(mappingFor(other, [corrected])).toBeNull();
  });

  test('a mapping of one table takes in the second that stands under it later', () => {
    const alone = workshops('5月', [
      ['甲班', 40, 9, 45],
      ['乙班', 44, 7, 46],
    ]);
    const said = withRole(mappingOf(bestFormOf(alone), alone), 2, 'remark');
    expect(said.parts).toBeUndefined();
    expect(totalsSaid(may, said)?.totals).toEqual(['甲班 85', '乙班 90', '丙班 91', '丁班 81']);
    // A header that is printed again on the next page begins no other table.
    const pages = gridFrom([
      ['5月第1车间考核表'],
      header,
      ['甲班', 40, 9, 45],
      header,
      ['乙班', 44, 7, 46],
    ]);
    expect(mappingFor(pages, [said])?.parts).toBeUndefined();
    expect(totalsSaid(pages, said)?.totals).toEqual(['甲班 85', '乙班 90']);
  });

  test('beside each other: the columns of the first stand for those of both', () => {
    const beside = gridFrom([
      ['5月考核表'],
      ['班组', '安全', '人数', '质量', '总分', '班组', '安全', '人数', '质量', '总分'],
      ['甲班', 40, 9, 45, '', '丙班', 44, 7, 47, ''],
      ['乙班', 44, 7, 46, '', '丁班', 41, 8, 40, ''],
    ]);
    const understood = bestFormOf(beside);
    expect(codesOf(understood)).toContain('tables-joined');
    const mapping = mappingOf(understood, beside);
    expect(mapping.parts).toMatchObject([{ right: 5, headerTop: 1 }]);
    const said = withRole(mapping, 2, 'remark');
    expect(totalsSaid(beside, said)).toEqual({
      totals: ['甲班 85', '乙班 90', '丙班 91', '丁班 81'],
      said: true,
      confidence: 1,
    });
    // In June with a third row of teams, two rows lower.
    const june = gridFrom([
      ['石化公司'],
      ['甲醇厂'],
      ['6月考核表'],
      ['班组', '安全', '人数', '质量', '总分', '班组', '安全', '人数', '质量', '总分'],
      ['甲班', 40, 9, 45, '', '丙班', 44, 7, 47, ''],
      ['乙班', 44, 7, 46, '', '丁班', 41, 8, 40, ''],
      ['戊班', 50, 7, 50, ''],
    ]);
    expect(totalsSaid(june, said)?.totals).toEqual([
      '甲班 85',
      '乙班 90',
      '戊班 100',
      '丙班 91',
      '丁班 81',
    ]);
  });

  test('items of one team beside each other: another column is what is scored', () => {
    const columns = ['序号', '考核项目', '分值', '自评', '得分'];
    const form = gridFrom([
      ['甲班五月考核表'],
      [...columns, ...columns],
      [1, '安全', 50, 49, 45, 3, '设备', 20, 20, 18],
      [2, '质量', 20, 19, 18, 4, '培训', 10, 9, 8],
      ['', '合计', 70, '', '', '', '', '', '', ''],
    ]);
    const understood = bestFormOf(form);
    expect(codesOf(understood)).toContain('tables-joined');
    const mapping = mappingOf(understood, form);
    expect(applyMapping(form, mapping)).toMatchObject({
      items: understood.items,
      entries: understood.entries,
      results: understood.results,
    });
    const swapped = withRole(withRole(mapping, 3, 'score'), 4, 'remark');
    const said = applyMapping(form, swapped);
    expect(said === null ? [] : [itemsOf(said), totalsOf(said, form)]).toEqual([
      ['安全=50', '质量=20', '设备=20', '培训=10'],
      ['97'],
    ]);
  });

  test('rows a person pointed at belong to the table they lie in', () => {
    const said: Mapping = {
      ...corrected,
      layout: { ...corrected.layout, rows: { first: 2, last: 7 } },
    };
    expect(mappingFor(may, [said])?.layout.rows).toEqual({ first: 2, last: 7 });
    const form = applyMapping(may, said);
    expect(form === null ? [] : entitiesOf(form)).toEqual(['甲班', '乙班', '丙班']);
    // 丁班 stands under the last row that was said.
    expect(form === null ? [] : codesOf(form)).toContain('rows-after-gap');
    expect(form?.confidence).toBeLessThan(0.5);
  });
});

test('the rows of ranks and grades may be pointed at, under any label', () => {
  const grid = gridFrom([
    ['考核项目', '分值', '甲班', '乙班'],
    ['安全', 50, 45, 46],
    ['质量', 50, 44, 48],
    ['当月实绩', 100],
    ['当月次序'],
    ['当月档位'],
  ]);
  const understood = mappingOf(bestFormOf(grid), grid);
  const rows = { first: 1, last: 2, total: 3, rank: 4, grade: 5 };
  const said = { ...understood, layout: { ...understood.layout, rows } };
  const form = applyMapping(grid, said);
  expect(form === null ? [] : itemsOf(form)).toEqual(['安全=50', '质量=50']);
  expect(form?.results[1]).toMatchObject({
    totals: [{ row: 3, column: 3 }],
    ranks: [{ row: 4, column: 3 }],
    grades: [{ row: 5, column: 3 }],
  });
  expect(parseMappings(formatMappings([said]))).toEqual([said]);
});

test('a row of weights under a label of its own may be pointed at', () => {
  const grid = gridFrom([
    ['班组', '安全', '质量', '总分'],
    ['所占比重值', 0.4, 0.6],
    ['甲班', 80, 90],
    ['乙班', 90, 80],
  ]);
  const understood = mappingOf(bestFormOf(grid), grid);
  const form = applyMapping(grid, {
    ...understood,
    layout: { ...understood.layout, rows: { weight: 1 } },
  });
  expect(form === null ? [] : entitiesOf(form)).toEqual(['甲班', '乙班']);
  expect(form?.items.map(({ weight }) => weight?.toString())).toEqual(['0.4', '0.6']);
});
