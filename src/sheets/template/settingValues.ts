import { no, yes } from '../../forms/template/layout';
import {
  type PolicyPath,
  type Setting,
  type SettingKey,
  settings,
  settingWords,
  tieBreakKeys,
} from '../../forms/template/settings';
import type { PlannedValue } from '../SheetPlan';
import type { TemplateOptions } from './TemplateOptions';

/** The version of the sheets' geometry and settings. */
export const TEMPLATE_VERSION = 2;

/** What stands in a setting's cell. */
export function settingValue(key: SettingKey, options: TemplateOptions): PlannedValue {
  switch (key) {
    case 'period':
      return options.period;
    case 'month':
      return { formula: `=VALUE(RIGHT(${settings.period.name},2))` };
    case 'heading':
      return {
        formula: `=LEFT(${settings.period.name},4)&"年"&${settings.month.name}&"月班组考评"`,
      };
    case 'version':
      return TEMPLATE_VERSION;
    case 'countsFrom':
      return options.countsFromLog === true ? settingWords.log : settingWords.typed;
    case 'groups':
      return options.groups === undefined ? no : yes;
    default:
      return policyValue(settings[key], options);
  }
}

/**
 * A policy in the words of its cell. Throws RangeError on more tie-breaks than there are settings:
 * what a sheet cannot say must not be lost.
 */
function policyValue({ input, path }: Setting, { rubric }: TemplateOptions): PlannedValue {
  const { policy, categories } = rubric;
  if (policy.tieBreakCategories.length > tieBreakKeys.length) {
    throw new RangeError(`more than ${tieBreakKeys.length} tie-break categories`);
  }
  if (path === undefined) return null;
  const value = fieldAt(policy, path);
  switch (input.kind) {
    case 'choice':
      return input.choices.find((choice) => choice.value === value)?.word ?? null;
    case 'category':
      return categories.find(({ code }) => code === value)?.name ?? null;
    default:
      return typeof value === 'number' || typeof value === 'string' ? value : null;
  }
}

/** The field a path leads to; undefined where there is none. */
function fieldAt(policy: object, path: PolicyPath): unknown {
  const keys = path.split(/[.[\]]/).filter((key) => key !== '');
  return keys.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null
        ? Object.entries(part).find(([name]) => name === key)?.[1]
        : undefined,
    policy,
  );
}
