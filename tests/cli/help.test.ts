/** Every option is told, and a wrong one is answered in words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { assessOptions } from '../../src/workbench/cli/options/assessOptions';
import { commandDocs, commandHelp } from '../../src/workbench/cli/options/commandHelp';
import { parseOptions } from '../../src/workbench/cli/options/parseOptions';
import { templateOptions } from '../../src/workbench/cli/options/templateOptions';
import { yearOptions } from '../../src/workbench/cli/options/yearOptions';
import { UsageError } from '../../src/workbench/cli/UsageError';

it('docs/command-line.md is what npm run guide:commands makes of the code', () => {
  expect(readFileSync(join(__dirname, '../../docs/command-line.md'), 'utf8')).toBe(commandDocs());
});

it.each(['zh-CN', 'en-US'] as const)('--help in %s names every option once', (locale) => {
  const told = (text: string) => [...text.matchAll(/^ {2}--([\w-]+)/gmu)].map(([, name]) => name);
  expect(told(commandHelp('assess', locale)).sort()).toEqual(
    [...new Set([...Object.keys(assessOptions), ...Object.keys(yearOptions)])].sort(),
  );
  expect(told(commandHelp('template', locale)).sort()).toEqual(Object.keys(templateOptions).sort());
});

it.each([
  [['a.xlsx', '--shet', '评分'], /--shet/],
  [['a.xlsx', '--out'], /--out 的写法不对/],
  [['a.xlsx', '--json=yes'], /--json 的写法不对/],
  [['a.xlsx', '--lang', 'en-US', '--out'], /--out lacks its value/],
])('%j is answered in words', (args, words) => {
  expect(() => parseOptions(args, assessOptions)).toThrow(UsageError);
  expect(() => parseOptions(args, assessOptions)).toThrow(words);
});
