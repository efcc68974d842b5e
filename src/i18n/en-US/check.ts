import type { checkZh } from '../zh-CN/check';

/** The screen 校验: the list of findings. */
export const checkEn = {
  'findings.checkAgain': 'Check again',
  'findings.repairAll': 'Fix {count} at once',
  'findings.filter': 'Filter by severity',
  'findings.all': 'All: {count}',
  'findings.kind': 'Kind',
  'findings.allKinds': 'All kinds',
  'findings.kindCount': '{kind} ({count})',
  'findings.noneLeft': 'Nothing else was found.',
  'findings.showIgnored': 'Show ignored ones too ({count})',
  'findings.kept.workbook': 'The reasons are kept in the workbook.',
  'findings.kept.sitting': 'The reasons are kept only until the pane closes.',
  'findings.noCell': 'the whole sheet',
  'findings.ignore': 'Ignore…',
  'findings.ignoreAt': 'Ignore the finding at {cell}',
  'findings.ignoreConfirm': 'Ignore',
  'findings.ignoredFor': 'Ignored: {reason}',
  'findings.heed': 'Show again',
  'findings.heedAt': 'Show the finding at {cell} again',
  'findings.reason': 'Why it may be ignored',
  'findings.needReason': 'Give a reason, for whoever asks later.',
} as const satisfies Record<keyof typeof checkZh, string>;
