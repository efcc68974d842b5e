import { readCharts } from '../excel/readCharts';
import { readWorkbook } from '../excel/readGrid';
import { shownText, valueAt } from '../forms/Grid';
import { dataLayout } from '../sheets/charts/dataLayout';
import { ownSheet } from '../sheets/charts/planCharts';
import { inPeopleTerms } from './asAppError';

/** What a chart of ours shows, in words: for who cannot see it. */
export interface ChartCaption {
  readonly sheet: string;
  readonly name: string;
  readonly text: string;
}

/**
 * The charts the add-in made, each with its title and the sentence that says what it shows now.
 * Office.js cannot give a chart alternative text; who writes the file itself can, from these.
 */
export async function chartCaptions(): Promise<readonly ChartCaption[]> {
  return inPeopleTerms(async () => {
    const { grids } = await readWorkbook();
    const data = ownSheet(grids, dataLayout.mark);
    const sentences = new Map<string, string>();
    const { register, firstRow } = dataLayout;
    for (let row = firstRow; data !== undefined; row++) {
      const name = shownText(valueAt(data, row, register.nameColumn));
      if (name === '') break;
      sentences.set(name, shownText(valueAt(data, row, register.captionColumn)));
    }
    return (await readCharts())
      .filter(({ name }) => name.startsWith('Banzu'))
      .map(({ sheet, name, title }) => ({
        sheet,
        name,
        text: [title, sentences.get(name) ?? ''].filter((part) => part !== '').join('。'),
      }));
  });
}
