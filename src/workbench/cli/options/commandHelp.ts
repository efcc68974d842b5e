import type { Locale } from '../../../i18n/locale';
import { assessOptions } from './assessOptions';
import type { CommandOption, CommandOptions, InBoth } from './CommandOption';
import { templateOptions } from './templateOptions';
import { yearOptions } from './yearOptions';

/** What one command does, how it is called, and its options in groups. */
interface Command {
  readonly does: InBoth;
  readonly usage: InBoth;
  readonly groups: readonly { readonly heading: InBoth; readonly options: CommandOptions }[];
}

const commands = {
  assess: {
    does: {
      zh: '识别、校验、核算一个工作簿，另存为新文件',
      en: 'recognises, checks and recalculates a workbook, and saves it as a new file',
    },
    usage: { zh: 'npm run assess -- 考评表.xlsx', en: 'npm run assess -- scores.xlsx' },
    groups: [
      { heading: { zh: '核算一张表', en: 'One sheet' }, options: assessOptions },
      {
        heading: { zh: '月、季、年与考核标准', en: 'Months, quarters, years and the standard' },
        options: withoutShared(yearOptions),
      },
    ],
  },
  template: {
    does: { zh: '做一个新的工作簿', en: 'makes a new workbook' },
    usage: {
      zh: 'npm run template -- --teams 甲班,乙班,丙班 --period 2026-11 --out 十一月.xlsx',
      en: 'npm run template -- --teams A,B,C --period 2026-11 --out month.xlsx',
    },
    groups: [{ heading: { zh: '参数', en: 'Options' }, options: templateOptions }],
  },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof commands;

/** What `--help` prints. */
export function commandHelp(name: CommandName, locale: Locale): string {
  const { does, usage, groups }: Command = commands[name];
  const lines = groups.flatMap(({ heading, options }) => [
    '',
    `${say(heading, locale)}:`,
    ...Object.entries(options).flatMap(([option, told]) => [
      `  ${spelled(option, told, locale)}`,
      `      ${say(told.does, locale)}`,
    ]),
  ]);
  return [`${say(usage, locale)}  ${say(does, locale)}`, ...lines].join('\n');
}

/** The page docs/command-line.md. */
export function commandDocs(): string {
  const locales: readonly Locale[] = ['zh-CN', 'en-US'];
  const names = Object.keys(commands) as readonly CommandName[];
  return [
    '# 命令行 · The command line',
    '',
    '本页由 `npm run guide:commands` 从程序生成。Made from the code by `npm run guide:commands`; the same as `--help`.',
    '',
    '退出码：0 正常；1 有“错误”级别的问题（文件照常保存）；2 文件或参数用不了（什么也不写）。',
    '',
    'Exit code 0; 1 when there are findings of severity _error_ (the file is still written); 2 for input or arguments it cannot work with (nothing is written).',
    ...locales.flatMap((locale) => names.flatMap((name) => section(name, locale))),
    '',
  ].join('\n');
}

function section(name: CommandName, locale: Locale): readonly string[] {
  const { does, usage, groups }: Command = commands[name];
  return [
    '',
    `## ${name}：${say(does, locale)}`.replace('：', locale === 'zh-CN' ? '：' : ': '),
    '',
    '```sh',
    say(usage, locale),
    '```',
    ...groups.flatMap(({ heading, options }) => [
      '',
      `### ${say(heading, locale)}`,
      '',
      ...Object.entries(options).map(
        ([option, told]) =>
          `- \`${spelled(option, told, locale)}\`${locale === 'zh-CN' ? '：' : ': '}${say(told.does, locale)}`,
      ),
    ]),
  ];
}

function spelled(name: string, { value }: CommandOption, locale: Locale): string {
  return value === undefined ? `--${name}` : `--${name} ${say(value, locale)}`;
}

function say({ zh, en }: InBoth, locale: Locale): string {
  return locale === 'zh-CN' ? zh : en;
}

/** Options that both groups of a command take are told once. */
function withoutShared(options: CommandOptions): CommandOptions {
  const told = Object.keys(assessOptions);
  return Object.fromEntries(Object.entries(options).filter(([name]) => !told.includes(name)));
}
