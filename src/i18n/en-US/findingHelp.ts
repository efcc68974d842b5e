import type { HelpTable } from '../findingHelp';

/** Every kind of finding in English: its name, why it matters, how to mend it. */
export const findingHelpEn: HelpTable = {
  'above-maximum': [
    'Above the maximum',
    'A score above its maximum makes the total too high and the rank wrong.',
    'Check the record and enter no more than the maximum; if the maximum is wrong, mend it in the heading or the standard.',
  ],
  'below-zero': [
    'Below zero',
    'A score never falls below 0; a negative one is mostly a deduction in the wrong column.',
    'Enter 0 or more; deductions go in the deduction column.',
  ],
  'not-a-number': [
    'Not a number',
    'Text cannot be added up, so this cell is not in the total.',
    'Enter a number, or 不适用 where the item does not apply.',
  ],
  'number-as-text': [
    'Number stored as text',
    'It looks like a number but is text (full-width digits, or a unit behind it), and sums pass over it.',
    'Choose “Change to …”: it becomes a real number that says the same.',
  ],
  'missing-entry': [
    'Not filled in',
    'A blank item counts as 0 for now, which may be unfair to the team.',
    'Enter the score, or 不适用 where it does not apply this month.',
  ],
  'missing-name': [
    'No name',
    'There are scores in this row, but nobody knows whose; it is not ranked.',
    'Enter the team or person, or delete the row.',
  ],
  'doubled-name': [
    'Name used twice',
    'The same name twice cannot be told apart in a ranking.',
    'Give one another name, or delete the row that is too many.',
  ],
  'unknown-name': [
    'Name on no list',
    'Neither 考核设置 nor a roster (or, without one, any other sheet of this shape) has this name; it may be misspelt.',
    'Correct it, add somebody new to the list, or choose “Ignore…”.',
  ],
  'known-name-missing': [
    'On the list, not on the sheet',
    'The list or the other months have this team or person, this sheet does not; a row may be missing.',
    'Add what was forgotten; leave it where they are not assessed this time.',
  ],
  'error-value': [
    'Formula error',
    'The cell shows #REF!, #DIV/0! or the like and is not in the total.',
    'Check what the formula points at, mend it, or enter the number.',
  ],
  'total-differs': [
    'Total differs',
    'The total on the sheet is not what the items add up to; pay may depend on it.',
    'Check the scores, then choose “Recalculate”: you see old and new before it writes.',
  ],
  'rank-differs': [
    'Rank differs',
    'The rank is not what the totals give; often RANK has an incomplete range or treats ties otherwise.',
    'Choose “Recalculate” for the right rank; how ties count is in the settings sheet.',
  ],
  'maxima-not-100': [
    'Maxima do not add up to 100',
    'Grade limits are meant for 100 points.',
    'If it is meant so, ignore it with a reason; otherwise check the maxima.',
  ],
  'maximum-unknown': [
    'Maximum not given',
    'Without a maximum nobody can tell a score that is too high.',
    'Put it in the heading, as in “Dress (10)”.',
  ],
  'unnamed-column': [
    'Column without a heading',
    'It holds something but has no heading, so it is not counted.',
    'Give it a heading if it is a criterion; otherwise leave it.',
  ],
  'hidden-part': [
    'Hidden rows or columns',
    'What is hidden cannot be seen but is counted.',
    'Unhide and look; delete or move what should not count.',
  ],
  'no-entries': [
    'No entries yet',
    'Without a single score there is nothing to calculate.',
    'Enter scores first.',
  ],
  'empty-column': [
    'Whole column blank',
    'Nobody has an entry for this item; it counts as 0 for now.',
    'Fill it in, or enter 不适用 where it does not apply this month.',
  ],
  'marks-not-points': [
    'Marks, not points',
    'Ticks and levels cannot be added up, so this item was left out of the totals.',
    'Enter points by your standard; leave it if the item is only for the record.',
  ],
  'marked-not-applicable': [
    'Not applicable',
    'Cells that say “/” or “none” were not counted, and totals were not scaled.',
    'Leave them if the item does not apply; enter points if it should count.',
  ],
  'scaled-not-applicable': [
    'Not applicable, scaled',
    'Cells that say “/” or “n/a” were not counted; totals are score ÷ applicable points × all points, half-up to two decimals.',
    'Enter points if they should count; where the form does not scale, type the totals: those on the form decide.',
  ],
  'items-linked': [
    'Linked to the standard',
    'Where an item is the standard’s, its maximum and rule are used.',
    'Nothing to do; correct wrong links under “What was understood”.',
  ],
  'link-doubtful': [
    'May be the standard’s',
    'The wording is alike, not the same; nothing is applied without your word.',
    'Say yes or no under “What was understood”; it is remembered.',
  ],
  'veto-item-zero': [
    'Veto item at 0',
    'By the standard a veto means the lowest grade and no rank.',
    'Check it; confirm the link under “What was understood” if it is so.',
  ],
  'empty-row': [
    'Whole row blank',
    'This team or person has no entry: it has no total and is not ranked.',
    'Fill it in, or take it off the list.',
  ],
  'nothing-deducted': [
    'Nothing taken off',
    'Where points are taken off a base, a blank row means that nothing was: it has the base.',
    'Leave it if that is so; if it was not inspected yet, fill it in or take it off the list.',
  ],
  'deduction-differs': [
    'Deduction does not fit',
    'Maximum less deduction plus bonus is not the score that stands there.',
    'Check the three and mend the one that is wrong.',
  ],
  'deduction-sign': [
    'Sign unlike the others',
    'Some deductions are positive and some negative: easily added the wrong way.',
    'Check it and write it like the others.',
  ],
  'reason-missing': [
    'Deduction without a reason',
    'Nobody can defend it at posting or appeal.',
    'Write when, what and by which rule.',
  ],
  'reason-without-deduction': [
    'Reason without a deduction',
    'There is a reason but no points: perhaps one was forgotten.',
    'Enter the deduction, or move the text to the remarks.',
  ],
  'blank-as-none': [
    'Blank deductions',
    'Blank counts as nothing deducted.',
    'Leave it if that is right; otherwise fill it in.',
  ],
  'doubled-number': [
    'Number used twice',
    'Two rows with one number get mixed up.',
    'Use each number once.',
  ],
  'item-count-differs': [
    'Number of items differs',
    'The form says another number of items than it has.',
    'Compare with the standard; add, delete, or correct the number.',
  ],
  'points-not-as-stated': [
    'Points do not add up',
    'The points stated are not the sum of the items.',
    'Check the maxima and mend the wrong one.',
  ],
  'weights-not-100': [
    'Weights are not 100%',
    'Weighted totals come out too high or too low.',
    'Make the weights add up to 100%.',
  ],
  'subtotal-differs': [
    'Subtotal differs',
    'It is not the sum of its items; its formula may miss cells.',
    'Check the range of the formula, or the typed number.',
  ],
  'formula-misses-cells': [
    'Formula misses cells',
    'The range is not complete, so something is left out.',
    'Complete the range, or choose “Recalculate”.',
  ],
  'formula-takes-more': [
    'Formula takes too much',
    'It counts cells it should not.',
    'Cut the range down to what counts.',
  ],
  'formula-unlike-others': [
    'Formula unlike its neighbours',
    'Formulas of one column should be alike; this one may have been changed.',
    'Check it and copy the neighbour’s formula.',
  ],
  'constant-among-formulas': [
    'Typed number among formulas',
    'It will not follow when scores change.',
    'Use the same formula as beside it.',
  ],
  'rank-splits-tie': [
    'Same total, other rank',
    'Mostly decimals that do not show decide.',
    'Round totals to two decimals before ranking; “Recalculate” does it.',
  ],
  'rank-hidden-decimals': [
    'Hidden decimals decide the rank',
    'Totals that look the same have different ranks; once posted, people will ask why.',
    'Show one more decimal in the totals, or round the totals to what is shown before ranking.',
  ],
  'rank-as-text': ['Rank is text', 'Text cannot be sorted as a number.', 'Enter a number.'],
  'grade-differs': [
    'Grade differs',
    'It is not the grade its total earns.',
    'Check the total and the limits, and correct the grade.',
  ],
  'grade-out-of-order': [
    'Grade out of order',
    'A better total has a worse grade: somebody will ask.',
    'Check both totals and grades.',
  ],
  'date-outside-period': [
    'Date outside the period',
    'The record belongs to another month.',
    'Check the date.',
  ],
  'incident-twice': [
    'One incident twice',
    'An incident costs points at one item only.',
    'Keep the one that costs most; delete the other or make it 0.',
  ],
  'value-under-merge': [
    'Value under merged cells',
    'It cannot be seen, but formulas count it.',
    'Unmerge, look, and clear what is too much.',
  ],
  'not-a-choice': [
    'Not one of the choices',
    'Only the given choices count.',
    'Choose from the list, or “Change to …” for the nearest.',
  ],
  'na-not-allowed': [
    '“Not applicable” is not allowed',
    'The standard does not let this item be left out; it counts as 0.',
    'Enter what was, or allow it in the standard.',
  ],
  'not-this-month': [
    'Not assessed this month',
    'A quarterly item does not count in this month.',
    'Clear the cell, or correct the month in the settings.',
  ],
  'fraction-for-percent': [
    'Fraction for a percentage',
    '95% is entered as 95; 0.95 would be nearly nothing.',
    'Check it and choose “Change to …”.',
  ],
  'not-whole': [
    'Not a whole number',
    'Occurrences and people are whole numbers.',
    'Check it and enter a whole number.',
  ],
  'category-below-floor': [
    'Category below its floor',
    'A category below its floor (60% unless changed) bars the better grades.',
    'Check the entries; if they are right there is nothing to mend.',
  ],
  vetoed: [
    'Veto',
    'Something happened that bars a rank; the team is listed last.',
    'Check whether it is true; correct the entry if not.',
  ],
  'rubric-problem': [
    'Problem in the standard',
    'With a faulty standard nothing can be scored.',
    'Mend the sheet 考核标准 as it says, then check again.',
  ],
  'template-sheet-missing': [
    'Sheet missing',
    'A sheet of the template was deleted or renamed.',
    'Give it its name again, or insert the template into a new workbook.',
  ],
  'bad-period': [
    'Month not right',
    'Without the month nobody knows which items count.',
    'Enter it in 考核设置 like “2026-11”.',
  ],
  'no-teams': ['No teams', 'The list is empty.', 'Enter the teams in 考核设置.'],
  'setting-not-a-choice': [
    'Setting not understood',
    'Neither the formulas nor the add-in know this word, so nothing can be calculated.',
    'Open the cell’s list on 考核设置 and choose one.',
  ],
  'template-outdated': [
    'Sheets of an earlier version',
    'Rules they have no cell for are taken at their defaults.',
    'Leave it unless you need the newer rules; for those, insert the template into a new workbook.',
  ],
  'log-line-unprepared': [
    'Log line without formulas',
    'The sheets’ formulas do not count this line, so they differ from the add-in.',
    'Choose “Recalculate”: it adds the formulas down to this row.',
  ],
  'formula-drift': [
    'Formula shows something else',
    'The sheet’s formula and the add-in’s own arithmetic differ; the formula may have been changed.',
    'Check the formula; “Recalculate” restores it.',
  ],
  'formula-lost': [
    'Formulas lost',
    'Results will not follow the entries any more.',
    'Choose “Recalculate” to restore them.',
  ],
  'form-unsure': [
    'Not sure how to read this',
    'There are several ways to read it, and a wrong one gives wrong numbers; so you are asked first.',
    'Check the headings and what was recognised; if it is right, choose “Write” when asked.',
  ],
  'carried-missing': [
    'No score to carry on',
    'A quarterly item carries its last score on, and there is none.',
    'Enter the score of the last quarter.',
  ],
  'log-no-serial': [
    'Log line without a number',
    'It cannot be corrected or appealed against.',
    'Give it a number of its own.',
  ],
  'log-doubled-serial': [
    'Log number used twice',
    'Corrections cannot tell the two apart.',
    'Use each number once.',
  ],
  'log-unknown-team': [
    'Unknown team in the log',
    'It is not on the list, so the line is not counted.',
    'Use a name from the list, or “Change to …”.',
  ],
  'log-unknown-item': [
    'Unknown item in the log',
    'The standard has no such item, so the line is not counted.',
    'Correct the item’s number.',
  ],
  'log-item-not-counted': [
    'Log line is evidence only',
    'This item is not scored by counting, so the log does not score it.',
    'Enter the result on the entry sheet; keep the line as evidence.',
  ],
  'log-no-date': [
    'Log line without a date',
    'Nobody knows which month it belongs to; it is not counted.',
    'Enter the date, or the month it counts in.',
  ],
  'log-outside-period': [
    'Log line of another month',
    'It is not counted here.',
    'Check the date, or say which month it counts in.',
  ],
  'log-no-quantity': [
    'Log line without a quantity',
    'It counts as 0.',
    'Enter how often or how many.',
  ],
  'log-not-whole': [
    'Quantity not whole',
    'Occurrences and people are whole numbers.',
    'Check it and enter a whole number.',
  ],
  'log-below-zero': [
    'Negative quantity',
    'Only corrections are negative, and they say what they correct.',
    'Enter the number of the line it corrects, or a positive quantity.',
  ],
  'log-points-differ': [
    'Points differ from the standard',
    'The standard counts, not what was typed.',
    'Check the quantity or the points.',
  ],
  'log-no-reason': [
    'Log line without a reason',
    'Nobody can defend it at posting or appeal.',
    'Add the reason.',
  ],
  'log-unconfirmed': [
    'Not confirmed by the team',
    'It counts, but the team has not seen it.',
    'Ask the team to confirm.',
  ],
  'log-appeal-pending': [
    'Appeal not decided',
    'It counts as it was until then.',
    'Decide within the review time (3 working days).',
  ],
  'log-appeal-uncorrected': [
    'Appeal granted, not corrected',
    'The score has not changed yet.',
    'Add a correcting line with a negative quantity; never edit the old one.',
  ],
  'log-unfounded-correction': [
    'Correction without its line',
    'The line it corrects is not there, or is of another team or item.',
    'Check the number it corrects.',
  ],
  'log-overcorrected': [
    'Corrected too far',
    'What is left is below 0.',
    'Correct no more than there was.',
  ],
  'log-counted-elsewhere': [
    'Counted at another item',
    'One incident counts only where it costs most.',
    'Mostly nothing to do; if it is another incident, change its number.',
  ],
  'log-differs': [
    'Entry and log differ',
    'The entry is not the sum of the log.',
    'Correct whichever is wrong.',
  ],
  'log-missing-lines': [
    'Entry without log lines',
    'There is a deduction but no record of it.',
    'Add the record, or check the entry.',
  ],
  'months-missing': [
    'Months missing',
    'The mean is only over the months there are.',
    'Complete the months and roll up again.',
  ],
  'team-months-missing': [
    'Team lacks months',
    'Its mean may not be fair.',
    'Check the entries of those months.',
  ],
  'review-missing': [
    'No annual review',
    'The year’s total needs it.',
    'Enter a score from 0 to 100.',
  ],
  'review-out-of-range': [
    'Annual review not right',
    'It must be from 0 to 100 and is not counted.',
    'Correct it.',
  ],
  'vetoed-in-period': [
    'Veto in the year',
    'It bars the best grades of the year.',
    'Check whether it is true; if so there is nothing to mend.',
  ],
  'version-bad-period': [
    'Months of a version not right',
    'Nobody knows which version counts when.',
    'Write them like “2026-01”, the end not before the beginning.',
  ],
  'version-doubled': ['Version used twice', 'Two versions have one number.', 'Give each its own.'],
  'version-overlap': [
    'Versions overlap',
    'The later one counts.',
    'Let one begin where the other ends.',
  ],
  'version-lost': [
    'Version gone',
    'Without the standard of that time, closed months cannot be proven.',
    'Restore the sheet from a backup.',
  ],
  'standard-not-in-force': [
    'Standard not in force',
    'A month is scored with the version in force; otherwise nobody can explain the result.',
    'Register a new version and say from which month, or change the standard back.',
  ],
  'month-closed': [
    'Month closed',
    'What was kept does not follow changes.',
    'To correct it, add a line to the log and close the month again.',
  ],
  'closed-entry-changed': [
    'Entry changed after closing',
    'What was posted no longer follows from the entries, and nobody can defend it.',
    'Put the entry back; a correction is a new line in the log, and the month is closed again.',
  ],
  'closed-log-changed': [
    'Log changed after closing',
    'Posted results may have to change, and the teams must hear of it.',
    'See the changes since posting, then close the month again and post the correction.',
  ],
  'version-gap': [
    'Gap between versions',
    'Some months have no standard and cannot be scored.',
    'Add a version, or mend the months.',
  ],
  'member-points-setting': [
    'Points setting not right',
    'A wrong setting makes wrong points.',
    'Mend it on the points settings sheet.',
  ],
  'member-points-no-date': [
    'Points line without a date',
    'Nobody knows which month it counts in; it is not counted.',
    'Enter the date.',
  ],
  'member-points-outside-year': [
    'Points line of another year',
    'It is not counted in this year.',
    'Check the date, or move the line.',
  ],
  'member-points-unknown-member': [
    'Not on the list of members',
    'The name is not on the list; the line is not counted.',
    'Use a name from the list.',
  ],
  'member-points-unknown-kind': [
    'Unknown kind of event',
    'The settings have no such kind; the line is not counted.',
    'Choose from the list.',
  ],
  'member-points-no-quantity': [
    'No quantity',
    'With neither quantity nor judged points there is nothing to count.',
    'Enter one of them.',
  ],
  'member-points-below-zero': [
    'Negative points',
    'Quantity and judged points are never below 0; it counts as 0.',
    'Enter 0 or more.',
  ],
  'member-points-judged-differs': [
    'Judged points differ',
    'They are not what the scheme gives; the judged points count.',
    'Check them, and state the basis of an exception.',
  ],
  'member-points-event-capped': [
    'Above the cap of one event',
    'What is above the cap does not count.',
    'Mostly nothing to do.',
  ],
  'member-points-no-basis': [
    'No basis given',
    'Nobody can defend it at posting.',
    'Enter the basis.',
  ],
  'member-points-not-approved': [
    'Not approved yet',
    'It counts once it is approved.',
    'Enter the date of approval.',
  ],
  'member-points-approval-order': [
    'Approval out of order',
    'An earlier step is blank, or later than this one.',
    'Check the dates of the steps.',
  ],
  'member-points-after-posting': [
    'Approved after posting',
    'It changes points that were posted already.',
    'Check it; post again if it is to change.',
  ],
  'member-points-doubled-serial': [
    'Points number used twice',
    'One event may be counted twice.',
    'Use each number once, or delete a line.',
  ],
  'member-points-duplicate': [
    'Perhaps entered twice',
    'Same day, kind and basis as another line.',
    'Delete one if it is the same event.',
  ],
  'member-points-area-capped': [
    'Above the cap of an area',
    'What is above the cap does not count.',
    'Mostly nothing to do.',
  ],
  'member-points-part-clamped': [
    'Outside its range',
    'The points are cut to the range allowed.',
    'Mostly nothing to do; check the entries.',
  ],
  'member-points-index-missing': [
    'Annual index missing',
    'The year’s points need it.',
    'Enter the index.',
  ],
  'member-points-index-out-of-range': [
    'Annual index out of range',
    'It is outside the range allowed.',
    'Enter 0 up to the maximum.',
  ],
  'register-missing': [
    'Register cell missing',
    'A required cell is blank: the record is unclear and summaries may count too little.',
    'Fill in the cell.',
  ],
  'register-bad-value': [
    'Register value of the wrong form',
    'A date, month or number is written as text; formulas do not see it and summaries leave it out.',
    'Enter it again in the form the message shows.',
  ],
  'register-out-of-range': [
    'Register number out of range',
    'The number is outside what is allowed, or is not whole where it must be.',
    'Check the original record and correct it.',
  ],
  'register-not-a-choice': [
    'Not one of the choices',
    'Summaries count fixed words; other spellings are left out.',
    'Choose from the list.',
  ],
  'register-doubled': [
    'Entered twice',
    'The same record stands twice, so summaries count too much.',
    'Check and delete one.',
  ],
  'register-unknown-name': [
    'Name not known',
    'The name is not in the list it should come from, so the registers do not join.',
    'Use a name of that list, or enter it there first.',
  ],
  'register-wrong': [
    'Register contradicts itself',
    'Two parts of the register do not agree, so its summary cannot be trusted.',
    'Check what the message names and correct the wrong part.',
  ],
  'register-doubtful': [
    'Register worth a look',
    'Not necessarily wrong, but worth checking.',
    'Check what the message names; leave it if it is so.',
  ],
  'register-figure-drift': [
    'Summary formula changed',
    'The summary shows something else than the register adds up to.',
    'Check the formula and restore it.',
  ],
  'register-entry-differs': [
    'Entry and register disagree',
    'The register was changed after the entry was filled in, or the entry was changed by hand.',
    'Check which side is wrong and correct it.',
  ],
  'register-entry-gone': [
    'An entry lost its record',
    'After the entry was filled in, its record was deleted from the register, or its date, team or status was changed.',
    'Check the register; where the record should not be there, correct the entry.',
  ],
};
