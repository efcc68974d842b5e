import type { Column, Register } from './Register';
import { registers } from './registers';

/** The page docs/registers.md, made from the descriptions. */
export function registerDocs(): string {
  return [
    '# Registers',
    '',
    'The record tables of the programme. This page is made from their descriptions in',
    '`src/registers/descriptions` by `npx tsx scripts/registerDocs.ts`; a test holds it current.',
    ...registers.flatMap(section),
    '',
  ].join('\n');
}

function section(register: Register): readonly string[] {
  const { name, sheet, purpose, columns, key, rules, figures } = register;
  const nameOf = (id: string): string => columns.find((column) => column.id === id)?.name.zh ?? id;
  return [
    '',
    `## ${name.zh} · ${name.en}`,
    '',
    `Sheet \`${sheet}\`. ${purpose.zh} ${purpose.en}`,
    '',
    ...columns.map(
      (column) =>
        `- ${column.name.zh} · ${column.name.en}: ${taken(column)}${column.required === true ? ', required' : ''}`,
    ),
    '',
    `A record is named by: ${key.map(nameOf).join('、')}.`,
    ...list(
      'Its own checks',
      rules.map(({ severity, says }) => `${severity}: ${says.zh} ${says.en}`),
    ),
    ...list(
      'Figures',
      figures.map(
        ({ name: figure, value }) =>
          `${figure.zh} · ${figure.en}${'share' in value ? ' (numerator/denominator = share)' : ''}`,
      ),
    ),
  ];
}

function list(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, '', ...lines.map((line) => `- ${line}`)];
}

function taken({ type, link }: Column): string {
  if (link !== undefined) return `a name of \`${link.register}\``;
  switch (type.kind) {
    case 'choice':
      return type.choices.join(' / ');
    case 'number':
    case 'whole':
      return `${type.kind} ${type.min ?? ''}…${type.max ?? ''}`;
    default:
      return type.kind;
  }
}
