import { filterFindings, kindsOf } from '../../src/taskpane/findings/filterFindings';
import { groupFindings } from '../../src/taskpane/findings/groupFindings';
import { formatList } from '../../src/taskpane/formatList';
import { formatMonth } from '../../src/taskpane/formatMonth';
import { formatScore } from '../../src/taskpane/formatScore';
import { nextStep } from '../../src/taskpane/home/nextStep';
import { orderByRank } from '../../src/taskpane/ranking/orderByRank';
import { leaders } from '../../src/taskpane/sheet/leaders';
import { sheetMood } from '../../src/taskpane/sheet/sheetMood';
import { changeSheet } from '../../src/sheets/newSheet';
import { findingKey } from '../../src/app/findingKey';
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
    expect(sheetMood(codes.map(finding))).toBe(mood);
  });
});

describe('the next step', () => {
  const ignored = { ignored: [], keeping: 'workbook' } as const;
  const known = (codes: readonly Parameters<typeof finding>[0][], writes = true) => {
    const report = reportOf({ findings: codes.map(finding) });
    const sheets = writes ? [changeSheet('考评表', { blocks: [{ at: 'H3', values: [[1]] }] })] : [];
    const next = { plan: { sheets, names: [] }, overwrites: [], report };
    const inspection = { kind: 'assessable', report } as const;
    return { sheet: { kind: 'known', inspection, next } as const, ignored };
  };

  it('is a template where there is no score sheet', () => {
    const inspection = { kind: 'none', reasons: [] } as const;
    expect(nextStep({ sheet: { kind: 'known', inspection, next: null }, ignored })).toBe(
      'template',
    );
  });

  it('is to look at errors, then to complete the sheet, then to look at the ranking', () => {
    expect(nextStep(known(['above-maximum']))).toBe('check');
    expect(nextStep(known(['rank-differs']))).toBe('complete');
    expect(nextStep(known([], false))).toBe('ranking');
  });

  it('does not mind an error that somebody let stand', () => {
    const state = known(['above-maximum']);
    const key = findingKey(finding('above-maximum'));
    expect(
      nextStep({ ...state, ignored: { ...ignored, ignored: [{ key, reason: '复核过' }] } }),
    ).toBe('complete');
  });

  it('is not known while the sheet is not', () => {
    expect(nextStep({ sheet: { kind: 'looking' }, ignored })).toBeNull();
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

describe('a filter of findings', () => {
  const findings = [finding('hidden-part'), finding('above-maximum'), finding('hidden-part')];

  it('keeps one severity or one kind', () => {
    expect(filterFindings(findings, { severity: 'info', code: null })).toHaveLength(2);
    expect(filterFindings(findings, { severity: null, code: 'above-maximum' })).toHaveLength(1);
    expect(filterFindings(findings, { severity: 'error', code: 'hidden-part' })).toEqual([]);
    expect(filterFindings(findings, { severity: null, code: null })).toEqual(findings);
  });

  it('offers the kinds there are, the commonest first', () => {
    expect(kindsOf(findings)).toEqual([
      { code: 'hidden-part', count: 2 },
      { code: 'above-maximum', count: 1 },
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

describe('months and lists', () => {
  it('are written as the language writes them', () => {
    expect(formatMonth('2026-11', 'zh-CN')).toBe('2026年11月');
    expect(formatMonth('2026-11', 'en-US')).toBe('November 2026');
    expect(formatMonth('十一月', 'zh-CN')).toBe('十一月');
    expect(formatList(['甲班', '乙班', '丙班'], 'zh-CN')).toBe('甲班、乙班、丙班');
    expect(formatList(['A', 'B', 'C'], 'en-US')).toBe('A, B, C');
  });
});
