import type { RubricProblemCode } from '../../assessment/rubricProblems';

type Key = `rubric.${RubricProblemCode}`;

/** A standard out of a file, and what is wrong with one (read inside `finding.rubric-problem`). */
export const rubricZh = {
  'standardFile.label': '考核标准',
  'standardFile.default': '考核标准：自带的 44 项，插入后可以在表里改。',
  'standardFile.chosen': '考核标准：{title}，{items} 项，满分 {points} 分。',
  'standardFile.choose': '用别的标准…',
  'standardFile.clear': '还用自带的',
  'standardFile.doubtful':
    '请核对 {cell}：{id}「{name}」的评分办法“{text}”看不准，先按直接填得分处理，插入后请在“考核标准”里选好评分办法。',
  'standardFile.save': '把标准存成文件',
  'standardFile.name': '考核标准.json',

  'rubric.wrong-shape': '有一处没填或填错了类型，应当是 {expected}，现在是 {found}。',
  'rubric.too-many-decimals': '{value} 的小数太多，最多 {decimals} 位。',
  'rubric.out-of-range': '{value} 超出了允许的范围。',
  'rubric.item-id-doubled': '编号 {id} 用了两次。',
  'rubric.category-code-doubled': '大项代号 {code} 用了两次。',
  'rubric.category-unknown': '没有代号为 {category} 的大项。',
  'rubric.item-count': '大项「{category}」应有 {expected} 个小项，现在有 {found} 个。',
  'rubric.item-count-total': '应有 {expected} 个小项，现在有 {found} 个。',
  'rubric.points-sum': '大项「{category}」应合计 {expected} 分，现在是 {found} 分。',
  'rubric.points-total': '满分应合计 {expected} 分，现在是 {found} 分。',
  'rubric.step-not-positive': '每次加扣的分数是 {value}，应当大于 0。',
  'rubric.linear-no-span': '满分线和零分线都是 {value}，应当不同。',
  'rubric.tier-best-not-points': '最高一档应得满分 {expected} 分，现在是 {found} 分。',
  'rubric.tier-bounds-disordered': '第 {position} 档的界限 {value} 排在 {before} 后面，次序不对。',
  'rubric.tier-scores-disordered': '第 {position} 档得 {value} 分，比前一档的 {before} 分还高。',
  'rubric.tier-last-bounded': '最后一档应当是“其他”。',
  'rubric.tier-bound-missing': '第 {position} 档没有写界限，只有最后一档可以不写。',
  'rubric.level-best-not-whole': '最好的等次应得满分，现在是 {value}。',
  'rubric.level-shares-disordered': '第 {position} 个等次的比例 {value} 比前一个的 {before} 还高。',
  'rubric.level-doubled': '等次“{text}”会被认成两个。',
  'rubric.level-reserved': '“{text}”表示不适用或没有，不能作等次名称。',
  'rubric.bonus-with-points': '加分项的分值是 {value}，应当是 0。',
  'rubric.points-not-positive': '分值是 {value}，应当大于 0。',
  'rubric.cap-not-positive': '加分封顶是 {value}，应当大于 0。',
  'rubric.grades-disordered': '第 {position} 个等级的下限 {value} 不比前一个的 {before} 低。',
  'rubric.grade-last-not-zero': '最后一个等级的下限是 {value}，应当是 0。',
  'rubric.grade-doubled': '等级“{name}”用了两次。',
  'rubric.grade-cap-unknown': '底线等级“{name}”不在等级表里。',
  'rubric.tie-break-unknown': '没有代号为 {code} 的大项可用来区分并列。',
  'rubric.tie-breaks-too-many':
    '同分时依次比较的大项有 {count} 个，最多 {max} 个：考核设置只有 {max} 格。请去掉靠后的。',
} as const satisfies Record<Key, string> & Record<string, string>;
