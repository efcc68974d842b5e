import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { findingKinds, type FindingCode } from '../../src/assessment/findingKinds';
import { AppError, NoScoreSheetError } from '../../src/app/AppError';
import type { Finding } from '../../src/assessment/Finding';
import { enUS } from '../../src/i18n/enUS';
import { errorMessage } from '../../src/i18n/errorMessage';
import { findingMessage } from '../../src/i18n/findingMessage';
import { locales } from '../../src/i18n/locale';
import { translate } from '../../src/i18n/translate';
import { zhCN } from '../../src/i18n/zhCN';

const keys = Object.keys(zhCN) as (keyof typeof zhCN)[];

/** The placeholders of a message; English uses the rubric's English names for the same thing. */
function placeholders(message: string): string[] {
  const names = [...message.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name.replace(/En$/, ''));
  return [...new Set(names)].sort();
}

/** The params a list of codes documents for each of them: "params: a, b (…) \n 'code'". */
function documentedParams(file: string): Map<string, string[]> {
  const text = readFileSync(file, 'utf8');
  const documented = new Map<string, string[]>();
  for (const [, comment = '', code = ''] of text.matchAll(
    /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*'?([a-z][a-z-]*)'?[:,]/g,
  )) {
    const params = /params: ([^]*?)(?:;| — |$)/.exec(comment)?.[1] ?? '';
    documented.set(
      code,
      [...params.replace(/\([^)]*\)/g, '').matchAll(/\w+/g)].map(([name]) => name),
    );
  }
  return documented;
}

describe('messages', () => {
  it('have the same keys in every language', () => {
    expect(Object.keys(enUS).sort()).toEqual(Object.keys(zhCN).sort());
  });

  it('are said once: a later part would silently take the words of an earlier one', () => {
    for (const language of ['zh-CN', 'en-US']) {
      const folder = join(__dirname, '../../src/i18n', language);
      const all = readdirSync(folder).flatMap((file) =>
        [...readFileSync(join(folder, file), 'utf8').matchAll(/^ {2}'([\w.-]+)':/gmu)].map(
          ([, key]) => key,
        ),
      );
      expect(all.length).toBeGreaterThan(500);
      expect(all.filter((key, index) => all.indexOf(key) < index)).toEqual([]);
    }
  });

  it('use the same placeholders in every language', () => {
    for (const key of keys) {
      expect([key, placeholders(enUS[key])]).toEqual([key, placeholders(zhCN[key])]);
    }
  });

  it('are not empty, and the English has no Chinese but names of sheets and entries', () => {
    const names =
      /扣分台账|核算记录|考核录入|考核标准|考核设置|积分设置|积分台账|公示设置|实施细则|现行|班组|姓名|不适用|中文/g;
    for (const key of keys) {
      expect(zhCN[key].trim()).not.toBe('');
      expect(enUS[key].replace(names, '')).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it.each([
    ['finding', 'src/assessment/findingKinds.ts'],
    ['explain', 'src/assessment/explanationKeys.ts'],
    ['rubric', 'src/assessment/rubricProblems.ts'],
  ])('%s messages ask only for params that %s documents', (prefix, file) => {
    // Filled in by findingMessage.
    const madeHere = new Set(['finding.hidden-part', 'finding.rubric-problem']);
    const documented = documentedParams(file);
    const checked = keys.filter((key) => key.startsWith(`${prefix}.`) && !madeHere.has(key));
    for (const key of checked) {
      const params = documented.get(key.slice(prefix.length + 1));
      if (params === undefined) continue;
      for (const name of placeholders(zhCN[key]))
        expect([key, params]).toEqual([key, expect.arrayContaining([name])]);
    }
    expect(documented.size).toBeGreaterThan(10);
  });
});

describe('translate', () => {
  it('fills in placeholders, all of them', () => {
    expect(translate('zh-CN')('sheet.period', { period: '2026-11' })).toBe('考核月份 2026-11');
    expect(
      translate('en-US')('finding.above-maximum', {
        entity: 'A',
        criterion: 'B',
        value: 12,
        max: 10,
      }),
    ).toContain('12, above its maximum of 10. Check it and enter 10 or less.');
  });

  it('leaves a placeholder without a value to be seen', () => {
    expect(translate('en-US')('sheet.period')).toBe('Month {period}');
  });

  it('does not read a value as a placeholder', () => {
    expect(translate('en-US')('sheet.period', { period: '{period} $&' })).toBe('Month {period} $&');
  });

  it('tells which texts are keys', () => {
    const t = translate('zh-CN');
    expect(t.knows('state.clean')).toBe(true);
    expect(t.knows('toString')).toBe(false);
  });
});

describe('a finding in words', () => {
  const at = { sheet: '考评表', address: 'C5' };
  const finding = (code: FindingCode, params: Finding['params']): Finding => ({ code, at, params });

  it('says which rows or columns are hidden', () => {
    const t = translate('zh-CN');
    expect(findingMessage(t, finding('hidden-part', { rows: '3, 4', columns: '' }))).toContain(
      '第 3, 4 行',
    );
    expect(findingMessage(t, finding('hidden-part', { rows: '', columns: 'D' }))).toContain('D 列');
  });

  it('puts the problem of a rubric into words', () => {
    const params = { problem: 'points-total', item: '', expected: 100, found: 99 };
    const words = findingMessage(translate('zh-CN'), finding('rubric-problem', params));
    expect(words).toContain('满分应合计 100 分，现在是 99 分。');
    expect(words).not.toContain('{');
  });

  it('names the doubts of a reading, and only those', () => {
    const params = { reasons: 'name-by-header,several-tables,weights-found' };
    const words = findingMessage(translate('zh-CN'), finding('form-unsure', params));
    expect(words).toContain('这张表上不止一个表格；表里写了权重');
  });

  it('names what drifted', () => {
    const params = { entity: '甲班', what: 'rank', expected: 1, found: '2' };
    expect(findingMessage(translate('zh-CN'), finding('formula-drift', params))).toContain(
      '甲班的名次',
    );
  });

  it('never shows a code it knows', () => {
    for (const locale of locales) {
      for (const code of Object.keys(findingKinds) as FindingCode[]) {
        expect(findingMessage(translate(locale), finding(code, {}))).not.toMatch(
          /finding\.|undefined/,
        );
      }
    }
  });
});

describe('an error in words', () => {
  it('says for each sheet why it is no score sheet', () => {
    const error = new NoScoreSheetError([{ sheet: '封面', code: 'no-table', params: {} }]);
    expect(errorMessage(translate('zh-CN'), error)).toContain('“封面”里没有找到带表头的表格');
  });

  it('uses the params of its code', () => {
    const error = new AppError('sheet-exists', { sheet: '汇总排名' });
    expect(errorMessage(translate('zh-CN'), error)).toContain('“汇总排名”');
  });
});
