/** The screen 评分: why a cell and a team have what they have. */
export const scoresZh = {
  'scores.title': '得分说明',
  'scores.team': '班组或人员',
  'scores.choose': '跟随所选单元格',
  'scores.hint': '在表里点一个单元格，这里就说明它所属班组的得分。',
  'scores.none': '所选单元格 {cell} 不属于哪个班组或人员。',
  'scores.reading': '正在查得分的来由…',
  'scores.rankOf': '第 {rank} 名，共 {of} 个参加排名。',
  'scores.grade': '等级：{grade}',
  'scores.made': '总分是怎么来的',
  'scores.findings': '这一行的问题',

  'cellWhy.label': '所选单元格的来由',
  'cellWhy.cell': '所选单元格 {cell}',
  'cellWhy.title': '{team} · {part}（{period}）',
  'cellWhy.score': '得分',
  'cellWhy.category': '大项得分',
  'cellWhy.total': '总分',
  'cellWhy.grade': '等级',
  'cellWhy.rank': '名次',

  'scores.teamSheet': '做成说明表发给班组',
} as const;
