import { applyPreparation } from '../../app/applyPreparation';
import { explainSelection } from '../../app/explainSelection';
import { currentSelection, followWorkbook } from '../../app/followWorkbook';
import { heedFinding, ignoreFinding, readIgnored } from '../../app/ignoredFindings';
import { inspectProgramme } from '../../app/inspectProgramme';
import { exportMapping, forgetMapping, importMappings } from '../../app/keptMappings';
import { prepareLogLine } from '../../app/log/prepareLogLine';
import { readLogChoices } from '../../app/log/readLogChoices';
import { lookAt } from '../../app/lookAt';
import { prepareCharts } from '../../app/prepareCharts';
import { prepareFeeds } from '../../app/prepareFeeds';
import { prepareHandouts } from '../../app/prepareHandouts';
import { preparePosting } from '../../app/preparePosting';
import { prepareRankChart } from '../../app/prepareRankChart';
import { prepareRecalculation } from '../../app/prepareRecalculation';
import { prepareRepairs } from '../../app/prepareRepairs';
import { prepareTemplate } from '../../app/prepareTemplate';
import { readStandard } from '../../app/readStandard';
import { repairFinding } from '../../app/repairFinding';
import { sayMapping } from '../../app/sayMapping';
import { showCell } from '../../app/showCell';
import { undoLast } from '../../app/undoLast';
import { exportNextYear } from '../../app/newYear/exportNextYear';
import { prepareNewYear } from '../../app/newYear/prepareNewYear';
import { prepareYear } from '../../app/newYear/prepareYear';
import { importYear } from '../../app/newYear/yearFile';
import { listRegisters } from '../../app/programme/listRegisters';
import { pocketCards } from '../../app/programme/pocketCards';
import { prepareBoardMonth } from '../../app/programme/prepareBoardMonth';
import { preparePointsPeriod } from '../../app/programme/preparePointsPeriod';
import { preparePointsPosting } from '../../app/programme/preparePointsPosting';
import { prepareRegisters } from '../../app/programme/prepareRegisters';
import { readPointsPeriod } from '../../app/programme/readPointsPeriod';
import { prepareAppeal } from '../../app/workflow/prepareAppeal';
import { prepareCorrection } from '../../app/workflow/prepareCorrection';
import { prepareStep } from '../../app/workflow/prepareStep';
import { readPosting } from '../../app/workflow/readPosting';
import { changesSincePosting } from '../../app/year/changesSincePosting';
import { exportRubric } from '../../app/year/exportRubric';
import { readStandardFile } from '../../app/year/importRubric';
import { prepareClosing } from '../../app/year/prepareClosing';
import { prepareExplanations } from '../../app/year/prepareExplanations';
import { prepareNewVersion } from '../../app/year/prepareNewVersion';
import { prepareNextMonth } from '../../app/year/prepareNextMonth';
import { readMonthFiles } from '../../app/year/monthFiles';
import { prepareRollUp, prepareRollUpWith } from '../../app/year/prepareRollUp';
import { readYearView } from '../../app/year/readYearView';
import { verifyYear } from '../../app/year/verifyYear';

/** All that the pane can ask for; loaded after the first paint, since it is most of the code. */
export const useCases = {
  changesSincePosting,
  prepareClosing,
  prepareExplanations,
  prepareNewVersion,
  prepareNextMonth,
  prepareRollUp,
  prepareRollUpWith,
  readMonthFiles,
  readYearView,
  verifyYear,
  applyPreparation,
  currentSelection,
  explainSelection,
  exportMapping,
  followWorkbook,
  forgetMapping,
  heedFinding,
  ignoreFinding,
  importMappings,
  inspectProgramme,
  listRegisters,
  lookAt,
  pocketCards,
  prepareNewYear,
  prepareAppeal,
  prepareBoardMonth,
  prepareCharts,
  prepareCorrection,
  prepareFeeds,
  prepareHandouts,
  preparePointsPeriod,
  preparePointsPosting,
  preparePosting,
  prepareLogLine,
  prepareRankChart,
  prepareRecalculation,
  prepareRegisters,
  prepareRepairs,
  prepareStep,
  prepareTemplate,
  prepareYear,
  readIgnored,
  exportNextYear,
  exportRubric,
  importYear,
  readPointsPeriod,
  readPosting,
  readLogChoices,
  readStandard,
  readStandardFile,
  repairFinding,
  sayMapping,
  showCell,
  undoLast,
};

export type UseCases = typeof useCases;
