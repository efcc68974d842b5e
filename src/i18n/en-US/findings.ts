import type { findingsZh } from '../zh-CN/findings';

/** The English of every finding. */
export const findingsEn = {
  'severity.error': 'Errors',
  'severity.warning': 'Warnings',
  'severity.info': 'Notes',

  'finding.above-maximum':
    '“{criterion}” of {entity} is {value}, above its maximum of {max}. Check it and enter {max} or less.',
  'finding.below-zero':
    '“{criterion}” of {entity} is {value}, which is below zero. Enter 0 or a positive number.',
  'finding.not-a-number':
    '“{criterion}” of {entity} says “{text}”, which is not a number and was left out of the total. Enter a number.',
  'finding.number-as-text':
    '“{criterion}” of {entity} is the text “{text}”; it was counted as {number}. Choose “Fix” to make it a real number.',
  'finding.missing-entry':
    '“{criterion}” of {entity} is blank and counts as 0 for now. Enter its score.',
  'finding.missing-name':
    'Row {row} has scores but no name, so it was not ranked. Enter the name of the team or person.',
  'finding.doubled-name':
    '“{name}” appears twice; the other one is at {other}. Rename one or remove the row that is not needed.',
  'finding.error-value':
    '“{criterion}” of {name} is the error value {error} and was left out of the total. Check the formula in that cell.',
  'finding.total-differs':
    'The sheet says the total of {entity} is {found}; it works out as {expected}. Check it; “Recalculate” writes the right total.',
  'finding.rank-differs':
    'The sheet says the rank of {entity} is {found}; it works out as {expected}. Check it; “Recalculate” writes the right rank.',
  'finding.maxima-not-100':
    'The maxima add up to {sum}, not 100. Nothing to do if that is intended.',
  'finding.maximum-unknown':
    '“{criterion}” names no maximum, so scores above it cannot be noticed. Write it in the header, like “{criterion} (10)”.',
  'finding.unnamed-column':
    'Column {columns} has entries but no header and was left out. If it is a criterion, give it a header.',
  'finding.hidden-part':
    'The hidden {parts} took part in the calculation. Check that this should count.',
  'finding.no-entries':
    'Teams or people without any entry: {count}. Enter scores first, then recalculate.',
  'finding.empty-column':
    'Nobody has an entry for “{criterion}”; it counts as 0 for now. Enter its scores, or “不适用” (N/A) if it is not assessed.',
  'finding.empty-row': '{entity} has no entry at all and counts as 0 for now. Enter its scores.',
  'finding.not-a-choice':
    '“{criterion}” of {entity} says “{text}”; only {choices} can be used. Choose one from the list.',
  'finding.na-not-allowed':
    '“{criterion}” of {entity} cannot be “not applicable”; it counts as 0 for now. Enter what happened.',
  'finding.not-this-month':
    '“{criterion}” of {entity} is not assessed in {period}, so its entry does not count. Clear it or check the month.',
  'finding.fraction-for-percent':
    '“{criterion}” of {entity} is {value}, which looks like {percent}% written as a fraction. If so, enter {percent}.',
  'finding.not-whole':
    '“{criterion}” of {entity} is {value}; a count should be a whole number. Check it.',
  'finding.category-below-floor':
    '{entity} has only {score} in “{category}”, below the floor of {floor}, which limits its grade. Check the entries.',
  'finding.vetoed':
    '{entity} is vetoed by “{criterion}”: listed last, without a rank. Check that this is right.',
  'finding.rubric-problem':
    'The assessment standard has a problem: {problem}{item} Mend the sheet 考核标准, then check again.',
  'finding.template-sheet-missing':
    'Sheet “{sheet}” is missing, so nothing can be calculated. Restore its name, or insert the template into a new workbook.',
  'finding.bad-period': 'The month “{period}” is not right. Write it like “2026-11”.',
  'finding.no-teams': 'There are no team names. Enter the teams on the sheet 考核设置.',
  'finding.formula-drift':
    'For the {what} of {entity} the sheet’s formula gives {found}, but it works out as {expected}. The formula may have been changed; check it.',
  'finding.formula-lost':
    'Formulas that are missing or were changed: {count}. “Recalculate” restores them.',
  'finding.form-unsure':
    'It is not certain how this form is to be read: {reasons}. Check its header and what was recognised before results are written.',

  'hidden.rows': 'row {rows}',
  'hidden.columns': 'column {columns}',
  'drift.score': 'score',
  'drift.total': 'total',
  'drift.grade': 'grade',
  'drift.rank': 'rank',
  'finding.rubric-item': ' (item {item})',
} as const satisfies Record<keyof typeof findingsZh, string>;
