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
    'Hidden {parts} took part in the calculation. Check that they should count.',
  'finding.no-entries':
    'Teams or people without any entry: {count}. Enter scores first, then recalculate.',
} as const satisfies Record<keyof typeof findingsZh, string>;
