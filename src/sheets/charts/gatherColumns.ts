import type { PlannedValue } from '../SheetPlan';
import type { ChartColumns, GatheredColumns } from './ChartColumns';
import type { ChartSubject, Sourced } from './ChartSubject';

/** Adds the columns every chart draws from: the entities as they stand, then sorted by rank. */
export function gatherColumns(subject: ChartSubject, add: ChartColumns['add']): GatheredColumns {
  const { entities } = subject;
  const name = add(
    '名称',
    entities.map((entity) => textFormula(entity.name)),
  );
  const total = add(
    '总分',
    entities.map((entity) => numberFormula(entity.total)),
    '0.00',
  );
  const sign = subject.better === 'higher' ? '>' : '<';
  const rank = add(
    '名次',
    entities.map((entity, index) =>
      entity.rank.expression === null
        ? formula(
            `IF(ISNUMBER(${total.at(index)}),COUNTIF(${total.all},"${sign}"&${total.at(index)})+1,"")`,
          )
        : numberFormula(entity.rank),
    ),
  );
  const grade = add(
    '等级',
    entities.map((entity) => textFormula(entity.grade)),
  );
  const categories = subject.categories.map((category, place) =>
    add(
      category,
      entities.map((entity) => numberFormula(entity.categories[place]?.points)),
      '0.00',
    ),
  );
  const listed = add(
    '未排名者的总分',
    entities.map((_, index) =>
      formula(
        `IF(ISNUMBER(${rank.at(index)}),"",IF(ISNUMBER(${total.at(index)}),${total.at(index)},-1))`,
      ),
    ),
  );
  const order = add(
    '次序',
    entities.map((_, index) => {
      const [here, own] = [rank.at(index), listed.at(index)];
      return formula(
        `IF(ISNUMBER(${here}),COUNTIF(${rank.all},"<"&${here})+COUNTIF(${rank.to(index)},${here}),` +
          `COUNT(${rank.all})+COUNTIF(${listed.all},">"&${own})+COUNTIF(${listed.to(index)},${own}))`,
      );
    }),
  );
  const sortedIndex = add(
    '由高到低：第几个',
    entities.map((_, index) => formula(`MATCH(${index + 1},${order.all},0)`)),
  );
  const withGrade = subject.grades.length > 0;
  const sortedLabel = add(
    '由高到低：标签',
    entities.map((_, index) => {
      const at = sortedIndex.at(index);
      const place = `INDEX(${rank.all},${at})`;
      const word = `INDEX(${grade.all},${at})`;
      const graded = withGrade ? `&IF(${word}="","","（"&${word}&"）")` : '';
      return formula(`IF(ISNUMBER(${place}),${place},"—")&" "&INDEX(${name.all},${at})${graded}`);
    }),
  );
  return { name, total, rank, grade, categories, order, sortedIndex, sortedLabel };
}

/** The same order as the sheet's formulas make: the entities' indexes from best to worst. */
export function sortedEntities({ entities, better }: ChartSubject): readonly number[] {
  const ranks = ranksOf({ entities, better });
  return entities
    .map((_, index) => index)
    .sort((a, b) => {
      const [rankA, rankB] = [ranks[a] ?? null, ranks[b] ?? null];
      if (rankA !== null && rankB !== null) return rankA - rankB || a - b;
      if (rankA !== null || rankB !== null) return rankA === null ? 1 : -1;
      const totals = [a, b].map((index) => entities[index]?.total.value ?? -1);
      return (totals[1] ?? -1) - (totals[0] ?? -1) || a - b;
    });
}

/** The ranks as the helper sheet has them. */
export function ranksOf({
  entities,
  better,
}: Pick<ChartSubject, 'entities' | 'better'>): readonly (number | null)[] {
  return entities.map(({ rank, total }) => {
    if (rank.expression !== null) return rank.value;
    const { value } = total;
    if (value === null) return null;
    const ahead = entities.filter(({ total: other }) =>
      other.value === null
        ? false
        : better === 'higher'
          ? other.value > value
          : other.value < value,
    );
    return ahead.length + 1;
  });
}

/** The labels of the sorted entities: rank, name, grade. */
export function sortedLabels(subject: ChartSubject): readonly string[] {
  const ranks = ranksOf(subject);
  return sortedEntities(subject).map((index) => {
    const entity = subject.entities[index];
    const grade = subject.grades.length > 0 ? (entity?.grade.value ?? '') : '';
    return `${ranks[index] ?? '—'} ${entity?.name.value ?? ''}${grade === '' ? '' : `（${grade}）`}`;
  });
}

/** A formula that shows a number, rounded as it is graded and ranked; blank where there is none. */
export function numberFormula(source: Sourced | undefined): PlannedValue {
  const expression = source?.expression ?? null;
  if (expression === null) return null;
  if (/^-?\d+(?:\.\d+)?$/u.test(expression)) return Number(expression);
  return formula(`IF(ISNUMBER(${expression}),ROUND(${expression},2),"")`);
}

/** A formula that shows a text; blank where there is none. */
export function textFormula({ expression, value }: Sourced<string>): PlannedValue {
  if (expression === null) return value;
  if (expression.startsWith('"')) return value;
  return formula(`IF(${expression}="","",${expression})`);
}

/** A planned formula of its text without "=". */
export function formula(text: string): PlannedValue {
  return { formula: `=${text}` };
}
