import { applyMapping, mappingFor, mappingOf } from '../../src/forms/mapping/applyMapping';
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
