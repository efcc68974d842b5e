/** Why a sheet was not taken for a form; i18n has the words. */
export type RecognitionCode =
  /** The sheet holds nothing. */
  | 'empty-sheet'
  | 'hidden-sheet'
  /** No sheet has the name that was asked for. */
  | 'no-such-sheet'
  /** Nothing looks like a header over rows. */
  | 'no-table'
  /** A header, but no column that names teams or people. */
  | 'no-name-column'
  /** A list of text: no column holds or awaits numbers. */
  | 'no-score-columns'
  /** A header with no teams or people under it. */
  | 'no-entities'
  /** Criteria stand in rows (shapes b and c): not read yet. */
  | 'items-in-rows'
  /** Several rows a person with dates or reasons (shape d): not read yet. */
  | 'event-log'
  /** Several merged rows a team (shape f): not read yet. */
  | 'merged-blocks'
  /** Two tables stand side by side under one header row. */
  | 'tables-side-by-side'
  /** Pay, attendance, duty, votes or goods: numbers, but no scores. */
  | 'other-table'
  /** A lookup list of codes and what they mean ("1 优, 2 良"). */
  | 'code-list';

/** Why one sheet was not taken. */
export interface SheetReason {
  readonly sheet: string;
  readonly code: RecognitionCode;
  readonly params: Readonly<Record<string, string | number>>;
}
