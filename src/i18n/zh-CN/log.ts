/** Recording a line of 扣分台账 from the pane. */
export const logZh = {
  'log.title': '记一笔扣分（加分、否决）',
  'log.intro': '一事一行，记入“扣分台账”的第一个空行；得分自动跟着变。',
  'log.introTyped':
    '一事一行，记入“扣分台账”的第一个空行。次数来源是“手工”，“考核录入”里的次数还要自己填。',
  'log.team': '班组',
  'log.item': '考核项目',
  'log.date': '日期',
  'log.person': '责任人',
  'log.reason': '事由',
  'log.quantity': '数量',
  'log.incident': '事件编号',
  'log.incidentHint': '同一件事扣几项时填同一个编号',
  'log.basis': '依据编号',
  'log.recordedBy': '录入人',
  'log.corrects': '更正流水号',
  'log.correctsHint': '更正以前的记录时填，数量填负数',
  'log.add': '记入台账',
  'log.needed': '请填写',
} as const;
