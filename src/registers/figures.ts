import { cellDecimal, decimal, divideScore } from '../assessment/decimal';
import type { Condition, Measure } from './Measure';
import type { Figure, Register, RegisterContext, RegisterRecord } from './Register';
import { numberIn, textIn } from './recordValues';
import { registerOf } from './registers';

/** A figure computed: `share` and `of` where it is a share, `value` the number or the quotient. */
export interface FigureValue {
  readonly figure: Figure;
  /** Null where there is nothing to divide by. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** As it is printed: "5/7 = 71.4%", "12". */
  readonly text: string;
}

/** A register's figures; a share is never given without what it is a share of (domain.md §2). */
export function figuresOf(register: Register, context: RegisterContext): readonly FigureValue[] {
  return register.figures.map((figure): FigureValue => {
    if ('share' in figure.value) {
      const numerator = measure(figure.value.share, register, context) ?? 0;
      const denominator = measure(figure.value.of, register, context) ?? 0;
      const value = denominator === 0 ? null : numerator / denominator;
      const percent = denominator === 0 ? '—' : percentText(numerator, denominator);
      return {
        figure,
        value,
        numerator,
        denominator,
        text: `${numerator}/${denominator} = ${percent}`,
      };
    }
    const value = measure(figure.value, register, context);
    const text = value === null ? '—' : value.toFixed(figure.decimals ?? 0);
    return { figure, value, numerator: null, denominator: null, text };
  });
}

/** "71.4%": half-up to one decimal, exactly. */
export function percentText(numerator: number, denominator: number): string {
  const tenths = divideScore(decimal(numerator).times(10), decimal(denominator)).times(100);
  // divideScore keeps two decimals of the tenfold: thousandths of the share, one decimal of percent.
  return `${tenths.div(10).toFixed(1)}%`;
}

/** A measure over its register; a mean half-up to 2 decimals, null where there is nothing. */
export function measure(
  { kind, column = '', where = [], register: other }: Measure,
  own: Register,
  { tables }: RegisterContext,
): number | null {
  const register = other === undefined ? own : registerOf(other);
  const [key = ''] = register.key;
  const records = (tables.get(register.id) ?? []).filter(
    (record) => textIn(record, key) !== '' && where.every((one) => holds(one, record)),
  );
  switch (kind) {
    case 'count':
      return records.length;
    case 'distinct':
      return new Set(records.map((record) => textIn(record, column)).filter((text) => text !== ''))
        .size;
    case 'sum':
      return total(records, column).toNumber();
    case 'mean': {
      const values = records.filter((record) => numberIn(record, column) !== null);
      if (values.length === 0) return null;
      return divideScore(total(values, column), decimal(values.length)).toNumber();
    }
  }
}

function holds(condition: Condition, record: RegisterRecord): boolean {
  if ('is' in condition) return condition.is.includes(textIn(record, condition.column));
  if ('filled' in condition) {
    return (textIn(record, condition.column) !== '') === condition.filled;
  }
  const value = numberIn(record, condition.column);
  return value !== null && value <= condition.atMost;
}

function total(records: readonly RegisterRecord[], column: string) {
  return records.reduce(
    (sum, record) => sum.plus(cellDecimal(numberIn(record, column) ?? 0)),
    decimal(0),
  );
}
