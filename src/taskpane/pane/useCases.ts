import { applyPreparation } from '../../app/applyPreparation';
import { explainTeam } from '../../app/explainTeam';
import { currentSelection, followWorkbook } from '../../app/followWorkbook';
import { heedFinding, ignoreFinding, readIgnored } from '../../app/ignoredFindings';
import { exportMapping, forgetMapping, importMappings } from '../../app/keptMappings';
import { lookAt } from '../../app/lookAt';
import { prepareRankChart } from '../../app/prepareRankChart';
import { prepareRecalculation } from '../../app/prepareRecalculation';
import { prepareRepairs } from '../../app/prepareRepairs';
import { prepareTemplate } from '../../app/prepareTemplate';
import { readStandard } from '../../app/readStandard';
import { repairFinding } from '../../app/repairFinding';
import { sayMapping } from '../../app/sayMapping';
import { showCell } from '../../app/showCell';
import { undoLast } from '../../app/undoLast';

/** All that the pane can ask for; loaded after the first paint, since it is most of the code. */
export const useCases = {
  applyPreparation,
  currentSelection,
  explainTeam,
  exportMapping,
  forgetMapping,
  followWorkbook,
  heedFinding,
  ignoreFinding,
  importMappings,
  lookAt,
  prepareRankChart,
  prepareRecalculation,
  prepareRepairs,
  prepareTemplate,
  readIgnored,
  readStandard,
  repairFinding,
  sayMapping,
  showCell,
  undoLast,
};

export type UseCases = typeof useCases;
