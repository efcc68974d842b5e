import { count, is, mean } from '../Measure';
import type { Register, RegisterRecord, RuleHit } from '../Register';
import { numberIn, textIn } from '../recordValues';

/** Within three minutes, as the drill asks. */
const LIMIT = 180;
const FIVE_MINUTES = 300;
const steps = ['step1', 'step2', 'step3'] as const;

/**
 * How good a drill was, from 0 (within 3 minutes, no error) to 3 (over 5 minutes or a key step
 * wrong), as the levels of the rubric's drill item say; null where it cannot be told.
 */
export function drillLevel(record: RegisterRecord): number | null {
  const seconds = numberIn(record, 'seconds');
  if (seconds === null) return null;
  const errors = numberIn(record, 'errors') ?? 0;
  if (seconds > FIVE_MINUTES || textIn(record, 'keyError') === '是') return 3;
  if (seconds > LIMIT || errors > 1) return 2;
  return errors === 0 ? 0 : 1;
}

/** 应急三板斧: three steps of first response, drilled against the clock. */
export const drills: Register = {
  id: 'drills',
  sheet: '应急三板斧',
  name: { zh: '应急三板斧', en: 'Three-step emergency drills' },
  purpose: {
    zh: '突发工况三步处置的演练：三步、用时、差错；3 分钟内完成。',
    en: 'Drills of the first three steps, their time and errors; to be done within 3 minutes.',
  },
  columns: [
    {
      id: 'date',
      name: { zh: '日期', en: 'Date' },
      type: { kind: 'date' },
      required: true,
      width: 74,
    },
    {
      id: 'team',
      name: { zh: '班组', en: 'Team' },
      type: { kind: 'text' },
      required: true,
      width: 74,
      link: { register: 'teams', column: 'team' },
    },
    {
      id: 'scenario',
      name: { zh: '场景', en: 'Scenario' },
      type: { kind: 'text' },
      required: true,
      width: 130,
    },
    ...steps.map((id, index) => ({
      id,
      name: { zh: `第${['一', '二', '三'][index] ?? ''}斧`, en: `Step ${index + 1}` },
      type: { kind: 'text' } as const,
      required: true,
      width: 96,
    })),
    {
      id: 'seconds',
      name: { zh: '用时(秒)', en: 'Seconds' },
      type: { kind: 'number', min: 1, max: 7200 },
      required: true,
      width: 50,
    },
    {
      id: 'errors',
      name: { zh: '差错数', en: 'Errors' },
      type: { kind: 'whole', min: 0, max: 50 },
      required: true,
      width: 46,
    },
    {
      id: 'keyError',
      name: { zh: '关键步骤错误', en: 'Key step wrong' },
      type: { kind: 'choice', choices: ['是', '否'] },
      required: true,
      width: 62,
    },
    {
      id: 'inTime',
      name: { zh: '3分钟内', en: 'Within 3 minutes' },
      type: {
        kind: 'computed',
        formula: (cell) =>
          `IF(ISNUMBER(${cell('seconds')}),IF(${cell('seconds')}<=${LIMIT},"是","否"),"")`,
        value: (record) => {
          const seconds = numberIn(record, 'seconds');
          return seconds === null ? null : seconds <= LIMIT ? '是' : '否';
        },
      },
      width: 50,
    },
  ],
  key: ['date', 'team', 'scenario'],
  rows: 200,
  rules: [
    {
      id: 'steps-alike',
      severity: 'error',
      says: {
        zh: '三步里有两步写得一样。请写清每一步。',
        en: 'Two of the three steps are the same. Say each one.',
      },
      find: (records) =>
        records.flatMap((record): RuleHit[] => {
          const texts = steps.map((step) => textIn(record, step));
          const again = texts.findIndex(
            (text, index) => text !== '' && texts.indexOf(text) < index,
          );
          const column = steps[again];
          return column === undefined ? [] : [{ record, column }];
        }),
    },
    {
      id: 'key-error-uncounted',
      severity: 'error',
      says: {
        zh: '关键步骤错误填“是”，差错数却是 0。请核对。',
        en: 'A key step was wrong, but the errors are 0. Check.',
      },
      find: (records) =>
        records
          .filter((one) => textIn(one, 'keyError') === '是' && numberIn(one, 'errors') === 0)
          .map((record) => ({ record, column: 'errors' })),
    },
    {
      id: 'not-in-time',
      severity: 'warning',
      says: {
        zh: '{team}“{scenario}”用时 {seconds} 秒，超过 3 分钟。请安排再练。',
        en: '{team} took {seconds} s for “{scenario}”, more than 3 minutes. Drill again.',
      },
      find: (records) =>
        records
          .filter((one) => (numberIn(one, 'seconds') ?? 0) > LIMIT)
          .map((record) => ({
            record,
            column: 'seconds',
            params: {
              team: textIn(record, 'team'),
              scenario: textIn(record, 'scenario'),
              seconds: numberIn(record, 'seconds') ?? 0,
            },
          })),
    },
  ],
  figures: [
    { id: 'drills', name: { zh: '演练次数', en: 'Drills' }, value: count() },
    {
      id: 'inTime',
      name: { zh: '3 分钟内完成率', en: 'Within 3 minutes' },
      value: { share: count({ column: 'seconds', atMost: LIMIT }), of: count() },
    },
    {
      id: 'keyRight',
      name: { zh: '关键步骤无误率', en: 'Key steps right' },
      value: { share: count(is('keyError', '否')), of: count() },
    },
    {
      id: 'seconds',
      name: { zh: '平均用时(秒)', en: 'Mean seconds' },
      value: mean('seconds'),
      decimals: 1,
    },
  ],
};
