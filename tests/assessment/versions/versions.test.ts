import { defaultRubric } from '../../../src/assessment/defaultRubric';
import { checkVersions } from '../../../src/assessment/versions/checkVersions';
import { diffRubrics, isSameRubric } from '../../../src/assessment/versions/diffRubrics';
import type { RubricVersion } from '../../../src/assessment/versions/RubricVersion';
import { versionInForce } from '../../../src/assessment/versions/versionInForce';

function version(number: string, from: string, to: string | null = null): RubricVersion {
  return { number, from, to, author: '李四', note: '', rubric: defaultRubric };
}

describe('the version in force', () => {
  const versions = [
    version('1', '2026-01', '2026-06'),
    version('2', '2026-04'),
    version('3', '2027-01'),
  ];
  it.each([
    ['2025-12', null],
    ['2026-01', '1'],
    ['2026-03', '1'],
    ['2026-04', '2'],
    ['2026-06', '2'],
    ['2026-12', '2'],
    ['2027-01', '3'],
  ])('in %s is %p', (month, number) => {
    expect(versionInForce(versions, month)?.number ?? null).toBe(number);
  });
  it('overlaps, gaps and bad months are findings', () => {
    const codes = (list: readonly RubricVersion[], ...months: readonly string[]): unknown =>
      checkVersions(list, months).map(({ code }) => code);
    expect(codes(versions, '2026-01')).toEqual(['version-overlap']);
    expect(codes(versions, '2025-12')).toEqual(['version-overlap', 'version-gap']);
    expect(codes([version('1', '2026-01', '2026-03'), version('2', '2026-04')], '2026-04')).toEqual(
      [],
    );
    expect(codes([version('1', '2026-13')])).toEqual(['version-bad-period']);
    expect(codes([version('1', '2026-03', '2026-01')])).toEqual(['version-bad-period']);
    expect(codes([version('1', '2026-01'), version('1', '2026-02')])).toEqual(['version-doubled']);
  });
});

describe('what changed between two standards', () => {
  it('nothing in the same one', () => {
    expect(isSameRubric(diffRubrics(defaultRubric, { ...defaultRubric }))).toBe(true);
  });
  it('items added, removed and changed, field by field, and the policy', () => {
    const [first, second, ...rest] = defaultRubric.items;
    if (first === undefined || second === undefined) throw new Error('no items');
    const added = { ...first, id: 'DJ-99' };
    const changed = { ...first, points: 4, scoring: { ...first.scoring, zeroAt: 70 } };
    const after = {
      ...defaultRubric,
      version: '2',
      items: [changed, ...rest, added] as typeof defaultRubric.items,
      policy: { ...defaultRubric.policy, rankMethod: 'dense' as const },
    };
    const diff = diffRubrics(defaultRubric, after);
    expect(diff.items.added).toEqual([added]);
    expect(diff.items.removed).toEqual([second]);
    expect(diff.items.changed).toEqual([
      {
        id: first.id,
        name: first.name,
        nameEn: first.nameEn,
        fields: [
          { field: 'points', old: 3, new: 4 },
          { field: 'scoring.zeroAt', old: 80, new: 70 },
        ],
      },
    ]);
    expect(diff.policy).toEqual([{ field: 'rankMethod', old: 'competition', new: 'dense' }]);
    expect(diff.about).toEqual([{ field: 'version', old: defaultRubric.version, new: '2' }]);
  });
});
