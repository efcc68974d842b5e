import type { recognitionZh } from '../zh-CN/recognition';

/** The English of why a sheet was, or was not, taken for a score form. */
export const recognitionEn = {
  'notForm.empty-sheet':
    'Sheet “{sheet}” is empty. Choose “Insert template”, or open a score sheet you have.',
  'notForm.hidden-sheet':
    'Sheet “{sheet}” is hidden and was not read. Unhide it first if it should be calculated.',
  'notForm.no-such-sheet': 'There is no sheet “{sheet}”. It may have been renamed or deleted.',
  'notForm.no-table':
    'No table with a header was found on sheet “{sheet}”. One row must name the team column and the criteria.',
  'notForm.no-name-column':
    'Sheet “{sheet}” has a header, but no column that names teams or people. Call that column “班组” (Team) or “姓名” (Name).',
  'notForm.no-score-columns':
    'Sheet “{sheet}” has no column for scores. Add criteria or a score column.',
  'notForm.no-entities':
    'There are no teams or people under the header of sheet “{sheet}”. Enter their names first.',
  'notForm.items-in-rows':
    'Sheet “{sheet}” has its criteria in rows, but no column of scores was found. Name the teams, or “Score”, in the header, and enter numbers.',
  'notForm.event-log':
    'Sheet “{sheet}” looks like a log of points, but its columns of names and points were not found. Call them “Name” and “Deduction”.',
  'notForm.merged-blocks':
    'On sheet “{sheet}” each team takes several merged rows, but no column of scores was found. Call it “Score”, or use one row for each team.',
  'notForm.tables-side-by-side':
    'Sheet “{sheet}” has two tables side by side, and it is not clear which to use. Put them on two sheets.',
  'notForm.other-table':
    'Sheet “{sheet}” looks like pay, attendance, duty or votes, not like a score form; nothing was changed. If it is one, say “score” in its title, or “score” and “max” in its headers.',
  'notForm.code-list':
    'Sheet “{sheet}” is a list of codes, not a score sheet. Open the one with the scores.',

  'reason.name-by-header': 'The names were found by their header in {cell}.',
  'reason.name-by-content': 'The column of {cell} was taken for the names by what it holds.',
  'reason.name-by-code': 'There is no column of names; the codes under {cell} are used.',
  'reason.total-by-header': 'The totals were found by their header in {cell}.',
  'reason.total-by-formula': 'Column {column} was taken for the totals by its formulas.',
  'reason.total-by-values': 'Column {column} equals the sum of the criteria: the totals.',
  'reason.total-missing': 'There is no column of totals; they will be written to column {column}.',
  'reason.rank-by-header': 'The ranks were found by their header in {cell}.',
  'reason.rank-by-formula': 'Column {column} was taken for the ranks by its formulas.',
  'reason.rank-missing': 'There is no column of ranks; they will be written to column {column}.',
  'reason.grade-by-header': 'The grades were found by their header in {cell}.',
  'reason.criteria-found': 'Criteria found: {count}.',
  'reason.maxima-found': 'Criteria whose maximum is known: {known} of {count}.',
  'reason.maxima-in-row': 'The maxima were read from row {row}.',
  'reason.header-levels': 'Levels of the header: {levels}.',
  'reason.title-says-score': 'The title “{title}” says that this is a score sheet.',
  'reason.rows-left-out': 'Left out, because they are no teams or people: row {rows}.',
  'reason.columns-unnamed': 'Left out, because they have no header: column {columns}.',
  'reason.merges-unknown':
    'This version of Excel cannot tell merged cells; check what was recognised.',
  'reason.several-tables': 'The sheet has more than one table; check that this is the right one.',
  'reason.several-totals': 'Several columns look like totals: {columns}. Check which one is used.',
  'reason.coefficient-column':
    'Column {columns} looks like a coefficient, and nothing says whether totals are multiplied by it. Enter the totals yourself, or say in “See or correct what was understood” that the column does not count.',
  'reason.weights-found': 'The form has weights; check whether the total should use them.',
  'reason.has-deductions': 'Column {columns} holds deductions; they are taken off the total.',
  'reason.rows-after-gap':
    'After a blank row, row {row} has entries again; check whether it should count.',
  'reason.maximum-column':
    'Column {columns} looks like maxima rather than scores and was left out.',
  'reason.columns-unclear':
    'Column {columns} is still blank; it is not clear whether it holds criteria.',
  'reason.no-score-words': 'No word on the sheet is about scores, so it may be no score sheet.',
  'reason.total-weighs':
    'The totals in column {column} are no plain sums; check how they are made.',

  'reason.entities-in-columns': 'Teams stand in columns and items in rows; teams: {count}.',
  'reason.form-for-entity': 'There is one form a team; this one is for {entity}.',
  'reason.sheets-joined': 'These sheets have the same shape and are read together: {sheets}.',
  'reason.summary-found': 'The results will be written to the summary sheet “{sheet}”.',
  'reason.total-by-label': 'The total was found by its label in {cell}.',
  'reason.rank-by-label': 'The rank was found by its label in {cell}.',
  'reason.total-row-missing': 'There is no row of totals.',
  'reason.log-lines': 'Lines of the log: {lines}, added up for {count} teams or people.',
  'reason.blocks-found': 'Teams found: {count}, with up to {rows} rows each.',
  'reason.reviewed-counts':
    'There are own scores and reviewed scores; the reviewed ones count (column {columns}).',
  'reason.by-mapping': 'The columns mean what you set.',
  'reason.entities-unclear': 'It is not clear whether these are teams: {names}.',
  'reason.no-header': 'The log has no header; check what its columns mean.',
  'reason.block-rows-added':
    'A team has several rows and nothing says how they count; they are added up.',
  'reason.lowest-is-best':
    'The form under {cell} uses codes of which 1 is best; the lowest total comes first.',
  'reason.summary-names-differ': 'The summary and the sheets of the teams do not match: {names}.',
  'reason.equally-good-sheet':
    'Sheet “{sheet}” looks like a score sheet too; check which one is meant.',
  'reason.ranking-unclear':
    'The tables have titles of their own and are ranked apart; to rank them together, make them one table.',
  'reason.totals-disagree':
    'No total on the sheet is the sum of its scores; check how they are made.',

  'doubt.several-tables': 'the sheet has more than one table',
  'doubt.name-by-code': 'there are codes but no names',
  'doubt.several-totals': 'several columns look like totals',
  'doubt.coefficient-column':
    'a column looks like a coefficient; nothing says whether totals are multiplied by it, so none is written',
  'doubt.weights-found': 'the form has weights',
  'doubt.columns-unclear': 'blank columns may or may not be criteria',
  'doubt.no-score-words': 'no word is about scores',
  'doubt.total-weighs': 'the totals on the sheet are no plain sums',
  'doubt.has-deductions': 'some columns look like deductions',
  'doubt.rows-after-gap': 'there are entries after a blank row',
  'doubt.maximum-column': 'a column looks like maxima rather than scores',
  'doubt.entities-unclear': 'it is not clear which columns are teams',
  'doubt.no-header': 'the log has no header',
  'doubt.block-rows-added': 'a team has several rows, which are added up',
  'doubt.lowest-is-best': 'codes are used, of which 1 is best',
  'doubt.summary-names-differ': 'the names on the summary and the sheets of the teams differ',
  'doubt.equally-good-sheet': 'another sheet looks like a score sheet too',
  'reason.entries-as-text':
    'Some scores are texts, which formulas leave out; make them numbers first.',
  'doubt.ranking-unclear':
    'several tables with titles of their own: it is unclear whether they are ranked apart or together (here: apart)',
  'doubt.totals-disagree': 'no total on the sheet is the sum of its scores',
  'doubt.entries-as-text':
    'some scores are texts, which the formulas would leave out: choose “Change to …” first, or mend them all',
  'reason.total-is-mean': '{cell} is a mean: the entries are averaged.',
  'reason.total-is-trimmed-mean': '{cell} is the mean without the highest and the lowest.',
  'reason.total-from-base': 'The deductions are taken from {base}.',
  'reason.tables-ranked-apart':
    '{count} tables of the same columns with titles of their own are read as one and ranked each by itself.',
  'reason.tables-joined': '{count} tables of the same columns are read as one.',
  'reason.rates-left-out': 'Columns {columns} are percentages and were left out of the totals.',
  'reason.percents-unclear': '“{names}” hold percentages; whether they are points is not said.',
  'reason.percents-are-points': 'The percentages of “{names}” are points, as you set: 95% is 95.',
  'reason.marks-not-points': 'Columns {columns} hold marks or levels, not points.',
  'reason.judges-unclear':
    'These are judges’ scores; whether they are added, averaged, or averaged without the extremes is not said.',
  'reason.base-assumed':
    'All items are deductions and nothing says what they are taken from; {base} is assumed.',
  'reason.names-joined': 'Several names in one cell: {names}.',
  'reason.same-name-in-groups':
    '{names} stand under two teams; they are taken for one person each.',
  'doubt.same-name-in-groups':
    'somebody stands under two teams: one person, or two of the same name',
  'reason.final-score-waits':
    'The final score in column {column} is blank; the scores that are filled count.',
  'doubt.rates-left-out':
    'some columns are percentages and were left out; if they are points, choose so at “Percentages” under “See or correct what was understood”',
  'doubt.percents-unclear':
    'there are percentages among the scores; choose what they are at “Percentages” under “See or correct what was understood”',
  'doubt.marks-not-points': 'some columns hold marks or levels, not points',
  'doubt.judges-unclear': 'how the judges’ scores are combined is not said',
  'doubt.base-assumed': 'nothing says what the deductions are taken from',
  'doubt.names-joined': 'several names in one cell',
  'doubt.final-score-waits': 'the final score column is blank',
  'reason.criteria-after-total':
    'Columns {columns} stand right of the total; whether they count is not plain.',
  'doubt.criteria-after-total': 'columns right of the total may count or not',
  'doubt.separator': '; ',
} as const satisfies Record<keyof typeof recognitionZh, string>;
