import type { FindingCode } from '../assessment/findingKinds';

/** About one kind of finding: what it is called, why it matters, and how it is mended. */
export type HelpEntry = readonly [title: string, why: string, mend: string];

/** The help of every kind of finding in one language: the one place a new kind needs it. */
export type HelpTable = Readonly<Record<FindingCode, HelpEntry>>;

type Part = 'title' | 'why' | 'mend';

/** The messages a help table gives: `help.<code>.title`, `.why`, `.mend`. */
export type HelpMessages = Readonly<Record<`help.${FindingCode}.${Part}`, string>>;

/** The messages of a help table. */
export function helpMessages(table: HelpTable): HelpMessages {
  const entries = Object.entries(table).flatMap(([code, [title, why, mend]]) => [
    [`help.${code}.title`, title],
    [`help.${code}.why`, why],
    [`help.${code}.mend`, mend],
  ]);
  // Object.fromEntries forgets the keys, which are those of the table.
  return Object.fromEntries(entries) as HelpMessages;
}
