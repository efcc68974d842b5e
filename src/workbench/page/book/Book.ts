import { createHost, type Host } from '../../officejs/host';
import { createCalculator } from '../../workbook/formulas/createCalculator';
import type { Calculator } from '../../workbook/formulas/Calculator';
import { uncalculated } from '../../workbook/formulas/uncalculated';
import type { Workbook } from '../../workbook/Workbook';
import type { XlsxDocument } from '../../xlsx/XlsxDocument';
import type { Locale } from '../words';
import { createHistory, type History } from './history';

/** An open workbook with all that belongs to it: its file, its formulas, its Excel stand-in. */
export interface Book {
  /** Fresh for every opened file: the pane is made anew with it. */
  readonly key: number;
  /** The file's name without ".xlsx". */
  readonly name: string;
  readonly document: XlsxDocument;
  readonly workbook: Workbook;
  readonly calculator: Calculator;
  readonly host: Host;
  /** What the person did in the grid and can take back. */
  readonly history: History;
  /** Whether it holds anything that no downloaded file has. */
  readonly isUnsaved: () => boolean;
  /** Says that all of it is in a file now. */
  readonly saved: () => void;
}

let opened = 0;

/** Sets up everything around an opened document. `excelApi` null is the newest the host knows. */
export function createBook(
  document: XlsxDocument,
  name: string,
  locale: Locale,
  excelApi: string | null,
): Book {
  const { workbook } = document;
  const calculator = createCalculator();
  // Files of programs that do not calculate come without results.
  if (uncalculated(workbook).length > 0) calculator.recalculateAll(workbook);
  const host = createHost(workbook, {
    calculator,
    locale,
    ...(excelApi === null ? {} : { excelApi }),
  });
  const history = createHistory(workbook);
  let unsaved = false;
  workbook.onChange(({ kind }) => {
    if (kind !== 'selected' && kind !== 'activated') unsaved = true;
  });
  const isUnsaved = (): boolean => unsaved;
  const saved = (): void => {
    unsaved = false;
  };
  return {
    ...{ key: ++opened, name, document, workbook, calculator, host, history },
    ...{ isUnsaved, saved },
  };
}
