import { applyPreparation } from '../../app/applyPreparation';
import { explainTeam } from '../../app/explainTeam';
import { inspect } from '../../app/inspect';
import { onSheetActivated } from '../../app/onSheetActivated';
import { prepareRankChart } from '../../app/prepareRankChart';
import { prepareRecalculation } from '../../app/prepareRecalculation';
import { prepareTemplate } from '../../app/prepareTemplate';
import { repairFinding } from '../../app/repairFinding';
import { showCell } from '../../app/showCell';
import { canUndo, undoLast } from '../../app/undoLast';

/** All that the pane can ask for; loaded after the first paint, since it is most of the code. */
export const useCases = {
  applyPreparation,
  canUndo,
  explainTeam,
  inspect,
  onSheetActivated,
  prepareRankChart,
  prepareRecalculation,
  prepareTemplate,
  repairFinding,
  showCell,
  undoLast,
};

export type UseCases = typeof useCases;
