import { chartCaptions } from '../../app/chartCaptions';
import type { XlsxDocument } from '../xlsx/XlsxDocument';

/** By this our own text is known again. */
const OURS = '图表：';

/**
 * Gives the charts the add-in made their alternative text, in the workbook that is open in the
 * session; what a person wrote there stays. Throws AppError.
 */
export async function describeCharts({ workbook }: XlsxDocument): Promise<void> {
  for (const { sheet, name, text } of await chartCaptions()) {
    const chart = workbook.sheet(sheet)?.charts.find((one) => one.name === name);
    if (chart === undefined) continue;
    if (chart.altText === '' || chart.altText.startsWith(OURS)) chart.altText = `${OURS}${text}`;
  }
}
