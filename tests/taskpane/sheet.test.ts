import { primaryAction } from '../../src/taskpane/actions/primaryAction';
import { groupFindings } from '../../src/taskpane/findings/groupFindings';
import { formatScore } from '../../src/taskpane/formatScore';
import { orderByRank } from '../../src/taskpane/ranking/orderByRank';
import { leaders } from '../../src/taskpane/sheet/leaders';
import { sheetMood } from '../../src/taskpane/sheet/sheetMood';
import { entity, finding, reportOf } from './reportOf';

describe('the mood of a sheet', () => {
  it.each([
    [['above-maximum', 'total-differs'], 'errors'],
    [['no-entries', 'not-a-number'], 'empty'],
    [['total-differs', 'missing-entry'], 'differs'],
    [['missing-entry', 'hidden-part'], 'warnings'],
    [['hidden-part'], 'clean'],
    [[], 'clean'],
  ] as const)('with %j is %s', (codes, mood) => {
    expect(sheetMood(reportOf({ findings: codes.map(finding) }))).toBe(mood);
  });
});

describe('the next step', () => {
  const known = (codes: readonly Parameters<typeof finding>[0][]) =>
    ({
      kind: 'known',
      inspection: { kind: 'assessable', report: reportOf({ findings: codes.map(finding) }) },
    }) as const;

  it('is a template where there is no score sheet', () => {
    const inspection = { kind: 'none', reasons: [] } as const;
    expect(primaryAction({ kind: 'known', inspection })).toBe('template');
  });

  it('is to check while there are errors, then to recalculate', () => {
    expect(primaryAction(known(['above-maximum']))).toBe('check');
    expect(primaryAction(known(['rank-differs']))).toBe('recalculate');
    expect(primaryAction(known([]))).toBe('recalculate');
  });

  it('is not known while the sheet is not', () => {
    expect(primaryAction({ kind: 'looking' })).toBeNull();
  });
});

describe('findings', () => {
  it('are grouped worst first, without empty groups', () => {
    const groups = groupFindings([
      finding('hidden-part'),
      finding('above-maximum'),
      finding('not-a-number'),
    ]);
    expect(groups.map(({ severity, findings }) => [severity, findings.length])).toEqual([
      ['error', 2],
      ['info', 1],
    ]);
  });
});

describe('the ranking', () => {
  it('is best first, the unranked last in their order', () => {
    const entities = [
      entity('丁', null, null),
      entity('乙', 2, 80),
      entity('丙', null, 0),
      entity('甲', 1, 90),
    ];
    expect(orderByRank(entities).map(({ name }) => name)).toEqual(['甲', '乙', '丁', '丙']);
  });

  it('names all who share the lead', () => {
    expect(
      leaders([entity('甲', 1.5, 90), entity('乙', 1.5, 90), entity('丙', 3, 80)]),
    ).toHaveLength(2);
  });

  it('names nobody while nobody has points', () => {
    expect(leaders([entity('甲', 1, 0), entity('乙', 1, 0)])).toEqual([]);
    expect(leaders([entity('甲', null, null)])).toEqual([]);
    expect(leaders([])).toEqual([]);
  });
});

describe('a score', () => {
  it('has two decimals from the template, its own from a form', () => {
    expect(formatScore(95, 'template', 'zh-CN')).toBe('95.00');
    expect(formatScore(95.5, 'form', 'zh-CN')).toBe('95.5');
    expect(formatScore(null, 'form', 'zh-CN')).toBe('');
  });
});
