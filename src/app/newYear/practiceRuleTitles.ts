/**
 * Titles the twelve rules start with. The source names three of them (班组现场管理, QC 管理,
 * 交接班管理); the others are proposals of this project, to be changed in the workbook.
 */
export const practiceRuleTitles: readonly string[] = [
  '班组现场管理',
  'QC 管理',
  '交接班管理',
  '巡回检查管理',
  '工艺纪律管理',
  '设备维护管理',
  '作业票证管理',
  '应急处置管理',
  '班组安全活动',
  '劳动纪律管理',
  '节能降耗管理',
  '班组考评管理',
];
