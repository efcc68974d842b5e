import type { ConditionalFormat, DataBar, IconSet, Threshold } from '../../workbook/rules';
import { isPeriod, ruleFormulas } from '../../workbook/ruleFormulas';
import { toArgb } from '../styles/colors';
import { NO_LOOK } from '../styles/differentialXml';
import type { StylesEdit } from '../styles/StylesEdit';
import { XlsxError } from '../XlsxError';
import { escapeText } from '../xml/escape';
import { attributesXml } from '../xml/tag';
import { fileFormula } from './futureFunctions';
import { PERIOD_WORDS, PLAIN_PRESETS } from './readConditionalRule';

const OPERATORS: Readonly<Record<string, string>> = {
  equalto: 'equal',
  notequalto: 'notEqual',
  between: 'between',
  notbetween: 'notBetween',
  equal: 'equal',
  notequal: 'notEqual',
  greaterthan: 'greaterThan',
  lessthan: 'lessThan',
  greaterthanorequal: 'greaterThanOrEqual',
  lessthanorequal: 'lessThanOrEqual',
};
const TEXT_TYPES: Readonly<Record<string, string>> = {
  containsText: 'containsText',
  notContains: 'notContainsText',
  beginsWith: 'beginsWith',
  endsWith: 'endsWith',
};
const NEWER = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const NEWER_FORMULAS = 'http://schemas.microsoft.com/office/excel/2006/main';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * A new `cfRule` element; `twin` is the id of its rule in the extension list, where it has one.
 * Throws XlsxError 'unsupported' for a kind that cannot be written.
 */
export function ruleXml(rule: ConditionalFormat, styles: StylesEdit, twin?: string): string {
  const looksPlain = JSON.stringify(rule.look) === JSON.stringify(NO_LOOK);
  const common = {
    dxfId: looksPlain ? undefined : styles.differential(rule.look),
    priority: rule.priority,
    stopIfTrue: rule.stopIfTrue ? 1 : undefined,
  };
  const bare = { priority: rule.priority };
  switch (rule.type) {
    case 'custom':
      return element({ type: 'expression', ...common }, formulasXml(rule));
    case 'cellValue': {
      const operator = OPERATORS[(rule.operator ?? 'equal').toLowerCase()];
      if (operator === undefined) break;
      return element({ type: 'cellIs', ...common, operator }, formulasXml(rule));
    }
    case 'containsText': {
      const operator = rule.operator ?? 'containsText';
      const type = TEXT_TYPES[operator];
      if (type === undefined) break;
      return element({ type, ...common, operator, text: rule.text ?? '' }, formulasXml(rule));
    }
    case 'topBottom': {
      const { rank, bottom, percent } = rule.top ?? { rank: 10, bottom: false, percent: false };
      const attributes = {
        percent: percent ? 1 : undefined,
        bottom: bottom ? 1 : undefined,
        rank,
      };
      return element({ type: 'top10', ...common, ...attributes }, '');
    }
    case 'presetCriteria': {
      const attributes = presetAttributes(rule.preset ?? '');
      if (attributes === null) break;
      return element({ ...attributes, ...common }, formulasXml(rule));
    }
    case 'colorScale': {
      const points = rule.colorScale ?? [];
      const colors = points.map(({ color }) => `<color rgb="${toArgb(color)}"/>`).join('');
      const scale = points.map((point) => thresholdXml(point)).join('') + colors;
      return element({ type: 'colorScale', ...bare }, `<colorScale>${scale}</colorScale>`);
    }
    case 'dataBar':
      if (rule.dataBar === undefined) break;
      return element({ type: 'dataBar', ...bare }, barXml(rule.dataBar) + twinXml(twin));
    case 'iconSet':
      if (rule.iconSet === undefined) break;
      return element({ type: 'iconSet', ...bare }, iconsXml(rule.iconSet));
  }
  throw new XlsxError('unsupported', 'This kind of conditional format cannot be written', {
    type: rule.type,
    operator: rule.operator ?? rule.preset ?? '',
  });
}

/** The rule of the extension list that goes with a data bar: what the older form cannot say. */
export function newerBarXml(rule: ConditionalFormat, id: string): string {
  const bar = rule.dataBar;
  if (bar === undefined) return '';
  const attributes = attributesXml({
    minLength: 0,
    maxLength: 100,
    border: bar.borderColor === null ? undefined : 1,
    gradient: bar.gradient ? undefined : 0,
    direction: bar.direction === 'context' ? undefined : bar.direction,
    negativeBarColorSameAsPositive: bar.negativeColor === null ? 1 : undefined,
    negativeBarBorderColorSameAsPositive: bar.negativeBorderColor === null ? undefined : 0,
    axisPosition: bar.axis === 'automatic' ? undefined : bar.axis,
  });
  const color = (local: string, value: string | null): string =>
    value === null ? '' : `<x14:${local} rgb="${toArgb(value)}"/>`;
  const content =
    newerThreshold(bar.minimum) +
    newerThreshold(bar.maximum) +
    color('borderColor', bar.borderColor) +
    color('negativeFillColor', bar.negativeColor) +
    color('negativeBorderColor', bar.negativeBorderColor) +
    color('axisColor', bar.axis === 'none' ? null : (bar.axisColor ?? '#000000'));
  return (
    `<x14:conditionalFormatting xmlns:x14="${NEWER}" xmlns:xm="${NEWER_FORMULAS}">` +
    `<x14:cfRule type="dataBar" id="${id}"><x14:dataBar${attributes}>${content}</x14:dataBar></x14:cfRule>` +
    `<xm:sqref>${rule.sqref}</xm:sqref></x14:conditionalFormatting>`
  );
}

function element(attributes: Attributes, content: string): string {
  const open = `<cfRule${attributesXml(attributes)}`;
  return content === '' ? `${open}/>` : `${open}>${content}</cfRule>`;
}

function formulasXml(rule: ConditionalFormat): string {
  return ruleFormulas(rule)
    .map((each) => `<formula>${escapeText(fileFormula(each))}</formula>`)
    .join('');
}

function presetAttributes(preset: string): Attributes | null {
  const plain = Object.entries(PLAIN_PRESETS).find(([, name]) => name === preset);
  if (plain !== undefined) return { type: plain[0] };
  if (isPeriod(preset)) {
    const word = Object.entries(PERIOD_WORDS).find(([, name]) => name === preset)?.[0];
    return { type: 'timePeriod', timePeriod: word };
  }
  const average = /^(?:(EqualOr)|(One|Two|Three)StdDev)?(Above|Below)Average$/.exec(preset);
  if (average === null) return null;
  const [, equal, deviations, side] = average;
  return {
    type: 'aboveAverage',
    aboveAverage: side === 'Below' ? 0 : undefined,
    equalAverage: equal === undefined ? undefined : 1,
    stdDev: deviations === undefined ? undefined : ['One', 'Two', 'Three'].indexOf(deviations) + 1,
  };
}

function thresholdXml({ type, value }: Threshold, more: Attributes = {}): string {
  // The older form knows no automatic ends.
  const plain = type === 'autoMin' ? 'min' : type === 'autoMax' ? 'max' : type;
  return `<cfvo${attributesXml({ type: plain, val: value ?? undefined, ...more })}/>`;
}

function newerThreshold({ type, value }: Threshold): string {
  if (value === null) return `<x14:cfvo type="${type}"/>`;
  return `<x14:cfvo type="${type}"><xm:f>${escapeText(fileFormula(value))}</xm:f></x14:cfvo>`;
}

function barXml({ minimum, maximum, color, showValue }: DataBar): string {
  const open = `<dataBar${attributesXml({ showValue: showValue ? undefined : 0 })}>`;
  const ends = thresholdXml(minimum) + thresholdXml(maximum);
  return `${open}${ends}<color rgb="${toArgb(color)}"/></dataBar>`;
}

function twinXml(id: string | undefined): string {
  if (id === undefined) return '';
  return (
    `<extLst><ext xmlns:x14="${NEWER}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}">` +
    `<x14:id>${id}</x14:id></ext></extLst>`
  );
}

function iconsXml({ style, reversed, showValue, thresholds }: IconSet): string {
  const open = attributesXml({
    iconSet: style,
    showValue: showValue ? undefined : 0,
    reverse: reversed ? 1 : undefined,
  });
  const items = thresholds.map((each) =>
    thresholdXml(each, { gte: each.inclusive ? undefined : 0 }),
  );
  return `<iconSet${open}>${items.join('')}</iconSet>`;
}
