import type { FilterCriterion } from '../../workbook/Table';
import {
  attribute,
  child,
  childrenOf,
  flagAttribute,
  numberAttribute,
  type XmlElement,
} from '../xml/XmlElement';

const OPERATORS: Readonly<Record<string, string>> = {
  lessThan: '<',
  lessThanOrEqual: '<=',
  notEqual: '<>',
  greaterThanOrEqual: '>=',
  greaterThan: '>',
  equal: '=',
};

/** The criteria of an `autoFilter` element, columns without any left out. */
export function readCriteria(filter: XmlElement | undefined): FilterCriterion[] {
  return childrenOf(filter, 'filterColumn').flatMap((element) => {
    const column = numberAttribute(element, 'colId') ?? 0;
    const said = element.children.find((each) => each.local !== 'extLst');
    const criterion = said === undefined ? null : readCriterion(said);
    return criterion === null ? [] : [{ column, ...criterion }];
  });
}

function readCriterion(element: XmlElement): Omit<FilterCriterion, 'column'> | null {
  switch (element.local) {
    case 'filters': {
      const values = childrenOf(element, 'filter').map((each) => attribute(each, 'val') ?? '');
      const dates = childrenOf(element, 'dateGroupItem').map(dateOf);
      const blank = flagAttribute(element, 'blank', false) ? [''] : [];
      return { filterOn: 'Values', values: [...values, ...dates, ...blank] };
    }
    case 'customFilters': {
      const [first, second] = childrenOf(element, 'customFilter').map(
        (each) =>
          (OPERATORS[attribute(each, 'operator') ?? 'equal'] ?? '=') +
          (attribute(each, 'val') ?? ''),
      );
      const operator = flagAttribute(element, 'and', false) ? 'And' : 'Or';
      return {
        filterOn: 'Custom',
        ...(first === undefined ? {} : { criterion1: first }),
        ...(second === undefined ? {} : { criterion2: second, operator }),
      };
    }
    case 'top10': {
      const side = flagAttribute(element, 'top', true) ? 'Top' : 'Bottom';
      const unit = flagAttribute(element, 'percent', false) ? 'Percent' : 'Items';
      return { filterOn: side + unit, criterion1: attribute(element, 'val') ?? '10' };
    }
    case 'dynamicFilter': {
      const type = attribute(element, 'type') ?? '';
      const name = type.charAt(0).toUpperCase() + type.slice(1);
      return { filterOn: 'Dynamic', dynamicCriteria: name };
    }
    case 'colorFilter':
      return { filterOn: flagAttribute(element, 'cellColor', true) ? 'CellColor' : 'FontColor' };
    case 'iconFilter':
      return { filterOn: 'Icon' };
    default:
      return null;
  }
}

function dateOf(element: XmlElement): string {
  const pieces = ['year', 'month', 'day'].flatMap((name) => attribute(element, name) ?? []);
  return pieces.map((each) => each.padStart(2, '0')).join('-');
}

/** The child of that name, for a sheet's or a table's own filter. */
export function filterOf(parent: XmlElement | undefined): XmlElement | undefined {
  return child(parent, 'autoFilter');
}
