import type { ConditionalFormat } from '../../workbook/rules';
import type { Workbook } from '../../workbook/Workbook';
import { relocated } from '../structure/relocate';
import type { Replay } from '../structure/Replay';
import { readLook } from '../styles/differentialXml';
import type { StylesSource } from '../styles/readStyles';
import type { StylesEdit } from '../styles/StylesEdit';
import { escapeText } from '../xml/escape';
import { parseXml } from '../xml/parseXml';
import { spliced, type Splice } from '../xml/splice';
import { withAttributes, withPrefix } from '../xml/tag';
import {
  attribute,
  child,
  childrenOf,
  flagAttribute,
  numberAttribute,
  outerXml,
  textOf,
  walk,
  type XmlElement,
} from '../xml/XmlElement';
import { newerBarXml, ruleXml } from './conditionalRuleXml';
import { fileFormula, visibleFormula } from './futureFunctions';
import { newerRules, readDetails, twinId } from './readConditionalRule';
import type { SheetSource } from './SheetSource';

const NEWER = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const NEWER_LIST = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

/** A rule of the file and what the model made of it, to see later whether it changed. */
export interface FileRule {
  readonly xml: string;
  readonly model: ConditionalFormat;
  /** Rules of one element share its cells. */
  readonly holder: XmlElement;
  /** The id of its twin in the extension list. */
  readonly twin: string | undefined;
}

/** What writing conditional formats needs. */
export interface RuleContext {
  /** The file's rules by id. */
  readonly rules: ReadonlyMap<string, FileRule>;
  /** The id of the file's rule that a rule is, or was copied from. */
  readonly ruleOf: (id: string) => string;
  readonly styles: StylesEdit;
  readonly replay: Replay;
}

/** The conditional formats of the file, in its order; `known` gets what writing needs, by rule id. */
export function readConditionalFormats(
  workbook: Workbook,
  source: SheetSource,
  styles: StylesSource,
  known: Map<string, FileRule>,
): ConditionalFormat[] {
  const looks = childrenOf(child(styles.root, 'dxfs'), 'dxf');
  const newer = newerRules(source.root);
  return childrenOf(source.root, 'conditionalFormatting').flatMap((holder) =>
    childrenOf(holder, 'cfRule').map((element) => {
      const look = looks[numberAttribute(element, 'dxfId') ?? -1];
      const twin = twinId(element);
      const rule: ConditionalFormat = {
        id: workbook.newId(),
        sqref: attribute(holder, 'sqref') ?? '',
        operator: attribute(element, 'operator') ?? null,
        formulas: childrenOf(element, 'formula').map((each) => visibleFormula(textOf(each))),
        look: readLook(look, styles.palette),
        priority: numberAttribute(element, 'priority') ?? 1,
        stopIfTrue: flagAttribute(element, 'stopIfTrue', false),
        ...readDetails(element, twin === undefined ? undefined : newer.get(twin), styles.palette),
      };
      known.set(rule.id, { xml: outerXml(element), model: structuredClone(rule), holder, twin });
      return rule;
    }),
  );
}

/** The sheet's conditional formats for the file: the elements, and the bars that need a twin. */
export interface WrittenRules {
  /** All `conditionalFormatting` elements; null where there is none. */
  readonly xml: string | null;
  /** Twins to be made in the extension list. */
  readonly added: readonly string[];
  /** Ids of the twins that are as the file has them. */
  readonly kept: ReadonlySet<string>;
}

/** Writes the rules: unchanged ones keep their text, changed ones as much of it as can be. */
export function writeRules(
  rules: readonly ConditionalFormat[],
  source: SheetSource,
  context: RuleContext,
): WrittenRules {
  const { replay, styles } = context;
  const prefix = source.prefix;
  const inHolder = new Map<XmlElement, string[]>();
  const fresh: string[] = [];
  const added: string[] = [];
  const kept = new Set<string>();
  for (const rule of rules) {
    const before = context.rules.get(context.ruleOf(rule.id));
    const had = before && replayed(before.model, replay);
    const sameCells = had?.sqref === rule.sqref;
    let xml: string;
    if (before !== undefined && had !== undefined && said(had) === said(rule)) {
      xml = withAttributes(relocated(parseXml(before.xml, 'cfRule'), replay), {
        priority: rule.priority,
      });
      if (before.twin !== undefined) {
        if (sameCells) kept.add(before.twin);
        else added.push(newerBarXml(rule, before.twin));
      }
    } else if (before !== undefined && had !== undefined && isPatchable(had, rule)) {
      xml = patchedRule(before.xml, had, rule, styles);
      if (before.twin !== undefined) kept.add(before.twin);
    } else {
      const twin = rule.type === 'dataBar' ? (before?.twin ?? freeTwin(source, added)) : undefined;
      xml = withPrefix(prefix, ruleXml(rule, styles, twin));
      if (twin !== undefined) added.push(newerBarXml(rule, twin));
    }
    if (before !== undefined && sameCells) {
      inHolder.set(before.holder, [...(inHolder.get(before.holder) ?? []), xml]);
    } else {
      const name = `${prefix}conditionalFormatting`;
      fresh.push(`<${name} sqref="${rule.sqref}">${xml}</${name}>`);
    }
  }
  const old = [...inHolder].map(([holder, items]) => {
    const extension = child(holder, 'extLst');
    const tag = holder.source.slice(holder.start, holder.openEnd);
    const sqref = replay.sqref(attribute(holder, 'sqref') ?? '');
    const open = replay.isEmpty ? tag : withAttributes(tag, { sqref });
    return `${open}${items.join('')}${extension ? outerXml(extension) : ''}</${holder.name}>`;
  });
  const text = old.join('') + fresh.join('');
  return { xml: text === '' ? null : text, added, kept };
}

/** The extension list with the twins of the bars as they are now; "" where nothing is left of it. */
export function withTwins(
  list: string | undefined,
  source: SheetSource,
  context: RuleContext,
  { added, kept }: WrittenRules,
): string {
  const newer = newerRules(source.root);
  const twins = new Set(
    [...context.rules.values()].flatMap(({ twin }) =>
      twin !== undefined && newer.has(twin) ? [twin] : [],
    ),
  );
  let text = list ?? '';
  if (text !== '' && twins.size > 0)
    text = withoutTwins(text, (id) => twins.has(id) && !kept.has(id));
  if (added.length === 0) return text;
  const holders = text === '' ? [] : holdersIn(parseXml(text, 'extLst'));
  const holder = holders[0];
  if (holder !== undefined) {
    return text.slice(0, holder.closeStart) + added.join('') + text.slice(holder.closeStart);
  }
  const ext =
    `<${source.prefix}ext xmlns:x14="${NEWER}" uri="${NEWER_LIST}">` +
    `<x14:conditionalFormattings>${added.join('')}</x14:conditionalFormattings></${source.prefix}ext>`;
  if (text === '') return `<${source.prefix}extLst>${ext}</${source.prefix}extLst>`;
  const root = parseXml(text, 'extLst');
  // Excel wants this extension before the others.
  return text.slice(0, root.openEnd) + ext + text.slice(root.openEnd);
}

function withoutTwins(text: string, goes: (id: string) => boolean): string {
  const root = parseXml(text, 'extLst');
  const splices: Splice[] = [];
  const cut = (each: XmlElement): void => {
    splices.push({ start: each.start, end: each.end, text: '' });
  };
  const gone = new Set<XmlElement>();
  for (const extension of root.children) {
    const holder = holdersIn(extension)[0];
    if (holder === undefined) continue;
    const emptied = holder.children.filter((format) => {
      const rules = childrenOf(format, 'cfRule');
      return rules.length > 0 && rules.every((rule) => goes(attribute(rule, 'id') ?? ''));
    });
    if (emptied.length === holder.children.length) {
      gone.add(extension);
      cut(extension);
      continue;
    }
    for (const format of holder.children) {
      if (emptied.includes(format)) cut(format);
      else
        childrenOf(format, 'cfRule')
          .filter((rule) => goes(attribute(rule, 'id') ?? ''))
          .forEach(cut);
    }
  }
  if (gone.size === root.children.length) return '';
  return spliced(text, splices);
}

function holdersIn(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  walk(element, (each) => {
    if (each.local === 'conditionalFormattings') found.push(each);
  });
  return found;
}

/** An id no rule of the sheet has. */
function freeTwin(source: SheetSource, added: readonly string[]): string {
  for (let number = added.length + 1; ; number++) {
    const digits = number.toString(16).toUpperCase().padStart(12, '0');
    const id = `{DA7ABA50-0000-4000-8000-${digits}}`;
    if (!source.text.includes(id) && !added.some((each) => each.includes(id))) return id;
  }
}

/** The file's rule after the edits since opening. */
function replayed(model: ConditionalFormat, replay: Replay): ConditionalFormat {
  if (replay.isEmpty) return model;
  return {
    ...model,
    sqref: replay.sqref(model.sqref),
    formulas: model.formulas.map((formula) => replay.formula(formula)),
  };
}

/** True where only the look, the formulas or what comes after changed: the rest of the text can stay. */
function isPatchable(had: ConditionalFormat, now: ConditionalFormat): boolean {
  const { look: _look, formulas: before, stopIfTrue: _stop, ...rest } = had;
  const { look: _newLook, formulas: after, stopIfTrue: _newStop, ...newRest } = now;
  return said(rest) === said(newRest) && before.length === after.length;
}

function patchedRule(
  xml: string,
  had: ConditionalFormat,
  now: ConditionalFormat,
  styles: StylesEdit,
): string {
  const sameLook = JSON.stringify(had.look) === JSON.stringify(now.look);
  const root = parseXml(xml, 'cfRule');
  const formulas = childrenOf(root, 'formula').map((each, index): Splice => ({
    start: each.openEnd,
    end: each.closeStart,
    text: escapeText(fileFormula(now.formulas[index] ?? '')),
  }));
  return withAttributes(spliced(xml, formulas), {
    priority: now.priority,
    ...(sameLook ? {} : { dxfId: styles.differential(now.look) }),
    ...(had.stopIfTrue === now.stopIfTrue ? {} : { stopIfTrue: now.stopIfTrue ? 1 : undefined }),
  });
}

/** What a rule says, without where and in which order. */
function said(rule: Omit<ConditionalFormat, 'look' | 'formulas' | 'stopIfTrue'>): string {
  const { id: _id, sqref: _sqref, priority: _priority, ...rest } = rule;
  return JSON.stringify(rest, Object.keys(flat(rest)).sort());
}

/** All keys at every depth, so that the order they were set in does not matter. */
function flat(value: unknown): Record<string, true> {
  const keys: Record<string, true> = {};
  JSON.stringify(value, (key, each: unknown) => {
    keys[key] = true;
    return each;
  });
  return keys;
}
