import type { ReasonCode } from '../../forms/Reason';
import type { RecognitionCode } from '../../forms/Recognition';

/** The reasons that are doubts: named in one finding, so their words stand without numbers. */
type Doubt = Extract<
  ReasonCode,
  | 'several-tables'
  | 'name-by-code'
  | 'several-totals'
  | 'rates-left-out'
  | 'percents-unclear'
  | 'marks-not-points'
  | 'judges-unclear'
  | 'base-assumed'
  | 'criteria-after-total'
  | 'names-joined'
  | 'same-name-in-groups'
  | 'final-score-waits'
  | 'weights-found'
  | 'coefficient-column'
  | 'columns-unclear'
  | 'no-score-words'
  | 'total-weighs'
  | 'has-deductions'
  | 'rows-after-gap'
  | 'maximum-column'
  | 'entities-unclear'
  | 'no-header'
  | 'block-rows-added'
  | 'lowest-is-best'
  | 'summary-names-differ'
  | 'equally-good-sheet'
  | 'totals-disagree'
  | 'ranking-unclear'
  | 'entries-as-text'
>;

type Key = `notForm.${RecognitionCode}` | `reason.${ReasonCode}` | `doubt.${Doubt | 'separator'}`;

/** Why a sheet was, or was not, taken for a score form. */
export const recognitionZh = {
  'notForm.empty-sheet': '工作表“{sheet}”是空的。可以点“插入模板”，或者打开已有的考评表。',
  'notForm.hidden-sheet': '工作表“{sheet}”是隐藏的，没有读取。需要核算的话，请先取消隐藏。',
  'notForm.no-such-sheet': '找不到工作表“{sheet}”。它可能被改名或删除了。',
  'notForm.no-table':
    '工作表“{sheet}”里没有找到带表头的表格。表头要在一行里写明名称和各个考评项目。',
  'notForm.no-name-column':
    '工作表“{sheet}”有表头，但看不出哪一列是班组或姓名。请把那一列的表头写成“班组”或“姓名”。',
  'notForm.no-score-columns': '工作表“{sheet}”里没有填分数的列。请加上考评项目或“得分”列。',
  'notForm.no-entities': '工作表“{sheet}”的表头下面没有班组或人员。请先填上名称。',
  'notForm.items-in-rows':
    '工作表“{sheet}”的考评项目是一行一项，但没有认出填分数的列。请在表头写明班组名称或“得分”，分数填数字。',
  'notForm.event-log':
    '工作表“{sheet}”像是加扣分台账，但没有认出姓名（或班组）和分数这两列。请在表头写明“姓名”“扣分”。',
  'notForm.merged-blocks':
    '工作表“{sheet}”里每个班组占合并的几行，但没有认出填分数的列。请在表头写明“得分”，或者改成一个班组一行。',
  'notForm.tables-side-by-side':
    '工作表“{sheet}”里有左右并排的两张表，分不清该算哪一张。请把它们放到两张工作表上。',
  'notForm.other-table':
    '工作表“{sheet}”像是工资、奖金、考勤、值班、投票一类的表，不是考评表，没有改动。确实是考评表的话，请在标题里写明“考核”或“评分”，或在表头写明各项“得分”“满分”。',
  'notForm.code-list': '工作表“{sheet}”是编码对照表，不是考评表。请打开填分数的那一张。',

  'reason.name-by-header': '名称列按表头 {cell} 认出。',
  'reason.name-by-content': '{cell} 这一列按内容认作名称列。',
  'reason.name-by-code': '没有名称列，用 {cell} 的编码代替名称。',
  'reason.total-by-header': '总分列按表头 {cell} 认出。',
  'reason.total-by-formula': '{column} 列按公式认作总分列。',
  'reason.total-by-values': '{column} 列等于各项之和，认作总分列。',
  'reason.total-missing': '没有总分列，总分将写在 {column} 列。',
  'reason.rank-by-header': '名次列按表头 {cell} 认出。',
  'reason.rank-by-formula': '{column} 列按公式认作名次列。',
  'reason.rank-missing': '没有名次列，名次将写在 {column} 列。',
  'reason.grade-by-header': '等级列按表头 {cell} 认出。',
  'reason.criteria-found': '找到 {count} 个考评项目。',
  'reason.maxima-found': '{count} 个项目中有 {known} 个写明了满分。',
  'reason.maxima-in-row': '满分取自第 {row} 行。',
  'reason.header-levels': '表头有 {levels} 层。',
  'reason.title-says-score': '标题“{title}”说明这是考评表。',
  'reason.rows-left-out': '第 {rows} 行不是班组或人员，没有计入。',
  'reason.columns-unnamed': '{columns} 列没有表头，没有计入。',
  'reason.merges-unknown': '这个版本的 Excel 看不出合并单元格，请核对认出的内容。',
  'reason.several-tables': '这张表上不止一个表格，请核对用的是不是这一个。',
  'reason.several-totals': '{columns} 列都像总分，请核对用的是哪一列。',
  'reason.coefficient-column':
    '{columns} 列像是系数，看不出总分要不要乘。总分请自己算好填上，或者在“查看或更正认出的内容”里把这一列改为不计算的列。',
  'reason.weights-found': '表里写了权重，请核对总分是否应当加权。',
  'reason.has-deductions': '{columns} 列是扣分，核算时从总分里减去。',
  'reason.rows-after-gap': '空行之后的第 {row} 行又有内容，请核对是否应当计入。',
  'reason.maximum-column': '{columns} 列像是分值，不是得分，没有计入。',
  'reason.columns-unclear': '{columns} 列还空着，看不出是不是考评项目。',
  'reason.no-score-words': '表里没有“得分”“总分”这样的字样，不能肯定是考评表。',
  'reason.total-weighs': '{column} 列的总分不是各项简单相加，请核对算法。',

  'reason.entities-in-columns': '班组在列、项目在行，共 {count} 个班组。',
  'reason.form-for-entity': '一个班组一张表，这一张是{entity}的。',
  'reason.sheets-joined': '这些工作表样式相同，一起核算：{sheets}。',
  'reason.summary-found': '结果将写到汇总表“{sheet}”。',
  'reason.total-by-label': '总分按 {cell} 的文字认出。',
  'reason.rank-by-label': '名次按 {cell} 的文字认出。',
  'reason.total-row-missing': '没有总分这一行。',
  'reason.log-lines': '{count} 个班组或人员共 {lines} 条记录，已分别相加。',
  'reason.blocks-found': '找到 {count} 个班组，每个最多占 {rows} 行。',
  'reason.reviewed-counts': '有自评分也有审核分，按审核分（{columns} 列）计。',
  'reason.by-mapping': '各列的含义按您的设置。',
  'reason.entities-unclear': '看不出这些是不是班组：{names}。',
  'reason.no-header': '台账没有表头，请核对各列的含义。',
  'reason.block-rows-added': '一个班组有几行，没有说明，已把各行相加。',
  'reason.lowest-is-best': '{cell} 用的是编码，1 最好，总分低的排在前面。',
  'reason.summary-names-differ': '汇总表与各班组的表名称对不上：{names}。',
  'reason.equally-good-sheet': '工作表“{sheet}”也像考评表，请核对用的是哪一张。',
  'reason.ranking-unclear': '几张表各有标题，名次分开排；要一起排的话，请合成一张表。',
  'reason.totals-disagree': '表上已有的总分都与各项之和不同，请核对算法。',

  'doubt.several-tables': '这张表上不止一个表格',
  'doubt.name-by-code': '没有名称列，只有编码',
  'doubt.several-totals': '有几列都像总分',
  'doubt.coefficient-column': '有一列像是系数，看不出总分要不要乘，所以不写总分',
  'doubt.weights-found': '表里写了权重',
  'doubt.columns-unclear': '有空列看不出是不是考评项目',
  'doubt.no-score-words': '没有“得分”“总分”这样的字样',
  'doubt.total-weighs': '表上的总分不是各项简单相加',
  'doubt.has-deductions': '有的列像是扣分',
  'doubt.rows-after-gap': '空行之后还有内容',
  'doubt.maximum-column': '有一列像是分值，不是得分',
  'doubt.entities-unclear': '看不出哪些列是班组',
  'doubt.no-header': '台账没有表头',
  'doubt.block-rows-added': '一个班组有几行，已相加',
  'doubt.lowest-is-best': '用的是编码，1 最好',
  'doubt.summary-names-differ': '汇总表与各班组的表名称对不上',
  'doubt.equally-good-sheet': '另一张工作表也像考评表',
  'reason.entries-as-text': '有的分数是文字，公式不会计入，请先改成数字。',
  'doubt.ranking-unclear': '几张表各有标题，看不出名次是分开排还是一起排（这里分开排）',
  'doubt.totals-disagree': '表上已有的总分都与各项之和不同',
  'doubt.entries-as-text': '有的分数是文字，写上的公式不会计入它们。请先点“一次修复”，再核算',
  'reason.total-is-mean': '{cell} 是平均分，总分按各项的平均计。',
  'reason.total-is-trimmed-mean': '{cell} 去掉一个最高分和一个最低分后取平均。',
  'reason.total-from-base': '总分从 {base} 分里减去各项扣分。',
  'reason.tables-ranked-apart': '表上有 {count} 个样式相同、各有标题的表格，一起核算，名次分开排。',
  'reason.tables-joined': '表上有 {count} 个样式相同的表格，一起核算。',
  'reason.rates-left-out': '{columns} 列是百分率，没有计入总分。',
  'reason.percents-unclear': '“{names}”填的是百分数，没有说明它们是不是分数。',
  'reason.percents-are-points': '“{names}”的百分数按您的设置算分数，95% 算 95 分。',
  'reason.marks-not-points': '{columns} 列填的是记号或等级，不是分数。',
  'reason.judges-unclear': '是评委打分，看不出总分是相加、平均，还是去掉最高最低分。',
  'reason.base-assumed': '各项都是扣分，没有写明从多少分里扣，暂按 {base} 分。',
  'reason.names-joined': '一格里写了几个名字：{names}。',
  'reason.same-name-in-groups': '{names} 记在两个班组名下，暂当成同一个人合起来算。',
  'doubt.same-name-in-groups': '有人记在两个班组名下，看不出是同一个人还是同名的两个人',
  'reason.final-score-waits': '{column} 列的最终得分还空着，暂按已填的得分计。',
  'doubt.rates-left-out':
    '有的列是百分率，没有计入总分。是分数的话，请在“查看或更正认出的内容”里选“百分数怎么算”',
  'doubt.percents-unclear': '分数里有百分数。请在“查看或更正认出的内容”里选“百分数怎么算”',
  'doubt.marks-not-points': '有的列填的是记号或等级，不是分数',
  'doubt.judges-unclear': '看不出评委分是相加、平均，还是去掉最高最低分',
  'doubt.base-assumed': '没有写明从多少分里扣',
  'doubt.names-joined': '一格里写了几个名字',
  'doubt.final-score-waits': '“最终得分”一列还空着',
  'reason.criteria-after-total': '{columns} 列在总分的右边，看不出是否应当计入。',
  'doubt.criteria-after-total': '总分右边也有像是项目的列',
  'doubt.separator': '；',
} as const satisfies Record<Key, string>;
