import type { registersZh } from '../zh-CN/registers';

/** What a clerk reads about the registers. */
export const registersEn = {
  'finding.register-missing': '{registerEn}, row {row}: “{columnEn}” is blank. Fill it in.',
  'finding.register-bad-value':
    '{registerEn}, row {row}: “{columnEn}” holds “{text}”; it takes {wanted}. Correct it.',
  'finding.register-out-of-range':
    '{registerEn}, row {row}: “{columnEn}” holds {value}, which is out of range or not whole. Correct it.',
  'finding.register-not-a-choice':
    '{registerEn}, row {row}: “{columnEn}” holds “{text}”; it takes only {choices}. Choose from the list.',
  'finding.register-doubled':
    '{registerEn}, row {row}: “{key}” is entered already, in {other}. Check.',
  'finding.register-unknown-name':
    '{registerEn}, row {row}: “{text}” in “{columnEn}” is not in “{targetEn}”. Use a name from there, or enter it there first.',
  'finding.register-wrong': '{registerEn}, row {row}: {saysEn}',
  'finding.register-doubtful': '{registerEn}, row {row}: {saysEn}',
  'finding.register-figure-drift':
    'For “{figureEn}” of {registerEn} the sheet’s formula gives {found}, but it works out as {expected}. The formula may have been changed; check it.',
  'finding.register-entry-differs':
    '{entity} has {found} entered for {criterion}, but by {sourceEn} it is {expected}. Check which one to change.',
  'finding.register-entry-gone':
    '{entity} has {found} entered for {criterion} from a register that says nothing of it now. Check which one to change.',
  'wanted.date': 'a date such as 2026-3-5',
  'wanted.month': 'a month such as 2026-03',
  'wanted.quarter': 'a quarter such as 2026-Q1',
  'wanted.number': 'a number',
  'wanted.whole': 'a whole number',
  'wanted.text': 'text',
} as const satisfies Readonly<Record<keyof typeof registersZh, string>>;
