import type { Applied } from '../../app/Preparation';
import type { Inspection } from '../../app/AssessmentReport';
import type { Severity } from '../../assessment/Severity';
import { findingKinds } from '../../assessment/findingKinds';
import { errorMessage } from '../../i18n/errorMessage';
import type { Locale } from '../../i18n/locale';
import type { Translate } from '../../i18n/translateWith';
import { formatList } from '../formatList';
import type { Outcome } from '../pane/PaneState';

/** How an outcome is to be shown. */
export interface OutcomeMessage {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
}

/** More areas than this are not named one by one. */
const areasNamed = 3;

/** What an action did, in words. */
export function outcomeMessage(t: Translate, outcome: Outcome, locale: Locale): OutcomeMessage {
  switch (outcome.kind) {
    case 'failed':
      return outcome.problem.error.code === 'cancelled'
        ? { intent: 'info', text: t('error.cancelled') }
        : { intent: 'error', text: errorMessage(t, outcome.problem.error) };
    case 'undone':
      return outcome.done
        ? { intent: 'success', text: t('done.undo') }
        : { intent: 'info', text: t('done.undoNothing') };
    case 'checked':
      return checkedMessage(t, outcome.look.inspection);
    case 'ignored':
      return { intent: 'info', text: t(`done.ignored.${outcome.keeping}`) };
    case 'written':
      return writtenMessage(t, outcome, locale);
  }
}

function checkedMessage(t: Translate, inspection: Inspection): OutcomeMessage {
  if (inspection.kind === 'none') return { intent: 'warning', text: t('sheet.none') };
  const { findings } = inspection.report;
  if (findings.length === 0) return { intent: 'success', text: t('done.checkClean') };
  const count = (severity: Severity) =>
    findings.filter(({ code }) => findingKinds[code] === severity).length;
  const errors = count('error');
  const warnings = count('warning');
  return {
    intent: errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'info',
    text: t('done.check', { errors, warnings, infos: count('info') }),
  };
}

function writtenMessage(
  t: Translate,
  { action, applied, preparation }: Extract<Outcome, { kind: 'written' }>,
  locale: Locale,
): OutcomeMessage {
  const skipped = applied.skipped.map((code) => skippedMessage(t, code)).join(' ');
  const nothing = preparation.plan.sheets.length === 0;
  if (nothing && preparation.report?.entities.length === 0) {
    return { intent: 'error', text: t('done.recalculateBlocked') };
  }
  if (nothing && preparation.report?.findings.some(({ code }) => code === 'form-unsure')) {
    return { intent: 'warning', text: t('done.unsure') };
  }
  const cells = cellNames(applied, locale);
  const written = applied.written.length > 0;
  const done = () => {
    switch (action) {
      case 'template':
        return t('done.template');
      case 'log':
        return t('done.log', { row: /\d+/u.exec(applied.written[0]?.range ?? '')?.[0] ?? '' });
      case 'repair':
        return t('done.repair', { cells });
      case 'repairAll':
        return nothing ? t('done.repairNothing') : t('done.repair', { cells });
      case 'complete': {
        if (nothing) return t('done.completeSame');
        const [chart] = applied.charts;
        return chart === undefined
          ? t('done.recalculate', { cells })
          : written
            ? t('done.complete', { cells, sheet: chart.sheet })
            : t('done.chart', { sheet: chart.sheet });
      }
      case 'recalculate':
        return nothing ? t('done.recalculateSame') : t('done.recalculate', { cells });
      case 'chart': {
        const [chart] = applied.charts;
        return chart === undefined ? t('done.chartSame') : t('done.chart', { sheet: chart.sheet });
      }
      default:
        return nothing
          ? t('done.nothing')
          : t(`done.${action}`, { sheets: sheetNames(applied, locale) });
    }
  };
  return { intent: skipped === '' ? 'success' : 'warning', text: `${done()} ${skipped}`.trim() };
}

function skippedMessage(t: Translate, code: string): string {
  const key = `skipped.${code}`;
  return t.knows(key) ? t(key) : t('skipped.other', { code });
}

function sheetNames({ written, charts }: Applied, locale: Locale): string {
  const names = [...new Set([...written, ...charts].map(({ sheet }) => sheet))];
  return shortList(names, locale);
}

function cellNames({ written }: Applied, locale: Locale): string {
  const names = written.map(({ sheet, range }) => `${sheet}!${range}`);
  return shortList(names, locale);
}

function shortList(names: readonly string[], locale: Locale): string {
  const rest = names.length > areasNamed ? '…' : '';
  return formatList(names.slice(0, areasNamed), locale) + rest;
}
