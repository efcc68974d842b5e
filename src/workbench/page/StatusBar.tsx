import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Area } from '../workbook/area';
import { formatNumber } from '../workbook/formatNumber';
import type { Sheet } from '../workbook/Sheet';
import type { Book } from './book/Book';
import { fill } from './words';
import { useWords } from './WordsContext';

const useClasses = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    gap: '24px',
    padding: '3px 12px',
    fontSize: '12px',
    color: '#444444',
    backgroundColor: '#f3f3f3',
    borderTop: '1px solid #d6d6d6',
  },
  counters: { marginLeft: 'auto' },
});

/** How often the host's counters are read. */
const READ_EVERY_MS = 400;

export interface StatusBarProps {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly selection: Area;
  readonly isEditing: boolean;
}

/** The state, what the selection sums up to, and how much the add-in has asked of its Excel. */
export function StatusBar({ book, sheet, selection, isEditing }: StatusBarProps) {
  const words = useWords();
  const classes = useClasses();
  const { requests, bytesIn, bytesOut } = useCounters(book);
  const summary = summaryOf(sheet, selection);
  return (
    <div role="status" className={classes.bar} data-status="">
      <span>{isEditing ? words.editing : words.ready}</span>
      {book.workbook.needsFullCalculation && <span data-not-computed="">{words.notComputed}</span>}
      {summary !== null && <span data-summary="">{fill(words.summary, summary)}</span>}
      <span
        className={classes.counters}
        data-requests={requests}
        data-bytes-in={bytesIn}
        data-bytes-out={bytesOut}
      >
        {fill(words.requests, { requests, bytesIn: size(bytesIn), bytesOut: size(bytesOut) })}
      </span>
    </div>
  );
}

interface Counters {
  readonly requests: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
}

function useCounters({ host }: Book): Counters {
  const [counters, setCounters] = useState<Counters>({ requests: 0, bytesIn: 0, bytesOut: 0 });
  useEffect(() => {
    const read = (): void => {
      const { requests, bytesIn, bytesOut } = host;
      setCounters((known) =>
        known.requests === requests && known.bytesOut === bytesOut
          ? known
          : { requests, bytesIn, bytesOut },
      );
    };
    const timer = setInterval(read, READ_EVERY_MS);
    return () => clearInterval(timer);
  }, [host]);
  return counters;
}

/** Average, count and sum of the numbers selected; null for fewer than two filled cells. */
function summaryOf(
  sheet: Sheet,
  area: Area,
): { average: string; count: number; sum: string } | null {
  if (area.rows === 1 && area.columns === 1) return null;
  const numbers: number[] = [];
  let count = 0;
  for (const row of sheet.rowNumbers()) {
    if (row < area.row || row >= area.row + area.rows) continue;
    for (const [column, { value }] of sheet.row(row) ?? []) {
      if (column < area.column || column >= area.column + area.columns) continue;
      if (value !== null) count++;
      if (typeof value === 'number') numbers.push(value);
    }
  }
  if (count < 2 || numbers.length === 0) return null;
  const sum = numbers.reduce((all, one) => all + one, 0);
  return { average: shown(sum / numbers.length), count, sum: shown(sum) };
}

function shown(value: number): string {
  return formatNumber(Number(value.toPrecision(10)), 'General');
}

function size(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KB`;
}
