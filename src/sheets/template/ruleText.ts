import type { Item } from '../../assessment/Rubric';

/** An item's rule in a few words for the clerk who fills in the form: "每处扣 0.5 分，扣完为止". */
export function ruleText(item: Item): string {
  const rule = item.scoring;
  switch (rule.type) {
    case 'deduct':
      return `每${item.unit}扣 ${rule.step} 分，扣完为止`;
    case 'linear':
      return `${rule.fullAt}${item.unit}得满分，${rule.zeroAt}${item.unit}得 0 分，中间按比例`;
    case 'tier': {
      const sign = rule.direction === 'higher' ? '≥' : '≤';
      return rule.tiers
        .map((tier) =>
          tier.bound === null
            ? `其余 ${tier.score} 分`
            : `${sign}${tier.bound}${item.unit} ${tier.score} 分`,
        )
        .join('；');
    }
    case 'level':
      return rule.levels.map((level) => `${level.name} ${percent(level.share)}`).join('；');
    case 'passfail':
      return `“是”得满分，“否”得 0 分`;
    case 'bonus':
      return `每${item.unit}加 ${rule.step} 分，最多 ${rule.cap} 分`;
    case 'veto':
      return `发生 1 ${item.unit}即一票否决`;
  }
}

/** What to type into an item's cell. */
export function entryHint(item: Item): string {
  const optional = item.naAllowed ? '；本月不涉及填“不适用”' : '';
  switch (item.scoring.type) {
    case 'deduct':
    case 'bonus':
    case 'veto':
      return `填发生的${item.unit}数，没有就空着${optional}`;
    case 'linear':
    case 'tier':
      return `填${item.unit}前面的数，如 ${item.scoring.type === 'linear' ? item.scoring.fullAt : (item.scoring.tiers[0]?.bound ?? 0)}${optional}`;
    case 'level':
      return `选等级${optional}`;
    case 'passfail':
      return `选“是”或“否”${optional}`;
  }
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
