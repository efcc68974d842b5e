import { supportedMembers, type SupportedMember } from './supportedMembers';

const HEAD = `# Office.js in the workbench

What the workbench's stand-in for Excel has of Office.js, made from its code by
\`npx tsx scripts/writeMembers.ts\`. Every member not listed here answers \`ApiNotFound\`, and so does
a listed one when the workbench pretends to an older ExcelApi (\`--excel-api\`).
`;

/** The documentation's table of all members this host has, as Markdown. */
export function membersTable(): string {
  const objects = new Map<string, SupportedMember[]>();
  for (const member of supportedMembers()) {
    const known = objects.get(member.object);
    if (known === undefined) objects.set(member.object, [member]);
    else known.push(member);
  }
  const count = [...objects.values()].reduce((sum, members) => sum + members.length, 0);
  const parts = [...objects].map(([object, members]) => sectionOf(object, members));
  return `${HEAD}\n${count} members of ${objects.size} objects.\n\n${parts.join('\n')}`;
}

function sectionOf(object: string, members: readonly SupportedMember[]): string {
  const widest = Math.max(...members.map((member) => shown(member).length), 'member'.length);
  const line = (first: string, second: string): string =>
    `| ${first.padEnd(widest)} | ${second.padEnd(8)} |\n`;
  const rows = members.map((member) => line(shown(member), member.since));
  const rule = line('-'.repeat(widest), '-'.repeat(8));
  return `## ${object}\n\n${line('member', 'ExcelApi')}${rule}${rows.join('')}`;
}

function shown({ member, kind, readOnly }: SupportedMember): string {
  const text = `\`${member}${kind === 'method' ? '()' : ''}\``;
  if (kind === 'event') return `${text} (event)`;
  return kind === 'property' && readOnly ? `${text} (read only)` : text;
}
