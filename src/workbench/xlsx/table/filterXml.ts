import { areaAddress, type Area } from '../../workbook/area';
import type { FilterCriterion } from '../../workbook/Table';
import { attributesXml, withAttributes } from '../xml/tag';
import { attribute, childrenOf, outerXml, type XmlElement } from '../xml/XmlElement';
import { readCriteria } from './readFilter';

const WORDS: readonly (readonly [sign: string, word: string])[] = [
  ['<=', 'lessThanOrEqual'],
  ['>=', 'greaterThanOrEqual'],
  ['<>', 'notEqual'],
  ['<', 'lessThan'],
  ['>', 'greaterThan'],
  ['=', 'equal'],
];

/**
 * An `autoFilter` element over an area. Where the file has one, what it says of columns whose
 * criteria did not change stays as it is written.
 */
export function filterXml(
  area: Area,
  criteria: readonly FilterCriterion[],
  before: XmlElement | undefined,
): string {
  const ref = areaAddress(area);
  const old = JSON.stringify(readCriteria(before));
  if (before !== undefined && old === JSON.stringify(criteria)) {
    return withAttributes(outerXml(before), { ref });
  }
  const known = new Map(
    childrenOf(before, 'filterColumn').map((each) => [Number(attribute(each, 'colId')), each]),
  );
  const had = new Map(readCriteria(before).map((each) => [each.column, JSON.stringify(each)]));
  const columns = criteria.map((criterion) => {
    const element = known.get(criterion.column);
    if (element !== undefined && had.get(criterion.column) === JSON.stringify(criterion)) {
      return outerXml(element);
    }
    return `<filterColumn colId="${criterion.column}">${criterionXml(criterion)}</filterColumn>`;
  });
  if (columns.length === 0) return `<autoFilter ref="${ref}"/>`;
  return `<autoFilter ref="${ref}">${columns.join('')}</autoFilter>`;
}

function criterionXml(criterion: FilterCriterion): string {
  const { filterOn, values = [], criterion1, criterion2, operator, dynamicCriteria } = criterion;
  switch (filterOn) {
    case 'Values': {
      const blank = values.includes('') ? ' blank="1"' : '';
      const items = values
        .filter((value) => value !== '')
        .map((value) => `<filter${attributesXml({ val: value })}/>`);
      return `<filters${blank}>${items.join('')}</filters>`;
    }
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent':
      return `<top10${attributesXml({
        top: filterOn.startsWith('Top') ? undefined : 0,
        percent: filterOn.endsWith('Percent') ? 1 : undefined,
        val: Number(criterion1 ?? 10) || 10,
      })}/>`;
    case 'Dynamic': {
      const name = dynamicCriteria ?? 'AboveAverage';
      return `<dynamicFilter${attributesXml({ type: name.charAt(0).toLowerCase() + name.slice(1) })}/>`;
    }
    default: {
      const items = [criterion1, criterion2].filter((each) => each !== undefined).map(customXml);
      const and = operator === 'And' ? ' and="1"' : '';
      return `<customFilters${and}>${items.join('')}</customFilters>`;
    }
  }
}

function customXml(criterion: string): string {
  const [sign, word] = WORDS.find(([each]) => criterion.startsWith(each)) ?? ['', 'equal'];
  return `<customFilter${attributesXml({
    operator: word === 'equal' ? undefined : word,
    val: criterion.slice(sign.length),
  })}/>`;
}
