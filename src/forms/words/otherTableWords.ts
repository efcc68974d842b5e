/** Titles of tables that are kept beside score forms and are none: pay, attendance, duty, votes, goods. */
export const otherTitle =
  /奖金|工资|薪酬|薪资|津贴|补贴|补助|慰问金|报销|费用|党费|考勤|出勤|请假|加班|调休|值班|排班|轮班|倒班|轮值|选票|票数|得票|投票|发放|领用|采购|通讯录|花名册|培训计划|salary|payroll|wages?\b|bonus\s?pay|attendance|overtime|duty\s?roster|shift\s?(?:schedule|roster)|ballot|\bvotes?\b/iu;

/** Headers of what such tables hold; one or two of them may be criteria of a score form ("考勤", "出勤"). */
export const otherHeader =
  /奖金|工资|薪|津贴|补贴|补助|应发|实发|金额|单价|费用|加班|[应实缺]?出勤|考勤|事假|病假|年休|旷工|调休|值班(?:人|员|领导|电话)|带班领导|联系电话|得票|票数|课时|讲师|[(（](?:万?元|吨|小时|天|千瓦时|度|公斤|kwh|kg|h|m³)[)）]|salary|wage|allowance|overtime|attendance|votes?\b/iu;

/** A unit that is measured, not scored, in a header. */
export const measureUnit =
  /[(（](?:吨|千克|公斤|度|千瓦时|立方米?|方|升|米|件|台|套|kwh|kg|t|h|m³)[)）]/iu;

/** Headers of what is measured; alone, without a unit anywhere, they may be criteria ("产量", "能耗"). */
export const measureHeader = new RegExp(
  `${measureUnit.source}|^(?:月|总|日)?(?:产量|产值|[电水能煤油气汽]耗|用[电水气]量|库存量?|发货量|销量|台数|件数)$`,
  'iu',
);

/** Headers of money: nothing that is scored. */
export const moneyHeader =
  /奖金|工资|薪酬|薪资|应发|实发|金额|兑现|津贴|补贴|加班费|[(（]万?元[)）]|bonus\s?pay|salary|amount/iu;

/** Words that say that something is scored. */
export const scoreWord =
  /得分|评分|分值|满分|扣分|减分|加分|奖分|总分|均分|分数|积分|打分|考评|考核|评比|评价|评议|竞赛|比赛|测评|名次|排名|等级|等次|星级|标杆|score|\bpoints?\b|\bpts\b|rank|grade|rating|assess|apprais|evaluat|competition/iu;

/** What stands in a cell of a duty roster. */
export const shiftMark =
  /^(?:[早中晚夜白休正副值]|[大小][早中夜]|[早中晚夜白]班|值班|休息?|轮休|[DNEO]|off)$/iu;
