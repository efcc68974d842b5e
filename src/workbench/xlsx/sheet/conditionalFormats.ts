import type { ConditionalFormat } from '../../workbook/rules';
import type { Workbook } from '../../workbook/Workbook';
import { readLook } from '../styles/differentialXml';
import type { StylesSource } from '../styles/readStyles';
import type { StylesEdit } from '../styles/StylesEdit';
import { withAttributes, withPrefix } from '../xml/tag';
import {
  attribute,
  child,
  childrenOf,
  flagAttribute,
  numberAttribute,
  outerXml,
  textOf,
  type XmlElement,
} from '../xml/XmlElement';
import { ruleXml } from './conditionalRuleXml';
import { visibleFormula } from './futureFunctions';
import type { SheetSource } from './SheetSource';

/** A rule of the file and what the model made of it, to see later whether it changed. */
export interface FileRule {
  readonly xml: string;
  readonly snapshot: string;
  /** Rules of one element share its cells. */
  readonly holder: XmlElement;
}

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

/** The conditional formats of the file, in its order; `known` gets what writing needs, by rule id. */
export function readConditionalFormats(
  workbook: Workbook,
  source: SheetSource,
  styles: StylesSource,
  known: Map<string, FileRule>,
): ConditionalFormat[] {
  const looks = childrenOf(child(styles.root, 'dxfs'), 'dxf');
  return childrenOf(source.root, 'conditionalFormatting').flatMap((holder) =>
    childrenOf(holder, 'cfRule').map((element) => {
      const look = looks[numberAttribute(element, 'dxfId') ?? -1];
      const rule: ConditionalFormat = {
        id: workbook.newId(),
        sqref: attribute(holder, 'sqref') ?? '',
        type: TYPES[attribute(element, 'type') ?? ''] ?? 'other',
        operator: attribute(element, 'operator') ?? null,
        formulas: childrenOf(element, 'formula').map((each) => visibleFormula(textOf(each))),
        look: readLook(look, styles.palette),
        priority: numberAttribute(element, 'priority') ?? 1,
        stopIfTrue: flagAttribute(element, 'stopIfTrue', false),
      };
      known.set(rule.id, { xml: outerXml(element), snapshot: snapshotOf(rule), holder });
      return rule;
    }),
  );
}

/** All `conditionalFormatting` elements: unchanged ones keep their text; null where there is none. */
export function conditionalFormatsXml(
  rules: readonly ConditionalFormat[],
  source: SheetSource,
  known: ReadonlyMap<string, FileRule>,
  styles: StylesEdit,
): string | null {
  const kept = new Map<XmlElement, string[]>();
  const fresh: string[] = [];
  for (const rule of rules) {
    const before = known.get(rule.id);
    const same = before !== undefined && before.snapshot === snapshotOf(rule);
    const sameCells = before !== undefined && attribute(before.holder, 'sqref') === rule.sqref;
    if (same && sameCells) {
      const xml = withAttributes(before.xml, { priority: rule.priority });
      kept.set(before.holder, [...(kept.get(before.holder) ?? []), xml]);
      continue;
    }
    // A copied sheet has the rules of another under new ids: their text says more than the model.
    const alike = same ? before : likeRule(rule, known);
    const xml =
      alike === undefined
        ? withPrefix(source.prefix, ruleXml(rule, styles))
        : withAttributes(alike === before ? alike.xml : withoutExtension(alike.xml), {
            priority: rule.priority,
          });
    const prefix = source.prefix;
    fresh.push(
      `<${prefix}conditionalFormatting sqref="${rule.sqref}">${xml}</${prefix}conditionalFormatting>`,
    );
  }
  const old = [...kept].map(([holder, items]) => {
    const extension = child(holder, 'extLst');
    const open = source.text.slice(holder.start, holder.openEnd);
    return `${open}${items.join('')}${extension ? outerXml(extension) : ''}</${holder.name}>`;
  });
  const text = old.join('') + fresh.join('');
  return text === '' ? null : text;
}

/** An extension names a rule of its own sheet's extension list by id. */
function withoutExtension(xml: string): string {
  return xml.replace(/<((?:[\w.]+:)?extLst)[\s>][\s\S]*<\/\1\s*>/, '');
}

function likeRule(
  rule: ConditionalFormat,
  known: ReadonlyMap<string, FileRule>,
): FileRule | undefined {
  if (['custom', 'cellValue'].includes(rule.type)) return undefined;
  const snapshot = snapshotOf(rule);
  return [...known.values()].find((each) => each.snapshot === snapshot);
}

function snapshotOf(rule: ConditionalFormat): string {
  const { id: _id, sqref: _sqref, priority: _priority, ...said } = rule;
  return JSON.stringify(said);
}
