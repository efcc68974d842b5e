import type { ConditionalFormat } from '../../workbook/rules';
import { NO_LOOK } from '../styles/differentialXml';
import type { StylesEdit } from '../styles/StylesEdit';
import { XlsxError } from '../XlsxError';
import { escapeText } from '../xml/escape';
import { attributesXml } from '../xml/tag';
import { fileFormula } from './futureFunctions';

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

/** A new `cfRule` element. Throws XlsxError 'unsupported' for a kind that cannot be written yet. */
export function ruleXml(rule: ConditionalFormat, styles: StylesEdit): string {
  const looksPlain = JSON.stringify(rule.look) === JSON.stringify(NO_LOOK);
  const common = {
    dxfId: looksPlain ? undefined : styles.differential(rule.look),
    priority: rule.priority,
    stopIfTrue: rule.stopIfTrue ? 1 : undefined,
  };
  const element = (
    attributes: Readonly<Record<string, string | number | undefined>>,
    content: string,
  ): string => `<cfRule${attributesXml(attributes)}>${content}</cfRule>`;
  const formulas = rule.formulas
    .map((each) => `<formula>${escapeText(fileFormula(each))}</formula>`)
    .join('');
  switch (rule.type) {
    case 'custom':
      return element({ type: 'expression', ...common }, formulas);
    case 'cellValue': {
      const operator = OPERATORS[(rule.operator ?? 'equal').toLowerCase()];
      if (operator === undefined) break;
      return element({ type: 'cellIs', ...common, operator }, formulas);
    }
    case 'containsText':
      return textRule(rule, common, element);
    case 'topBottom': {
      const wanted = (rule.operator ?? 'top').toLowerCase();
      return element(
        {
          type: 'top10',
          ...common,
          percent: wanted.includes('percent') ? 1 : undefined,
          bottom: wanted.includes('bottom') ? 1 : undefined,
          rank: Number(rule.formulas[0] ?? 10) || 10,
        },
        '',
      );
    }
    case 'colorScale':
      return element(
        { type: 'colorScale', priority: rule.priority },
        '<colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/>' +
          '<color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale>',
      );
    case 'dataBar':
      return element(
        { type: 'dataBar', priority: rule.priority },
        '<dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>',
      );
    case 'iconSet':
      return element(
        { type: 'iconSet', priority: rule.priority },
        '<iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/>' +
          '<cfvo type="percent" val="67"/></iconSet>',
      );
  }
  throw new XlsxError('unsupported', 'This kind of conditional format cannot be written', {
    type: rule.type,
    operator: rule.operator ?? '',
  });
}

type Common = Readonly<Record<string, string | number | undefined>>;

function textRule(
  rule: ConditionalFormat,
  common: Common,
  element: (attributes: Common, content: string) => string,
): string {
  const cell = (rule.sqref.split(/[\s:]/)[0] ?? 'A1').replaceAll('$', '');
  const first = rule.formulas[0] ?? '';
  // The rule's text is either a literal or a formula's string.
  const text = /^"(?:[^"]|"")*"$/.test(first) ? first.slice(1, -1).replaceAll('""', '"') : first;
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const wanted = (rule.operator ?? 'contains').toLowerCase();
  const length = `LEN(${quoted})`;
  const kinds: readonly [test: boolean, type: string, operator: string, formula: string][] = [
    [
      wanted.startsWith('not'),
      'notContainsText',
      'notContains',
      `ISERROR(SEARCH(${quoted},${cell}))`,
    ],
    [wanted.startsWith('begins'), 'beginsWith', 'beginsWith', `LEFT(${cell},${length})=${quoted}`],
    [wanted.startsWith('ends'), 'endsWith', 'endsWith', `RIGHT(${cell},${length})=${quoted}`],
    [true, 'containsText', 'containsText', `NOT(ISERROR(SEARCH(${quoted},${cell})))`],
  ];
  for (const [test, type, operator, formula] of kinds) {
    if (test) {
      const attributes = { type, ...common, operator, text };
      return element(attributes, `<formula>${escapeText(formula)}</formula>`);
    }
  }
  return '';
}
