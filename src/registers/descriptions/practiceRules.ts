import { distinct, count, is } from '../Measure';
import type { Register, RuleHit } from '../Register';
import { numberIn, recordsBy, textIn } from '../recordValues';

/** The state of the version that holds now. */
export const inForce = '现行';

/** 12 项实施细则: twelve numbered rules, each with versions of which one is in force. */
export const practiceRules: Register = {
  id: 'practiceRules',
  sheet: '实施细则',
  name: { zh: '12 项实施细则', en: 'The twelve rules' },
  purpose: {
    zh: '十二项实施细则的名称、版本和要点；口袋卡从这里取要点。',
    en: 'The twelve rules with versions and key points; the pocket card is made from them.',
  },
  columns: [
    {
      id: 'number',
      name: { zh: '编号', en: 'No.' },
      type: { kind: 'whole', min: 1, max: 12 },
      required: true,
      width: 40,
    },
    {
      id: 'title',
      name: { zh: '细则名称', en: 'Title' },
      type: { kind: 'text' },
      required: true,
      width: 130,
    },
    {
      id: 'version',
      name: { zh: '版本', en: 'Version' },
      type: { kind: 'number', min: 1, max: 99 },
      required: true,
      width: 46,
    },
    {
      id: 'effective',
      name: { zh: '生效日期', en: 'Effective' },
      type: { kind: 'date' },
      required: true,
      width: 74,
    },
    {
      id: 'state',
      name: { zh: '状态', en: 'State' },
      type: { kind: 'choice', choices: [inForce, '废止', '征求意见'] },
      required: true,
      width: 60,
    },
    {
      id: 'points',
      name: { zh: '要点', en: 'Key points' },
      type: { kind: 'text' },
      required: true,
      width: 330,
      hint: { zh: '各条之间用分号隔开', en: 'Separated by semicolons' },
    },
  ],
  key: ['number', 'version'],
  rows: 60,
  rules: [
    {
      id: 'not-one-in-force',
      severity: 'error',
      says: {
        zh: '第 {number} 项有 {count} 个现行版本，应当有且只有一个。请改正。',
        en: 'Rule {number} has {count} versions in force; there must be exactly one. Correct it.',
      },
      find: (records) =>
        [...recordsBy(records, 'number')].flatMap(([number, versions]): RuleHit[] => {
          const now = versions.filter((one) => textIn(one, 'state') === inForce);
          const [record] = now.length === 0 ? versions : now.slice(1);
          if (number === '' || now.length === 1 || record === undefined) return [];
          return [{ record, column: 'state', params: { number, count: now.length } }];
        }),
    },
    {
      id: 'number-missing',
      severity: 'warning',
      says: { zh: '缺第 {numbers} 项细则。请补上。', en: 'Rules {numbers} are missing. Add them.' },
      find: (records) => {
        const present = new Set(records.map((one) => numberIn(one, 'number')));
        const missing = Array.from({ length: 12 }, (_, index) => index + 1).filter(
          (number) => !present.has(number),
        );
        const [record] = records;
        if (record === undefined || missing.length === 0) return [];
        return [{ record, column: 'number', params: { numbers: missing.join('、') } }];
      },
    },
    {
      id: 'version-dates',
      severity: 'error',
      says: {
        zh: '第 {number} 项的版本 {version} 生效日期不晚于较早的版本。请核对。',
        en: 'Rule {number}, version {version} does not take effect after the earlier version. Check.',
      },
      find: (records) =>
        [...recordsBy(records, 'number')].flatMap(([number, versions]) =>
          versions.flatMap((record): RuleHit[] => {
            const version = numberIn(record, 'version');
            const wrong = versions.some((other) => {
              const earlier = numberIn(other, 'version');
              if (version === null || earlier === null || earlier >= version) return false;
              return textIn(other, 'effective') >= textIn(record, 'effective');
            });
            if (!wrong || version === null) return [];
            return [{ record, column: 'effective', params: { number, version } }];
          }),
        ),
    },
  ],
  figures: [
    { id: 'rules', name: { zh: '细则项数', en: 'Rules' }, value: distinct('number') },
    {
      id: 'inForce',
      name: { zh: '现行版本数', en: 'Versions in force' },
      value: count(is('state', inForce)),
    },
    {
      id: 'current',
      name: { zh: '现行占全部版本', en: 'In force among all versions' },
      value: { share: count(is('state', inForce)), of: count() },
    },
  ],
};
