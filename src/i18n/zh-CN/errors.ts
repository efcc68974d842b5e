import type { AppErrorCode } from '../../app/AppError';

type Key = `error.${AppErrorCode}`;

/** What went wrong, what was changed, and what to do. */
export const errorsZh = {
  'error.no-score-sheet':
    '没有找到可以核算的考评表，工作簿没有改动。请打开考评表所在的工作表，或者点“插入模板”。',
  'error.sheet-not-found':
    '找不到工作表“{sheet}”，工作簿没有改动。它可能被改名或删除了，请重新选择。',
  'error.sheet-exists':
    '工作表“{sheet}”已经有了，工作簿没有改动。请先给它改名，或者在新的工作簿里插入模板。',
  'error.workflow-order':
    '{month} 还没有走到上一步，不能这样走。请按录入、班组确认、考核、审核、批准、公示、归档的次序办。',
  'error.workflow-archived': '{month} 已经归档，不能再改。更正请在下个月的台账里另记一行。',
  'error.workflow-needs-name': '还没有填操作人。请填上姓名再试。',
  'error.workflow-needs-reason': '退回要写明原因。请填上原因再试。',
  'error.workflow-same-person': '审核、批准要换一个人办，不能和上一步是同一个人。',
  'error.workflow-appeals-open': '{month} 还有申诉没有答复，不能归档。请先在“申诉登记”里办完。',
  'error.appeal-needs-reason': '申诉要写明理由。请填上理由再试。',
  'error.appeal-too-late': '公示已在 {to} 结束，{team} 的申诉过了期限，没有登记。',
  'error.appeal-needs-answer': '答复要写明说明和处理人。请填好再试。',
  'error.appeal-needs-correction':
    '更正要先在扣分台账里为 {team} 另记一行，并在“更正流水号”里写上原来那一行的流水号。',
  'error.appeal-needs-line':
    '{team} 的这件申诉没有对应扣分台账的哪一行，不能自动更正，工作簿没有改动。请先在台账里记好更正的一行。',
  'error.posting-needs-date':
    '表上没有写明月份，不知道从哪天起公示，工作簿没有改动。请在“公示设置”里填公示开始日期（命令行用 --posting-from 2026-12-07）。',
  'error.bad-period': '考核月份“{period}”不对。请按“2026-11”的样子填写。',
  'error.no-teams': '还没有填班组。请至少填一个班组名称。',
  'error.too-many-teams': '班组太多：填了 {count} 个，最多 {max} 个。请减少后再试。',
  'error.doubled-team': '班组“{team}”填了两次。请删去一个，或者改成不同的名称。',
  'error.sheet-protected':
    '工作表受保护，不能写入，工作簿没有改动。请在“审阅”里撤销工作表保护后再试。',
  'error.workbook-protected':
    '工作簿的结构受保护，不能新增、改名或删除工作表，工作簿没有改动。请在“审阅”里撤销“保护工作簿”后再试。',
  'error.cell-edit-mode': 'Excel 里有单元格正在编辑，工作簿没有改动。请按回车结束编辑，然后再试。',
  'error.merged-cells':
    '要写的地方有合并单元格，Excel 不让写，工作簿没有改动。请取消那里的合并，或者把结果列移开后再试。',
  'error.range-blocked':
    '要写的地方被筛选、数据透视表或表格占着，Excel 不让写，工作簿没有改动。请取消筛选或换个位置后再试。',
  'error.inactive-workbook':
    '现在前面的不是这个工作簿，所以没有做，工作簿没有改动。请回到这个工作簿的窗口，再点一次。',
  'error.excel-busy':
    'Excel 正忙或连接断了，这一步没有完成，工作簿没有改动。请等几秒再点一次；网页版请看看网络。',
  'error.excel-refused':
    'Excel 没有完成这一步，工作簿没有改动。请再试一次；如果还不行，请复制详细信息并反映。',
  'error.cancelled': '已按您的要求停下，工作簿没有改动。',
  'error.excel-too-old':
    '这个版本的 Excel 做不了这一步，工作簿没有改动。请使用 Excel 2021、Microsoft 365 或网页版 Excel。',
  'error.rubric-invalid':
    '考核标准有问题，没有核算，工作簿没有改动。请看下面的问题，在“考核标准”表里改好后再试。',
  'error.mapping-unusable':
    '按这样的设置，工作表“{sheet}”里读不出名称、项目或分数，没有保存。请核对各列和表头的行。',
  'error.mapping-invalid':
    '列对应文件的内容不对（{path}），没有使用，工作簿没有改动。请重新导出一份，或改好后再试。',
  'error.workbook-changed':
    '确认之前，表里的内容又变了，所以没有写入。请再点一次，看过新的内容后确认。',
  'error.too-large': '表太大，一次处理不了，工作簿没有改动。请把不用的行列删去，或者分成几张表。',
  'error.changed-since-write':
    '“{sheet}”的 {cell} 在写入之后又改过，撤销会丢掉这处改动，所以没有撤销，什么都没有变。要撤销，请先把这个单元格改回去；不要整张表，可直接删除工作表。',
  'error.write-failed':
    '写入没有完成，已经恢复到原来的样子。请再试一次；如果还不行，请复制详细信息并反映。',
  'error.no-template':
    '这个工作簿里没有班组考评模板，没有改动。请先点“插入模板”，或打开有“考核录入”的工作簿。',
  'error.month-not-ready':
    '{month} 还有 {count} 处错误，没有关账，工作簿没有改动。请先按问题清单改好。',
  'error.month-not-closed': '{month} 还没有关账，工作簿没有改动。请先关账，再开始下个月。',
  'error.standard-not-registered':
    '“考核标准”或“考核设置”与 {month} 有效的版本 {version} 不同，没有关账，工作簿没有改动。请先登记新版本，或者改回原来的标准。',
  'error.standard-unchanged':
    '现在的标准与版本 {version} 完全相同，不用登记新版本，工作簿没有改动。',
  'error.version-lost':
    '找不到 {month} 所用的考核标准版本“{version}”，没有核算，工作簿没有改动。请恢复“标准版本”和它的工作表。',
  'error.version-from-closed':
    '新版本从 {from} 起生效，但 {month} 已经关账，没有登记，工作簿没有改动。请填未关账的月份。',
  'error.no-closed-months':
    '{period} 还没有关账的月份，没有汇总，工作簿没有改动。请先关账，或者选有成绩的文件。',
  'error.month-twice':
    '{month} 有两份成绩，没有汇总。请每个月只给一份：一个文件，或者打开的工作簿。',
  'error.months-elsewhere':
    '“月度成绩”里 {months} 的成绩来自别的文件，没有汇总 {period}。请选上那几个月的文件再汇总。',
  'error.file-unreadable':
    '“{file}”读不出来，没有汇总。请选 .xlsx 文件；设了密码或老格式（.xls）的，先在 Excel 里另存为不加密的 .xlsx。',
  'error.file-without-month':
    '“{file}”里没有班组考评模板，也没有关了账的月份，没有汇总。请选有“考核录入”的工作簿。',
  'error.record-missing': '文件里没有核算记录，无法核对。请先核算并保存，再核对。',
  'error.log-line-wrong': '这一行台账没有写入：{problems}工作簿没有改动。',
  'error.register-full':
    '“{register}”已经没有空行，没有写入，工作簿没有改动。请在表尾插入行后再试。',
  'error.no-practice-rules': '“实施细则”里没有现行的细则，没有做口袋卡。请先填细则，状态选“现行”。',
  'error.no-points':
    '这个工作簿里没有党员积分表，没有改动。请先新建年度工作簿，或打开有“积分设置”和“积分台账”的工作簿。',
  'error.points-period-wrong':
    '不能按第 {period} 期办，工作簿没有改动。请填 1 到 {last} 之间的期次；公示只能公示已经结算的期次。',
  'error.log-full': '“扣分台账”已经没有空行，没有写入，工作簿没有改动。请在表尾插入行后再试。',
  'error.year-file-invalid':
    '这不是年度接转文件，没有使用，工作簿没有改动。请在上年的工作簿里重新存一份。',
  'error.rubric-table-missing':
    '没有找到考核标准表，没有导入。表头里要有项目名称和分值两列，例如“考核项目”“分值”“评分办法”。',
  'error.rubric-file-invalid': '考核标准文件的内容不对，没有使用，工作簿没有改动：{problems}',
  'error.team-unknown': '没有班组“{team}”，工作簿没有改动。可选：{teams}。',
  'error.unknown': '出了意料之外的问题，没有完成。请再试一次；如果还不行，请复制详细信息并反映。',
} as const satisfies Record<Key, string>;
