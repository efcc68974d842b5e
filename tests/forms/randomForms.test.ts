import fc from 'fast-check';
import { columnLetters } from '../../src/forms/address';
import type { ReadColumn } from './formOf';
import { formOf, namesOf } from './formOf';
import type { RandomForm } from './randomForm';
import { randomForm } from './randomForm';

// fast-check prints the seed and the smallest failing form; run again with { seed, path }.
const numRuns = process.env['FULL'] === '1' ? 1000 : 150;

test(`${numRuns} random forms of shape (a) are read rightly`, () => {
  fc.assert(
    fc.property(randomForm, (random) => {
      expect(understood(random)).toEqual({
        criteria: random.criteria,
        maxima: random.maxima,
        groups: random.groups,
        entities: random.entities,
        firstEntity: random.firstEntity,
        total: random.total,
        rank: random.rank,
      });
    }),
    { numRuns },
  );
});

function understood({ grid }: RandomForm): Omit<RandomForm, 'grid'> {
  const form = formOf(grid);
  const present = (result: ReadColumn): string | null =>
    result.present ? columnLetters(result.column) : null;
  return {
    criteria: form.criteria.map(({ name }) => name),
    maxima: form.criteria.map(({ max }) => max?.toString() ?? null),
    groups: form.criteria.map(({ group }) => group),
    entities: namesOf(form),
    firstEntity: form.entities[0]?.cell ?? '',
    total: present(form.total),
    rank: present(form.rank),
  };
}
