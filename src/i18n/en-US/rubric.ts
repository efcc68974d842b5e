import type { rubricZh } from '../zh-CN/rubric';

/** The English of what is wrong with an assessment standard. */
export const rubricEn = {
  'standardFile.label': 'Standard',
  'standardFile.default':
    'Standard: the 44 items that come with it; they can be edited on the sheets.',
  'standardFile.chosen': 'Standard: {title}, {items} items, {points} points.',
  'standardFile.choose': 'Use another standard…',
  'standardFile.clear': 'Use its own after all',
  'standardFile.doubtful':
    'Please check {cell}: the rule “{text}” of {id} “{name}” is not clear, so it takes typed scores; choose its rule on the sheet “考核标准” afterwards.',
  'standardFile.save': 'Save the standard as a file',
  'standardFile.name': 'standard.json',

  'rubric.wrong-shape':
    'Something is missing or of the wrong kind: {expected} wanted, {found} found.',
  'rubric.too-many-decimals': '{value} has too many decimals; at most {decimals}.',
  'rubric.out-of-range': '{value} is outside the range allowed.',
  'rubric.item-id-doubled': 'The number {id} is used twice.',
  'rubric.category-code-doubled': 'The category code {code} is used twice.',
  'rubric.category-unknown': 'There is no category with the code {category}.',
  'rubric.item-count': 'Category “{category}” should have {expected} items and has {found}.',
  'rubric.item-count-total': 'There should be {expected} items; there are {found}.',
  'rubric.points-sum': 'Category “{category}” should add up to {expected} points and has {found}.',
  'rubric.points-total': 'The points should add up to {expected}; they make {found}.',
  'rubric.step-not-positive': 'The points for each time are {value}; they must be above 0.',
  'rubric.linear-no-span': 'The marks for full and for no points are both {value}.',
  'rubric.tier-best-not-points': 'The best tier should give {expected} points and gives {found}.',
  'rubric.tier-bounds-disordered':
    'The bound {value} of tier {position} stands after {before}: the order is wrong.',
  'rubric.tier-scores-disordered': 'Tier {position} gives {value}, more than {before} before it.',
  'rubric.tier-last-bounded': 'The last tier must be “everything else”.',
  'rubric.tier-bound-missing': 'Tier {position} has no bound; only the last may go without.',
  'rubric.level-best-not-whole': 'The best level must give all the points; it gives {value}.',
  'rubric.level-shares-disordered':
    'The share {value} of level {position} is more than {before} before it.',
  'rubric.level-doubled': '“{text}” could mean two levels.',
  'rubric.level-reserved': '“{text}” means N/A or nothing and cannot name a level.',
  'rubric.bonus-with-points': 'A bonus item has {value} points; it must have 0.',
  'rubric.points-not-positive': 'The points are {value}; they must be above 0.',
  'rubric.cap-not-positive': 'The cap of the bonus is {value}; it must be above 0.',
  'rubric.grades-disordered':
    'The lower bound {value} of grade {position} is not below {before} before it.',
  'rubric.grade-last-not-zero': 'The last grade begins at {value}; it must begin at 0.',
  'rubric.grade-doubled': 'The grade “{name}” is used twice.',
  'rubric.grade-cap-unknown': 'The floor’s grade “{name}” is none of the grades.',
  'rubric.tie-break-unknown': 'No category has the code {code} that ties are to be broken by.',
  'rubric.tie-breaks-too-many':
    '{count} categories are to break ties; {max} at most, as 考核设置 has {max} cells for them. Leave out the last ones.',
} as const satisfies Record<keyof typeof rubricZh, string>;
