import { readWorkbook } from '../../excel/readGrid';
import { type Grid, shownText, valueAt } from '../../forms/Grid';
import { readRegisters } from '../../forms/registers/readRegister';
import { inForce } from '../../registers/descriptions/practiceRules';
import { numberIn, textIn } from '../../registers/recordValues';
import { type PocketCard, pocketCardPage } from '../../sheets/pocketCard/pocketCardPage';
import { choiceCell, pocketCardSheetName } from '../../sheets/pocketCard/pocketCardSheet';
import { AppError } from '../AppError';
import { inPeopleTerms } from '../asAppError';

/**
 * The pocket cards of the rules in force as a printable page (HTML) of the right size: those chosen
 * on 口袋卡, else all of them. Throws AppError 'no-practice-rules' where none is in force.
 */
export async function pocketCards(): Promise<string> {
  return inPeopleTerms(async () => {
    const { grids } = await readWorkbook();
    const cards = chosenCards(grids);
    if (cards.length === 0) throw new AppError('no-practice-rules');
    return pocketCardPage(cards);
  });
}

function chosenCards(grids: readonly Grid[]): readonly PocketCard[] {
  const rules = readRegisters(grids).find(({ register }) => register.id === 'practiceRules');
  const cards = (rules?.records ?? [])
    .filter((record) => textIn(record, 'state') === inForce)
    .map((record) => ({
      number: numberIn(record, 'number') ?? 0,
      title: textIn(record, 'title'),
      version: numberIn(record, 'version') ?? 1,
      effective: textIn(record, 'effective'),
      points: textIn(record, 'points')
        .split(/[;；\n]/u)
        .map((point) => point.trim())
        .filter((point) => point !== ''),
    }));
  const sheet = grids.find((grid) => grid.sheet === pocketCardSheetName);
  const chosen =
    sheet === undefined
      ? []
      : shownText(valueAt(sheet, choiceCell.row, choiceCell.column))
          .split(/[、,，;；\s]+/u)
          .map(Number)
          .filter((number) => Number.isInteger(number) && number > 0);
  if (chosen.length === 0) return [...cards].sort((a, b) => a.number - b.number);
  return chosen.flatMap((number) => cards.find((card) => card.number === number) ?? []);
}
