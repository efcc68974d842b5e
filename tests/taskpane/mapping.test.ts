import {
  linkSaid,
  type Mapping,
  roleOf,
  rolesOfShape,
  shapes,
  withCounting,
  withHeaderRows,
  withLink,
  withPercents,
  withResults,
  withRole,
  withShape,
} from '../../src/taskpane/mapping/mappingDraft';

const mapping: Mapping = {
  version: 1,
  fingerprint: 'f',
  layout: {
    shape: 'entities-in-rows',
    headerTop: 1,
    headerBottom: 1,
    columns: [
      { column: 0, role: 'name' },
      { column: 1, role: 'criterion' },
      { column: 2, role: 'total' },
    ],
  },
  better: 'higher',
};

test('a column becomes something else; the one that named the teams gives way', () => {
  const changed = withRole(mapping, 1, 'name');
  expect([0, 1, 2, 3].map((column) => roleOf(changed, column))).toEqual([
    'attribute',
    'name',
    'total',
    'ignore',
  ]);
  expect(roleOf(withRole(mapping, 3, 'remark'), 3)).toBe('remark');
});

test('another shape keeps only the roles it knows', () => {
  const changed = withShape(mapping, 'form-per-entity');
  expect(changed.layout.columns.map(({ role }) => role)).toEqual([
    'attribute',
    'attribute',
    'total',
  ]);
  for (const shape of shapes) {
    const roles = rolesOfShape[shape];
    expect(new Set(roles).size).toBe(roles.length);
  }
});

test('header rows are counted from 1 and never upside down', () => {
  expect(withHeaderRows(mapping, 3, 4).layout).toMatchObject({ headerTop: 2, headerBottom: 3 });
  expect(withHeaderRows(mapping, 5, 2).layout).toMatchObject({ headerTop: 4, headerBottom: 4 });
});

test('tables that are read with it have their header rows moved along', () => {
  const part = { fingerprint: 'g', headerTop: 7, headerBottom: 7, right: 0 };
  expect(withHeaderRows({ ...mapping, parts: [part] }, 2, 3).parts).toEqual([
    { ...part, headerTop: 7, headerBottom: 8 },
  ]);
});

test('percentages become points and the columns that hold them criteria, and back', () => {
  const points = withPercents(withRole(mapping, 1, 'attribute'), 'points', [1]);
  expect([points.percents, roleOf(points, 1), roleOf(points, 2)]).toEqual([
    'points',
    'criterion',
    'total',
  ]);
  const none = withPercents(points, undefined, [1]);
  expect([none.percents, roleOf(none, 1)]).toEqual([undefined, 'attribute']);
});

test('what is left to the form is left out', () => {
  const said = withResults(mapping, 'value');
  expect(said.results).toBe('value');
  expect(withResults(said, undefined)).toEqual(mapping);
  expect(withCounting(mapping, 'mean').counting).toEqual({ by: 'mean', base: null });
});

test('the last word on an item counts', () => {
  const yes = withLink(mapping, '安全', 'AQ-01');
  expect(linkSaid(yes, '安全')).toEqual({ item: '安全', id: 'AQ-01' });
  expect(linkSaid(withLink(yes, '安全', null), '安全')?.id).toBeNull();
  expect(linkSaid(mapping, '安全')).toBeUndefined();
});
