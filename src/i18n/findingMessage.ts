import type { Finding } from '../assessment/Finding';
import type { MessageParams, Translate } from './translateWith';

/** A finding in words. Parts that are codes themselves are put into words first. */
export function findingMessage(t: Translate, finding: Finding): string {
  return t(`finding.${finding.code}`, inWords(t, finding));
}

function inWords(t: Translate, { code, params }: Finding): MessageParams {
  switch (code) {
    case 'hidden-part':
      return {
        parts: params['columns'] === '' ? t('hidden.rows', params) : t('hidden.columns', params),
      };
    case 'formula-drift':
      return {
        ...params,
        what: wordsOf(t, `drift.${params['what'] ?? ''}`, params),
        cause: wordsOf(t, `driftCause.${params['cause'] ?? 'constant'}`, params),
      };
    case 'rubric-problem':
      return {
        problem: wordsOf(t, `rubric.${params['problem'] ?? ''}`, params),
        item: (params['item'] ?? '') === '' ? '' : t('finding.rubric-item', params),
      };
    case 'register-bad-value':
      return { ...params, wanted: wordsOf(t, `wanted.${params['wanted'] ?? ''}`, params) };
    case 'form-unsure':
      return { reasons: doubtsOf(t, String(params['reasons'] ?? '')) };
    default:
      return withoutGaps(t, params);
  }
}

function wordsOf(t: Translate, key: string, params: MessageParams): string {
  return t.knows(key) ? t(key, params) : key;
}

/** Findings about the form as a whole have "" where others name a team, a group or a sum. */
function withoutGaps(t: Translate, params: MessageParams): MessageParams {
  const { entity, group, label } = params;
  return {
    ...params,
    ...(entity === '' ? { entity: t('finding.whole-form') } : {}),
    ...(label === '' ? { label: t('finding.sum') } : {}),
    ...(group === undefined
      ? {}
      : { group: group === '' ? t('finding.whole-group') : t('finding.group', { group }) }),
  };
}

/** Of the reasons of a reading, those that are doubts. */
function doubtsOf(t: Translate, reasons: string): string {
  return reasons
    .split(',')
    .map((reason) => `doubt.${reason.trim()}`)
    .filter(t.knows)
    .map((key) => t(key))
    .join(t('doubt.separator'));
}
