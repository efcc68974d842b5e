import type { logZh } from '../zh-CN/log';

/** Recording a line of 扣分台账 from the pane. */
export const logEn = {
  'log.title': 'Log a deduction, bonus or veto',
  'log.intro': 'One line an event, in the first free row of the log; scores follow by themselves.',
  'log.introTyped':
    'One line an event, in the first free row of the log. Counts are typed in this workbook, so enter the count on 考核录入 too.',
  'log.team': 'Team',
  'log.item': 'Item',
  'log.date': 'Date',
  'log.person': 'Person',
  'log.reason': 'Reason',
  'log.quantity': 'Quantity',
  'log.incident': 'Incident number',
  'log.incidentHint': 'The same for everything one event costs',
  'log.basis': 'Basis',
  'log.recordedBy': 'Recorded by',
  'log.corrects': 'Corrects line',
  'log.correctsHint': 'Only to correct an earlier line, with a quantity below 0',
  'log.add': 'Add to the log',
  'log.needed': 'Please fill this in',
} as const satisfies Record<keyof typeof logZh, string>;
