import type { DataValidation } from '../../workbook/rules';
import { escapeText } from '../xml/escape';
import { openTagEnd, attributesXml, withAttributes, withPrefix } from '../xml/tag';
import {
  attribute,
  child,
  childrenOf,
  flagAttribute,
  outerXml,
  textOf,
  walk,
  type XmlElement,
} from '../xml/XmlElement';
import { fileFormula, visibleFormula } from './futureFunctions';
import { relocated } from '../structure/relocate';
import type { Replay } from '../structure/Replay';
import { parseXml } from '../xml/parseXml';
import type { SheetSource } from './SheetSource';

interface FileValidation {
  readonly model: DataValidation;
  readonly xml: string;
  /** Lies in the extension list, where Excel keeps rules it writes in a newer form. */
  readonly extended: boolean;
}

/** The validations of the file, those of the extension list behind the classic ones. */
export function readValidations(source: SheetSource): DataValidation[] {
  return fileValidations(source).map((each) => each.model);
}

/** The new `dataValidations` element: known rules keep their text; null where there is none. */
export function validationsXml(
  validations: readonly DataValidation[],
  source: SheetSource,
  replay: Replay,
): string | null {
  const known = new Map(
    fileValidations(source).map((each) => {
      const now = replay.isEmpty ? each : replayed(each, replay);
      return [keyOf(now.model), now];
    }),
  );
  const items = validations.flatMap((validation) => {
    const before = known.get(keyOf(validation));
    // Left where it is, in the extension list.
    if (before?.extended === true && before.model.sqref === validation.sqref) return [];
    if (before === undefined || before.extended) {
      return [withPrefix(source.prefix, validationXml(validation))];
    }
    return before.model.sqref === validation.sqref
      ? [before.xml]
      : [withAttributes(before.xml, { sqref: validation.sqref })];
  });
  if (items.length === 0) return null;
  const holder = child(source.root, 'dataValidations');
  const old = holder === undefined ? `<dataValidations>` : outerXml(holder);
  const open = withAttributes(old.slice(0, openTagEnd(old)).replace(/\/>$/, '>'), {
    count: items.length,
  });
  return `${open}${items.join('')}</${holder?.name ?? 'dataValidations'}>`;
}

/** A rule of the file after the edits since opening. */
function replayed(rule: FileValidation, replay: Replay): FileValidation {
  const { sqref, formula1, formula2 } = rule.model;
  return {
    ...rule,
    model: {
      ...rule.model,
      sqref: replay.sqref(sqref),
      formula1: formula1 === null ? null : replay.formula(formula1),
      formula2: formula2 === null ? null : replay.formula(formula2),
    },
    xml: rule.extended ? rule.xml : relocated(parseXml(rule.xml, 'dataValidation'), replay),
  };
}

function fileValidations(source: SheetSource): FileValidation[] {
  const found = childrenOf(child(source.root, 'dataValidations'), 'dataValidation').map(
    (element): FileValidation => ({
      model: readValidation(element, attribute(element, 'sqref') ?? ''),
      xml: outerXml(element),
      extended: false,
    }),
  );
  const extensions = child(source.root, 'extLst');
  if (extensions === undefined) return found;
  walk(extensions, (element) => {
    if (element.local !== 'dataValidation') return;
    const sqref = child(element, 'sqref');
    if (sqref === undefined) return;
    const model = readValidation(element, textOf(sqref));
    found.push({ model, xml: outerXml(element), extended: true });
  });
  return found;
}

function readValidation(element: XmlElement, sqref: string): DataValidation {
  const text = (name: string): string => attribute(element, name) ?? '';
  const formula = (local: string): string | null => {
    const holder = child(element, local);
    if (holder === undefined) return null;
    // The newer form wraps the formula once more.
    const value = textOf(child(holder, 'f') ?? holder);
    return value === '' ? null : visibleFormula(value);
  };
  return {
    sqref,
    type: attribute(element, 'type') ?? 'none',
    operator: attribute(element, 'operator') ?? 'between',
    formula1: formula('formula1'),
    formula2: formula('formula2'),
    allowBlank: flagAttribute(element, 'allowBlank', false),
    // The file's flag means the contrary of its name.
    inCellDropDown: !flagAttribute(element, 'showDropDown', false),
    errorAlert: {
      show: flagAttribute(element, 'showErrorMessage', false),
      style: attribute(element, 'errorStyle') ?? 'stop',
      title: text('errorTitle'),
      message: text('error'),
    },
    prompt: {
      show: flagAttribute(element, 'showInputMessage', false),
      title: text('promptTitle'),
      message: text('prompt'),
    },
  };
}

function validationXml(validation: DataValidation): string {
  const { errorAlert, prompt } = validation;
  const attributes = attributesXml({
    type: validation.type === 'none' ? undefined : validation.type,
    errorStyle: errorAlert.style === 'stop' ? undefined : errorAlert.style,
    operator: validation.operator === 'between' ? undefined : validation.operator,
    allowBlank: validation.allowBlank ? 1 : undefined,
    showDropDown: validation.inCellDropDown ? undefined : 1,
    showInputMessage: prompt.show ? 1 : undefined,
    showErrorMessage: errorAlert.show ? 1 : undefined,
    errorTitle: errorAlert.title === '' ? undefined : errorAlert.title,
    error: errorAlert.message === '' ? undefined : errorAlert.message,
    promptTitle: prompt.title === '' ? undefined : prompt.title,
    prompt: prompt.message === '' ? undefined : prompt.message,
    sqref: validation.sqref,
  });
  const formula = (local: string, text: string | null): string =>
    text === null ? '' : `<${local}>${escapeText(fileFormula(text))}</${local}>`;
  const formulas =
    formula('formula1', validation.formula1) + formula('formula2', validation.formula2);
  return `<dataValidation${attributes}>${formulas}</dataValidation>`;
}

/** What a rule says, without where: two rules of one key are the same rule. */
function keyOf(validation: DataValidation): string {
  return JSON.stringify({ ...validation, sqref: '' });
}
