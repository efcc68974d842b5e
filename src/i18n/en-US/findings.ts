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
    '“{criterion}” of {entity} is the text “{text}”. It counts as {number} here, but Excel’s formulas leave it out of the total. Choose “Change to {number}” to make it a real number.',
  'finding.missing-entry':
    '“{criterion}” of {entity} is blank and counts as 0 for now. Enter its score.',
  'finding.missing-name':
    'Row {row} has scores but no name. Please enter the name of the team or person.',
  'finding.doubled-name':
    '“{name}” appears twice; the other one is at {other}. Rename one or remove the row that is not needed.',
  'finding.unknown-name':
    '“{name}” is not on “{sheets}”. Check the spelling; if the team or person is new, add the name there.',
  'finding.known-name-missing':
    '“{sheets}” has “{name}”, this sheet does not. Nothing to do if they are not assessed this time; add a row if they were forgotten.',
  'finding.error-value':
    '“{criterion}” of {name} is the error value {error} and was left out of the total. Check the formula in that cell.',
  'finding.total-differs':
    'The sheet says the total of {entity} is {found}; it works out as {expected}. Check it; “Recalculate” writes the right total.',
  'finding.rank-differs':
    'The sheet says the rank of {entity} is {found}; it works out as {expected}. Check it; “Recalculate” writes the right rank.',
  'finding.maxima-not-100':
    'The maxima add up to {sum}, not 100. Nothing to do if that is intended.',
  'finding.maximum-unknown':
    'Criteria without a maximum, so that scores above it cannot be noticed: {count} (column {columns}). Write it in the header, like “Uniform (10)”.',
  'finding.unnamed-column':
    'Column {columns} has entries but no header and was left out. If it is a criterion, give it a header.',
  'finding.hidden-part':
    'The hidden {parts} took part in the calculation. Check that this should count.',
  'finding.no-entries':
    'Teams or people without any entry: {count}. Enter scores first, then recalculate.',
  'finding.empty-column':
    'Nobody has an entry for “{criterion}”; it counts as 0 for now. Enter its scores, or “不适用” (N/A) if it is not assessed.',
  'finding.marks-not-points':
    '“{criterion}” holds marks or levels such as “{text}”, not points, and was left out of the totals. Please enter points.',
  'finding.marked-not-applicable':
    '{count} cells say “{text}”: taken as not applicable and not counted; totals were not scaled. Enter points if they should count.',
  'finding.scaled-not-applicable':
    '{count} cells say “{text}”: taken as not applicable. Totals are score ÷ applicable points × all points. Enter points if they should count; if totals are not to be scaled, type them.',
  'finding.items-linked':
    '{count} of {total} items are items of the assessment standard; its maxima and rules were used.',
  'finding.link-doubtful':
    '“{criterion}” may be the standard’s {id} “{standard}”. Please say yes or no under “What was understood”.',
  'finding.veto-item-zero':
    '{entity} has 0 for “{criterion}”, a veto item of the standard. Please check; once the link is confirmed under “What was understood” the team is not ranked.',
  'finding.empty-row': '{entity} has no entry at all: no total, not ranked. Enter its scores.',
  'finding.nothing-deducted':
    'Nothing is taken off {entity}, which so has {base} points. If it was not inspected yet, fill it in first.',
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
  'finding.setting-not-a-choice':
    'The setting “{setting}” on the sheet 考核设置 says “{text}”; it must be one of {choices}. Choose from the list.',
  'finding.template-outdated':
    'These sheets were inserted by an earlier version; rules that 考核设置 has no cell for are taken at their defaults. To use the newer rules, insert the template into a new workbook.',
  'finding.log-line-unprepared':
    'Row {row} of the deduction log has no formulas, so the sheets do not count it. “Recalculate” adds them.',
  'finding.formula-drift':
    'For the {what} of {entity} the sheet shows {found}, but it works out as {expected}. {cause}',
  'finding.formula-lost':
    'Formulas that are missing or were changed: {count}. “Recalculate” restores them.',
  'finding.form-unsure':
    'It is not certain how this form is to be read: {reasons}. Check its header and what was recognised before results are written.',

  'finding.deduction-differs':
    '“{criterion}” of {entity}: maximum {max}, deduction {deduction}, bonus {bonus} make {expected}, but the sheet says {score}. Check which one is wrong.',
  'finding.deduction-sign':
    'The deduction {value} in “{criterion}” of {entity} has another sign than the rest of its column. Check it.',
  'finding.reason-missing':
    '“{criterion}” of {entity} lost {lost} points without a reason. Enter the reason.',
  'finding.reason-without-deduction':
    '“{criterion}” of {entity} has the reason “{reason}” but no deduction. Enter the deduction or remove the reason.',
  'finding.blank-as-none':
    'Blank deductions of {entity}, counted as none: {count}. Enter them if there were any.',
  'finding.doubled-number':
    'The number {number} is used twice; the other one is at {other}. Correct one of them.',
  'finding.item-count-differs': '{group} says {stated} items; there are {found}. Check it.',
  'finding.points-not-as-stated':
    '{group} says {stated} points; the maxima add up to {found}. Check it.',
  'finding.weights-not-100': 'The weights add up to {sum}%, not 100%. Check them.',
  'finding.subtotal-differs':
    '“{label}” of {entity} is {found}, but its parts add up to {expected}. Check the formula or the entries.',
  'finding.formula-misses-cells':
    'The formula {formula} of {entity} leaves out {cells}, so those scores do not count. Extend its range.',
  'finding.formula-takes-more':
    'The formula {formula} of {entity} takes in {cells}, which should not count. Correct its range.',
  'finding.formula-unlike-others':
    'The formula {formula} of {entity} is unlike the one beside it in {neighbour}. Check it; copying the neighbour usually mends it.',
  'finding.constant-among-formulas':
    'Here {entity} has the typed value {value}, where {neighbour} beside it is a formula. It will not follow when scores change; use the formula.',
  'finding.rank-splits-tie':
    '{entity} and {other} both have {total}, but the ranks {rank} and {otherRank}. The totals may hide decimals; round them to two before ranking.',
  'finding.rank-hidden-decimals':
    'The totals of {entity} and {other} both show {shown}, but their ranks are {rank} and {otherRank}: they are {total} and {otherTotal}. Show one more decimal, so that everybody sees who is ahead.',
  'finding.rank-as-text':
    'The rank of {entity} is the text “{text}” and cannot be sorted. Enter a number.',
  'finding.grade-differs':
    'With a total of {total}, {entity} should be graded “{expected}”; the sheet says “{found}”. Check the grade.',
  'finding.grade-out-of-order':
    '{entity} has a better total than {other}, but the grade “{found}” where {other} has “{otherGrade}”. Check the grades.',
  'finding.date-outside-period':
    'The date {date} in this line of {entity} is not in {period}. Check it.',
  'finding.incident-twice':
    '“{text}” of {entity} was recorded before at {other}; it may be deducted twice. One incident counts once: check it.',
  'finding.value-under-merge':
    'Under the merged cell {anchor} there is a value, {value}, that nobody sees but formulas count. Check and clear it.',

  'finding.carried-missing':
    '“{criterion}” of {entity} should carry on its score of {from}, but there is none, so it does not count. Enter that month’s score.',
  'finding.log-no-serial':
    'Line {line} of the log has no serial. Give it one that is used only once.',
  'finding.log-doubled-serial':
    'Serial {serial} is used twice in the log; the other one is at {other}. Give one of them another serial.',
  'finding.log-unknown-team':
    'Line {serial} of the log names the team “{team}”, which is not on the list, so it does not count. Use a name from the list.',
  'finding.log-unknown-item':
    'Line {serial} of the log names the item “{itemId}”, which the standard does not have, so it does not count. Check the item.',
  'finding.log-item-not-counted':
    'Line {serial} of the log belongs to “{criterion}”, which is not scored by counting; it is kept as evidence only. Make the entry on the entry sheet.',
  'finding.log-no-date':
    'Line {serial} of the log has no date that can be read (“{text}”). Enter one; a line with neither a date nor a month does not count.',
  'finding.log-outside-period':
    'Line {serial} of the log is dated {date}, outside {period}, so it does not count. Check its date or the month it counts in.',
  'finding.log-no-quantity':
    'Line {serial} of the log has no quantity and counts as 0. Enter how many.',
  'finding.log-not-whole':
    'The quantity of line {serial} of the log is {value}; it should be a whole number. Check it.',
  'finding.log-below-zero':
    'The quantity of line {serial} of the log is {value}, but it does not say which line it corrects. Negative numbers are for corrections only; enter the serial corrected.',
  'finding.log-points-differ':
    'Line {serial} of the log says {found} points; by the standard it is {expected}, which is what counts. Check the quantity or the points.',
  'finding.log-no-reason':
    'Line {serial} of the log gives no reason. Add one: posting and appeals need it.',
  'finding.log-unconfirmed':
    'Line {serial} of the log has not been confirmed by {entity}; it counts all the same. Have the team confirm it.',
  'finding.log-appeal-pending':
    'The appeal of {entity} against line {serial} of the log is still open; the line counts as it stands. Decide it in time.',
  'finding.log-appeal-uncorrected':
    'The appeal against line {serial} was granted, but no line corrects it, so no score has changed. Add a correcting line; do not edit the old one.',
  'finding.log-unfounded-correction':
    'Line {serial} of the log corrects {corrects}, which is not there or belongs to another team or item. Check it.',
  'finding.log-overcorrected':
    'With line {serial}, what is left of {corrects} is {value}: more is taken back than there was. Check the quantity.',
  'finding.log-counted-elsewhere':
    'Line {serial} of the log belongs to incident {incident}, which is counted at “{criterion}”; this line counts 0.',
  'finding.log-differs':
    '“{criterion}” of {entity} was entered as {found}, but the log adds up to {expected}. Check which is right and mend the other.',
  'finding.log-missing-lines':
    '“{criterion}” of {entity} was entered as {found}, but the log has no line of it. Add the lines, or check the entry.',
  'finding.months-missing':
    '{period} lacks {months}; the mean is of the months there are ({counted}). Add them and roll up again.',
  'finding.team-months-missing':
    '{entity} has no total in {months}; its mean for {period} is of {counted} months. Check that this is right.',
  'finding.review-missing':
    '{entity} has no annual review for {period}, so it has no total for the year. Enter a score from 0 to 100.',
  'finding.review-out-of-range':
    'The annual review of {entity} for {period} is {value}; it must lie between 0 and 100 and was left out. Mend it.',
  'finding.vetoed-in-period':
    '{entity} was vetoed in {months}, which bars the best grades for {period}. Check that this is right.',
  'finding.version-lost':
    'The sheet “{sheet}” of version “{version}” of the standard is gone or damaged, so months scored with it cannot be proven any more. Restore it from a backup.',
  'finding.standard-not-in-force':
    'The standard on the sheets differs from version {version}, which is in force in {period}; the month cannot be closed. Register it as a new version, or change it back.',
  'finding.month-closed':
    '{period} is closed already. Changing entries now does not change what was kept; close it again only with a reason.',
  'finding.closed-entry-changed':
    '{month} is closed, yet the entry of {team} at “{item}” was changed from “{before}” to “{after}”. Put it back; a correction is a new line in the log.',
  'finding.closed-log-changed':
    'Lines of {months} were changed in the log after these months were closed. What was kept did not change; see what would change in scores and ranks.',
  'finding.version-bad-period':
    'Version {version} of the standard is in force from “{from}” to “{to}”, which is not right. Write months like “2026-01”, the end not before the start.',
  'finding.version-doubled':
    'Version number {version} of the standard is used twice. Give one of them another number.',
  'finding.version-overlap':
    'Versions {version} and {other} of the standard are in force in the same months; the one that begins later is used. Mend their months.',
  'finding.version-gap':
    'No version of the standard is in force in {months}, so nothing can be calculated. Add one or mend the months.',

  'hidden.rows': 'row {rows}',
  'hidden.columns': 'column {columns}',
  'drift.count': 'count of “{criterion}”',
  'drift.score': 'score',
  'drift.item-score': 'score of “{criterion}”',
  'drift.category': 'score of category “{criterion}”',
  'drift.base': 'base score',
  'drift.bonus': 'bonus',
  'drift.total': 'total',
  'drift.grade': 'grade',
  'drift.rank': 'rank',
  'drift.group-rank': 'rank in its group',
  'drift.deductions': 'number of deductions',
  'drift.order': 'place in the list',
  'driftCause.unsure': 'The formula may have been changed; check it.',
  'driftCause.constant': 'A value stands where the formula was; “Recalculate” restores it.',
  'driftCause.text': 'A number as text stands where the formula was; “Recalculate” restores it.',
  'driftCause.changed': 'The formula was changed; “Recalculate” restores it.',
  'driftCause.follows': 'Its formula is right, but {from}, which it reads, was changed.',
  'driftCause.setting': 'Its formula is right, but {from} on the settings sheet was changed.',
  'driftCause.moved':
    'A row seems to have been inserted or deleted at {from}, so formulas and rows no longer fit. Delete the inserted row, or undo the deletion.',
  'driftCause.rounded':
    'Its formula is right, but the numbers look rounded to the decimals shown: clear “Set precision as displayed” in Excel’s advanced options, then recalculate.',
  'driftCause.error':
    'Its formula is right but shows an error; check the names and cells it reads.',
  'driftCause.stale':
    'Its formula is right; it may not have been recalculated. Press F9, or set calculation to automatic.',
  'finding.whole-form': 'the form',
  'finding.whole-group': 'The form',
  'finding.group': '“{group}”',
  'finding.sum': 'Sum',
  'finding.rubric-item': ' (item {item})',
} as const satisfies Record<keyof typeof findingsZh, string>;
