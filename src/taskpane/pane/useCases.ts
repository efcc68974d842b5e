import { applyPreparation } from '../../app/applyPreparation';
import { explainTeam } from '../../app/explainTeam';
import { currentSelection, followWorkbook } from '../../app/followWorkbook';
import { heedFinding, ignoreFinding, readIgnored } from '../../app/ignoredFindings';
import { lookAt } from '../../app/lookAt';
import { prepareRankChart } from '../../app/prepareRankChart';
import { prepareRecalculation } from '../../app/prepareRecalculation';
import { prepareRepairs } from '../../app/prepareRepairs';
import { prepareTemplate } from '../../app/prepareTemplate';
import { readStandard } from '../../app/readStandard';
import { repairFinding } from '../../app/repairFinding';
import { showCell } from '../../app/showCell';
import { undoLast } from '../../app/undoLast';

/** All that the pane can ask for; loaded after the first paint, since it is most of the code. */
export const useCases = {
  applyPreparation,
  currentSelection,
  explainTeam,
  followWorkbook,
  heedFinding,
  ignoreFinding,
  lookAt,
  prepareRankChart,
  prepareRecalculation,
  prepareRepairs,
  prepareTemplate,
  readIgnored,
  readStandard,
  repairFinding,
  showCell,
  undoLast,
};

export type UseCases = typeof useCases;
