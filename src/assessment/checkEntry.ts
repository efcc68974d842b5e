import type { RawEntry } from './TeamEntries';
import { choicesOf } from './choicesOf';
import { cellDecimal, decimal } from './decimal';
import type { Decimal } from './decimal';
import type { CellReference, Finding } from './Finding';
import { foldNumber, foldText } from './foldText';
import { isQuarterEnd } from './period';
import { isNotApplicable, readEntry } from './readEntry';
import type { Entry } from './readEntry';
import type { Item } from './Rubric';
import { scoreItem } from './scoreItem';

/**
 * What a person should look at in one entry cell, at most one finding of each kind. Whether an
 * entry is missing or invalid is asked of the scoring itself, so that the two cannot disagree.
 */
export function checkEntry(
  item: Item,
  raw: RawEntry,
  team: string,
  period: string,
  at: CellReference,
): Finding[] {
  const entry = readEntry(raw);
  const names = { criterion: item.name, entity: team };
  if (entry.kind === 'error') {
    return [{ code: 'error-value', at, params: { ...names, name: team, error: entry.error } }];
  }
  if (item.period === 'quarterly' && !isQuarterEnd(period)) {
    if (entry.kind === 'blank' || entry.kind === 'na') return [];
    return [{ code: 'not-this-month', at, params: { period, ...names } }];
  }
  const { state } = scoreItem(item, raw, period);
  if (state === 'missing') return [{ code: 'missing-entry', at, params: names }];
  if (state === 'invalid') {
    if (entry.kind === 'na') return [{ code: 'na-not-allowed', at, params: names }];
    const choices = choicesOf(item.scoring);
    return choices.length > 0
      ? [notAChoice(item, raw, at, names)]
      : [notANumber(item, entry, at, names)];
  }
  return entry.kind === 'number' ? doubtful(item, cellDecimal(entry.exact), at, names) : [];
}

type Names = { readonly criterion: string; readonly entity: string };

function notANumber(item: Item, entry: Entry, at: CellReference, names: Names): Finding {
  if (entry.kind === 'number') {
    return {
      code: 'below-zero',
      at,
      params: { value: cellDecimal(entry.exact).toNumber(), ...names },
    };
  }
  const text = entry.kind === 'text' ? entry.text : '';
  const meant = foldNumber(withoutUnit(text, item.unit));
  if (meant !== null) {
    const value = meant.toNumber();
    const params = { text, number: value, ...names };
    return { code: 'number-as-text', at, params, repair: { at, value, safe: true } };
  }
  const finding: Finding = { code: 'not-a-number', at, params: { text, ...names } };
  return withPlainRepair(finding, item, text, at);
}

/** What stands in an entry cell, as a person sees it. */
function rawText(raw: RawEntry): string {
  return typeof raw === 'object' ? (raw?.error ?? '') : String(raw);
}

function notAChoice(item: Item, raw: RawEntry, at: CellReference, names: Names): Finding {
  const choices = choicesOf(item.scoring);
  const text = typeof raw === 'boolean' ? String(raw).toUpperCase() : rawText(raw);
  const shown = choices.map(({ value }) => value).join(' / ');
  const finding: Finding = { code: 'not-a-choice', at, params: { text, choices: shown, ...names } };
  if (typeof raw === 'boolean') {
    // TRUE stands for 是 only if a person says so.
    const meant = item.scoring.type === 'passfail' ? choices[raw ? 0 : 1] : undefined;
    if (meant === undefined) return finding;
    return { ...finding, repair: { at, value: meant.value, safe: false } };
  }
  const folded = foldText(text);
  const meant = choices.find(({ texts }) => texts.some((one) => foldText(one) === folded));
  if (meant === undefined) return withPlainRepair(finding, item, text, at);
  return { ...finding, repair: { at, value: meant.value, safe: true } };
}

/** Adds the repair of what only looks blank (invisible spaces) or like N/A (full-width "Ｎ／Ａ"). */
function withPlainRepair(finding: Finding, item: Item, text: string, at: CellReference): Finding {
  const folded = foldText(text);
  if (folded === '') return { ...finding, repair: { at, value: null, safe: true } };
  const mayBeNa = item.naAllowed || item.scoring.type === 'bonus';
  if (!mayBeNa || !isNotApplicable(folded)) return finding;
  return { ...finding, repair: { at, value: '不适用', safe: true } };
}

/** "2人次" in a cell counted in 人次 says no more than "2"; so does "98%" in one of percents. */
function withoutUnit(text: string, unit: string): string {
  const folded = foldText(text);
  const suffix = foldText(unit);
  return suffix !== '' && folded.endsWith(suffix) ? folded.slice(0, -suffix.length) : text;
}

/** Numbers that are scored as they stand, but look like a slip. */
function doubtful(item: Item, value: Decimal, at: CellReference, names: Names): Finding[] {
  const params = { value: value.toNumber(), ...names };
  if (['deduct', 'bonus', 'veto'].includes(item.scoring.type)) {
    return value.eq(value.round(0)) ? [] : [{ code: 'not-whole', at, params }];
  }
  const lowest = lowestBound(item);
  if (item.unit !== '%' || lowest === null || lowest < 50) return [];
  // 0.98 in a percent column of such bounds is 98% typed into a cell without percent format.
  if (value.lte(0) || value.gt(decimal(1.5))) return [];
  const percent = value.times(100).toNumber();
  const repair = { at, value: percent, safe: false };
  return [{ code: 'fraction-for-percent', at, params: { ...params, percent }, repair }];
}

function lowestBound({ scoring }: Item): number | null {
  if (scoring.type === 'linear') return Math.min(scoring.fullAt, scoring.zeroAt);
  if (scoring.type !== 'tier') return null;
  const bounds = scoring.tiers.flatMap(({ bound }) => (bound === null ? [] : [bound]));
  return bounds.length === 0 ? null : Math.min(...bounds);
}
