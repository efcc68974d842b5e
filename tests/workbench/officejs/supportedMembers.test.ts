import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { membersTable } from '../../../src/workbench/officejs/membersTable';
import { supportedMembers } from '../../../src/workbench/officejs/supportedMembers';

/** "Range.values" → "1.1", as Microsoft's own declarations say. */
function documentedSets(): Map<string, string> {
  const file = createRequire(__filename).resolve('@types/office-js/index.d.ts');
  const lines = readFileSync(file, 'utf8').split('\n');
  const sets = new Map<string, string>();
  let owner = '';
  let set = '';
  let inExcel = false;
  for (const line of lines) {
    if (/^declare namespace \w+/.test(line)) inExcel = line.startsWith('declare namespace Excel');
    if (!inExcel) continue;
    owner = /^ {4}(?:class|interface) (\w+)/.exec(line)?.[1] ?? owner;
    if (line.trim() === '/**') set = '';
    set = /\[Api set: ExcelApi ([\d.]+)/.exec(line)?.[1] ?? set;
    const member = /^ {8}(?:readonly )?(\w+)\??[(:]/.exec(line)?.[1];
    const key = `${owner}.${member ?? ''}`;
    if (member !== undefined && set !== '' && !sets.has(key)) sets.set(key, set);
  }
  return sets;
}

describe('the table of members', () => {
  test('every member exists in Microsoft’s declarations, since the set it is declared with here', () => {
    const documented = documentedSets();
    const wrong = supportedMembers()
      .filter(({ member }) => member !== 'items')
      .filter(({ object, member, since }) => documented.get(`${object}.${member}`) !== since)
      .map(
        ({ object, member, since }) =>
          `${object}.${member} ${since} (documented: ${documented.get(`${object}.${member}`) ?? 'no'})`,
      );
    expect(wrong).toEqual([]);
  });

  test('docs/officejs-members.md is what scripts/writeMembers.ts makes of the code', () => {
    const file = join(__dirname, '../../../docs/officejs-members.md');
    expect(readFileSync(file, 'utf8')).toBe(membersTable());
  });
});
