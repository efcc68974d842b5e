/** One piece of evidence, or of doubt, that led to this reading; i18n has its words. */
export interface Reason {
  readonly code: ReasonCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * Why a form was understood as it was. Those from 'several-tables' on are doubts: they hold the
 * confidence below `sureEnough`.
 */
export type ReasonCode =
  /** params: cell */
  | 'name-by-header'
  /** params: cell */
  | 'name-by-content'
  /** params: cell */
  | 'total-by-header'
  /** params: column */
  | 'total-by-formula'
  /** params: column */
  | 'total-by-values'
  /** params: column */
  | 'total-missing'
  /** params: cell */
  | 'rank-by-header'
  /** params: column */
  | 'rank-by-formula'
  /** params: column */
  | 'rank-missing'
  /** params: cell */
  | 'grade-by-header'
  /** params: count */
  | 'criteria-found'
  /** params: known, count */
  | 'maxima-found'
  /** params: row */
  | 'maxima-in-row'
  /** params: levels */
  | 'header-levels'
  /** params: title */
  | 'title-says-score'
  /** params: rows (1-based, comma separated) */
  | 'rows-left-out'
  /** params: columns (letters, comma separated) */
  | 'columns-unnamed'
  | 'merges-unknown'
  /** params: row (1-based header row of the other table) or column (letters) */
  | 'several-tables'
  /** params: cell */
  | 'name-by-code'
  /** params: columns */
  | 'several-totals'
  /** The total is the mean of the entries. params: cell */
  | 'total-is-mean'
  /** … without the highest and the lowest. params: cell */
  | 'total-is-trimmed-mean'
  /** The total is what deductions leave of a base. params: base */
  | 'total-from-base'
  /** Tables of the same columns beside or under each other, read as one. params: count */
  | 'tables-joined'
  /** As 'tables-joined', each with a ranking of its own. params: count. */
  | 'tables-ranked-apart'
  /** Nothing but their titles speaks for ranking them apart. */
  | 'ranking-unclear'
  /** Rates left out of the total. params: columns (letters) */
  | 'rates-left-out'
  /** Percentages where points could stand. params: names, columns (letters) */
  | 'percents-unclear'
  /** Percentages that a person said are points. params: names, columns (letters) */
  | 'percents-are-points'
  /** Marks or levels where points could stand. params: columns (letters) */
  | 'marks-not-points'
  /** Judges' scores whose total may be a sum, a mean or one without the extremes. */
  | 'judges-unclear'
  /** Deductions and a total, with nothing that says what they are taken from. params: base */
  | 'base-assumed'
  /** Columns on both sides of the total. params: columns (letters right of it) */
  | 'criteria-after-total'
  /** Several names in one cell of a log. params: names */
  | 'names-joined'
  /** People of a log under two teams: one who moved, or two of one name. params: names */
  | 'same-name-in-groups'
  /** 最终得分 waits beside a score that is filled. params: column */
  | 'final-score-waits'
  | 'weights-found'
  /** A coefficient for each team left of the total. params: columns (letters) */
  | 'coefficient-column'
  /** params: columns (letters): unfilled, and may be criteria or not */
  | 'columns-unclear'
  /** A table of numbers in which no word is about scores. */
  | 'no-score-words'
  /** The form's own total is no plain sum. params: column */
  | 'total-weighs'
  /** params: columns */
  | 'has-deductions'
  /** params: row (1-based) */
  | 'rows-after-gap'
  /** params: columns */
  | 'maximum-column'

  // Shapes (b) to (f), in a `ScoreForm`: what was understood …
  /** Teams in columns, items in rows. params: count */
  | 'entities-in-columns'
  /** One form a team. params: entity, from (info|title|sheet) */
  | 'form-for-entity'
  /** Sheets of the same shape, read together. params: sheets (comma separated) */
  | 'sheets-joined'
  /** The sheet that waits for their results. params: sheet */
  | 'summary-found'
  /** params: cell */
  | 'total-by-label'
  /** params: cell */
  | 'rank-by-label'
  /** No row for totals. */
  | 'total-row-missing'
  /** Several lines a team or person, added up. params: lines, count */
  | 'log-lines'
  /** Several merged rows a team. params: count, rows (most rows a team) */
  | 'blocks-found'
  /** A reviewed score stands beside the team's own. params: columns (letters) */
  | 'reviewed-counts'
  /** A person set what the columns mean. */
  | 'by-mapping'
  // … and their doubts.
  /** Columns that may be teams or not. params: names */
  | 'entities-unclear'
  /** A log without a header. */
  | 'no-header'
  /** Rows of a block that say nothing of themselves are added up. */
  | 'block-rows-added'
  /** Codes of which 1 is best: the lowest total ranks first. params: cell */
  | 'lowest-is-best'
  /** Names on the summary for which no sheet was found, or the other way. params: names */
  | 'summary-names-differ'
  /** Another sheet holds an equally good form. params: sheet */
  | 'equally-good-sheet'
  /** No total that stands there is what the entries give: the form counts otherwise. */
  | 'totals-disagree'
  /** Entries that are texts, which a formula over them would leave out; told by the assessment. */
  | 'entries-as-text';
