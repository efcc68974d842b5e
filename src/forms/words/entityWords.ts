import { foldWords } from './headerRole';

/** Endings of what teams and units are called: 甲班, 一车间, 3号机组, 第二党小组. */
const endings =
  /^(?:第)?[甲乙丙丁戊己庚辛一二三四五六七八九十\da-z东西南北\p{sc=Han}#]{1,8}(?:班|班组|组|小组|队|中队|大队|值|车间|工段|部|科|室|厂|站|支部|连|排)$/u;
const english =
  /^(?:team|shift|group|crew|squad|unit|class)\s?[a-z\d]{1,8}$|^[a-z]{1,8}\s?(?:team|shift|crew|squad)$/iu;
const ordinals = /^[甲乙丙丁戊己庚辛]$|^[甲乙丙丁戊己庚辛]方$/u;

/** The hundred commonest surnames: about 85% of all people. */
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';

/** Words that end like a team and name what is scored or who it is for in general. */
const general =
  /^(?:考核)?(?:班组|小组|各班组|班级|部门|车间|全部|干部|俱乐部|内部|外部|晨会班组)$|(?:建设|管理|全部|内部|干部|交接班|值班|上班|下班|早班|加班|排班|带班|倒班|学习小组|实验室|教室|宿舍|控制室|操作室|会议室|办公室)$/u;

/** True for a text that is called as teams are: "甲班", "一车间", "Team B". */
export function looksLikeTeam(text: string): boolean {
  const folded = foldWords(text);
  if (general.test(folded)) return false;
  return ordinals.test(folded) || endings.test(folded) || english.test(text.trim());
}

/** True for two or three characters that begin with a common surname: "赵一", "欧阳" is not told. */
export function looksLikePerson(text: string): boolean {
  const folded = foldWords(text);
  return /^\p{sc=Han}{2,3}$/u.test(folded) && surnames.includes(folded.charAt(0));
}
