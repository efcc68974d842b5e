import type {
  ColorPoint,
  ConditionalFormat,
  DataBar,
  IconSet,
  Threshold,
} from '../../workbook/rules';
import { readColor, type Palette } from '../styles/colors';
import {
  attribute,
  child,
  childrenOf,
  descend,
  flagAttribute,
  numberAttribute,
  textOf,
  walk,
  type XmlElement,
} from '../xml/XmlElement';

const TYPES: Readonly<Record<string, string>> = {
  expression: 'custom',
  cellIs: 'cellValue',
  containsText: 'containsText',
  notContainsText: 'containsText',
  beginsWith: 'containsText',
  endsWith: 'containsText',
  top10: 'topBottom',
  aboveAverage: 'presetCriteria',
  duplicateValues: 'presetCriteria',
  uniqueValues: 'presetCriteria',
  timePeriod: 'presetCriteria',
  containsBlanks: 'presetCriteria',
  notContainsBlanks: 'presetCriteria',
  containsErrors: 'presetCriteria',
  notContainsErrors: 'presetCriteria',
  colorScale: 'colorScale',
  dataBar: 'dataBar',
  iconSet: 'iconSet',
};

/** The file's types and Excel's names of presets that say it all by themselves. */
export const PLAIN_PRESETS: Readonly<Record<string, string>> = {
  duplicateValues: 'DuplicateValues',
  uniqueValues: 'UniqueValues',
  containsBlanks: 'Blanks',
  notContainsBlanks: 'NonBlanks',
  containsErrors: 'Errors',
  notContainsErrors: 'NonErrors',
};

/** The file's words for periods and Excel's names. */
export const PERIOD_WORDS: Readonly<Record<string, string>> = {
  yesterday: 'Yesterday',
  today: 'Today',
  tomorrow: 'Tomorrow',
  last7Days: 'LastSevenDays',
  lastWeek: 'LastWeek',
  thisWeek: 'ThisWeek',
  nextWeek: 'NextWeek',
  lastMonth: 'LastMonth',
  thisMonth: 'ThisMonth',
  nextMonth: 'NextMonth',
};

type Details = Pick<
  ConditionalFormat,
  'type' | 'text' | 'top' | 'preset' | 'dataBar' | 'colorScale' | 'iconSet'
>;

/** What a `cfRule` says beyond its formulas; `newer` is the rule of the extension list that goes with it. */
export function readDetails(
  element: XmlElement,
  newer: XmlElement | undefined,
  palette: Palette,
): Details {
  const fileType = attribute(element, 'type') ?? '';
  const type = TYPES[fileType] ?? 'other';
  switch (type) {
    case 'containsText':
      return { type, text: attribute(element, 'text') ?? '' };
    case 'topBottom':
      return {
        type,
        top: {
          rank: numberAttribute(element, 'rank') ?? 10,
          bottom: flagAttribute(element, 'bottom', false),
          percent: flagAttribute(element, 'percent', false),
        },
      };
    case 'presetCriteria': {
      const preset = readPreset(element, fileType);
      return preset === null ? { type: 'other' } : { type, preset };
    }
    case 'dataBar': {
      const dataBar = readBar(child(element, 'dataBar'), child(newer, 'dataBar'), palette);
      return dataBar === null ? { type: 'other' } : { type, dataBar };
    }
    case 'colorScale': {
      const scale = child(element, 'colorScale');
      const colors = childrenOf(scale, 'color');
      const colorScale = childrenOf(scale, 'cfvo').map((each, index): ColorPoint => ({
        ...readThreshold(each),
        color: readColor(colors[index], palette) ?? '#FFFFFF',
      }));
      return { type, colorScale };
    }
    case 'iconSet':
      return { type, iconSet: readIcons(child(element, 'iconSet')) };
    default:
      return { type };
  }
}

function readPreset(element: XmlElement, fileType: string): string | null {
  if (fileType === 'aboveAverage') {
    const side = flagAttribute(element, 'aboveAverage', true) ? 'Above' : 'Below';
    const deviations = numberAttribute(element, 'stdDev') ?? 0;
    if (deviations > 0) {
      const count = ['One', 'Two', 'Three'][deviations - 1];
      return count === undefined ? null : `${count}StdDev${side}Average`;
    }
    const equal = flagAttribute(element, 'equalAverage', false) ? 'EqualOr' : '';
    return `${equal}${side}Average`;
  }
  if (fileType === 'timePeriod')
    return PERIOD_WORDS[attribute(element, 'timePeriod') ?? ''] ?? null;
  return PLAIN_PRESETS[fileType] ?? null;
}

function readThreshold(element: XmlElement): Threshold {
  const type = attribute(element, 'type') ?? 'min';
  const inside = child(element, 'f');
  const value = attribute(element, 'val') ?? (inside && textOf(inside)) ?? null;
  return { type, value: ['min', 'max', 'autoMin', 'autoMax'].includes(type) ? null : value };
}

function readBar(
  bar: XmlElement | undefined,
  newer: XmlElement | undefined,
  palette: Palette,
): DataBar | null {
  const [minimum, maximum] = childrenOf(newer ?? bar, 'cfvo').map(readThreshold);
  if (bar === undefined || minimum === undefined || maximum === undefined) return null;
  const colorOf = (local: string): string | null => readColor(child(newer, local), palette);
  const flag = (name: string, otherwise: boolean): boolean =>
    newer === undefined ? otherwise : flagAttribute(newer, name, otherwise);
  const axis = newer && attribute(newer, 'axisPosition');
  const direction = newer && attribute(newer, 'direction');
  return {
    minimum,
    maximum,
    color: colorOf('fillColor') ?? readColor(child(bar, 'color'), palette) ?? '#638EC6',
    showValue: flagAttribute(bar, 'showValue', true),
    gradient: flag('gradient', true),
    direction: direction === 'leftToRight' || direction === 'rightToLeft' ? direction : 'context',
    borderColor: colorOf('borderColor'),
    negativeColor: flag('negativeBarColorSameAsPositive', false)
      ? null
      : colorOf('negativeFillColor'),
    negativeBorderColor: flag('negativeBarBorderColorSameAsPositive', true)
      ? null
      : colorOf('negativeBorderColor'),
    axis: axis === 'middle' || axis === 'none' ? axis : 'automatic',
    axisColor: colorOf('axisColor'),
  };
}

function readIcons(icons: XmlElement | undefined): IconSet {
  return {
    style: (icons && attribute(icons, 'iconSet')) ?? '3TrafficLights1',
    reversed: icons !== undefined && flagAttribute(icons, 'reverse', false),
    showValue: icons === undefined || flagAttribute(icons, 'showValue', true),
    thresholds: childrenOf(icons, 'cfvo').map((each) => ({
      ...readThreshold(each),
      inclusive: flagAttribute(each, 'gte', true),
    })),
  };
}

/** The id by which a rule names its twin in the extension list. */
export function twinId(rule: XmlElement): string | undefined {
  let id: string | undefined;
  const extensions = descend(rule, 'extLst');
  if (extensions === undefined) return undefined;
  walk(extensions, (each) => {
    if (each.local === 'id') id ??= textOf(each).trim();
  });
  return id;
}

/** The rules of a sheet's extension list by their ids. */
export function newerRules(root: XmlElement): Map<string, XmlElement> {
  const found = new Map<string, XmlElement>();
  const list = child(root, 'extLst');
  if (list === undefined) return found;
  walk(list, (each) => {
    const id = each.local === 'cfRule' ? attribute(each, 'id') : undefined;
    if (id !== undefined) found.set(id, each);
  });
  return found;
}
