import { applicationType } from './objects/application';
import { chartType } from './objects/chart';
import { chartAreaFontType, chartAreaFormatType } from './objects/chartAreaFormat';
import {
  chartAxesType,
  chartAxisTitleType,
  chartAxisType,
  chartGridlinesType,
} from './objects/chartAxis';
import { chartCollectionType } from './objects/chartCollection';
import { chartDataLabelsType } from './objects/chartDataLabels';
import { chartLegendType } from './objects/chartLegend';
import {
  chartPointFormatType,
  chartPointsCollectionType,
  chartPointType,
  pointFillType,
  seriesFormatType,
  seriesLineType,
} from './objects/chartPoint';
import { chartSeriesCollectionType, chartSeriesType } from './objects/chartSeries';
import { chartTitleFontType, chartTitleFormatType, chartTitleType } from './objects/chartTitle';
import {
  cellValueConditionType,
  conditionalFormatType,
  conditionRuleType,
  customConditionType,
} from './objects/conditionalFormat';
import {
  colorScaleConditionType,
  dataBarConditionType,
  iconSetConditionType,
  negativeBarType,
  positiveBarType,
  presetConditionType,
  textConditionType,
  topBottomConditionType,
} from './objects/conditionalKinds';
import { conditionalFormatCollectionType } from './objects/conditionalFormatCollection';
import {
  conditionalFillType,
  conditionalFontType,
  conditionalLookType,
} from './objects/conditionalLook';
import {
  customXmlPartCollectionType,
  customXmlPartScopedCollectionType,
  customXmlPartType,
} from './objects/customXmlParts';
import { autoFilterType } from './objects/autoFilter';
import { dataValidationType } from './objects/dataValidation';
import {
  customPropertyCollectionType,
  customPropertyType,
  documentPropertiesType,
} from './objects/documentProperties';
import { formatProtectionType } from './objects/formatProtection';
import { freezePanesType } from './objects/freezePanes';
import { namedItemType } from './objects/namedItem';
import { namedItemCollectionType } from './objects/namedItemCollection';
import { headerFooterGroupType, headerFooterType, pageLayoutType } from './objects/pageLayout';
import { rangeType } from './objects/range';
import { rangeAreasType, rangeCollectionType } from './objects/rangeAreas';
import { rangeBorderCollectionType, rangeBorderType } from './objects/rangeBorders';
import { rangeFillType } from './objects/rangeFill';
import { rangeFontType } from './objects/rangeFont';
import { rangeFormatType } from './objects/rangeFormat';
import { removeDuplicatesResultType } from './objects/rangeSearch';
import { rangeSortType } from './objects/rangeSort';
import { runtimeType } from './objects/runtime';
import { settingCollectionType, settingType } from './objects/settingCollection';
import { tableType } from './objects/table';
import { tableCollectionType, tableScopedCollectionType } from './objects/tableCollection';
import { filterType, tableColumnCollectionType, tableColumnType } from './objects/tableColumns';
import { tableRowCollectionType, tableRowType } from './objects/tableRows';
import { tableSortType } from './objects/tableSort';
import { workbookType } from './objects/workbook';
import { workbookProtectionType } from './objects/workbookProtection';
import { worksheetType } from './objects/worksheet';
import { worksheetCollectionType } from './objects/worksheetCollection';
import { worksheetProtectionType } from './objects/worksheetProtection';
import type { Member } from './ObjectType';

/** A member the host has, as the docs table shows it. */
export interface SupportedMember {
  /** "Range" */
  readonly object: string;
  /** As code says it: "numberFormat". */
  readonly member: string;
  readonly kind: 'property' | 'method' | 'event';
  /** True for a property that cannot be set. */
  readonly readOnly: boolean;
  /** The ExcelApi set it came with. */
  readonly since: string;
}

/** All a docs table needs of a type; the type of its objects does not matter here. */
interface Described {
  readonly name: string;
  readonly members: Readonly<
    Record<string, Pick<Member<never>, 'kind' | 'since'> & { get?: unknown; set?: unknown }>
  >;
  readonly items?: unknown;
  readonly item?: unknown;
  readonly itemSince?: string;
}

const TYPES: readonly Described[] = [
  workbookType,
  workbookProtectionType,
  applicationType,
  runtimeType,
  worksheetCollectionType,
  worksheetType,
  worksheetProtectionType,
  freezePanesType,
  pageLayoutType,
  headerFooterGroupType,
  headerFooterType,
  rangeType,
  rangeFormatType,
  rangeFillType,
  rangeFontType,
  rangeBorderCollectionType,
  rangeBorderType,
  formatProtectionType,
  rangeAreasType,
  rangeCollectionType,
  rangeSortType,
  removeDuplicatesResultType,
  dataValidationType,
  conditionalFormatCollectionType,
  conditionalFormatType,
  customConditionType,
  conditionRuleType,
  cellValueConditionType,
  textConditionType,
  topBottomConditionType,
  presetConditionType,
  colorScaleConditionType,
  dataBarConditionType,
  positiveBarType,
  negativeBarType,
  iconSetConditionType,
  conditionalLookType,
  conditionalFillType,
  conditionalFontType,
  namedItemCollectionType,
  namedItemType,
  chartCollectionType,
  chartType,
  chartAreaFormatType,
  chartAreaFontType,
  chartTitleType,
  chartTitleFormatType,
  chartTitleFontType,
  chartLegendType,
  chartDataLabelsType,
  chartAxesType,
  chartAxisType,
  chartAxisTitleType,
  chartGridlinesType,
  chartSeriesCollectionType,
  chartSeriesType,
  seriesFormatType,
  seriesLineType,
  pointFillType,
  chartPointsCollectionType,
  chartPointType,
  chartPointFormatType,
  autoFilterType,
  settingCollectionType,
  settingType,
  customXmlPartCollectionType,
  customXmlPartScopedCollectionType,
  customXmlPartType,
  documentPropertiesType,
  customPropertyCollectionType,
  customPropertyType,
  tableCollectionType,
  tableScopedCollectionType,
  tableType,
  tableColumnCollectionType,
  tableColumnType,
  filterType,
  tableRowCollectionType,
  tableRowType,
  tableSortType,
];

/** Every member of Office.js this host has; whatever is not listed answers ApiNotFound. */
export function supportedMembers(): SupportedMember[] {
  return TYPES.flatMap(describe);
}

function describe(type: Described): SupportedMember[] {
  const listed = Object.entries(type.members).flatMap(([name, member]): SupportedMember[] => {
    const event = /^_Register(\w+)Event$/.exec(name)?.[1];
    if (event !== undefined) {
      const shown = event === 'DataChanged' ? 'Changed' : event;
      return [entry(type, `on${shown}`, 'event', member.since, true)];
    }
    // Names with "_" are the client's own plumbing.
    if (name.startsWith('_')) return [];
    // A property that cannot be read is the client's other name for one that can.
    if (member.kind === 'property' && member.get === undefined) return [];
    const kind = member.kind === 'property' || member.kind === 'object' ? 'property' : 'method';
    return [entry(type, clientName(name), kind, member.since, member.set === undefined)];
  });
  const items = type.items === undefined ? [] : [entry(type, 'items', 'property', '1.1', true)];
  const own = type.members['GetItem'] !== undefined;
  const item =
    type.item === undefined || own
      ? []
      : [entry(type, 'getItem', 'method', type.itemSince ?? '1.1', true)];
  return [...items, ...item, ...listed];
}

function entry(
  type: Described,
  member: string,
  kind: SupportedMember['kind'],
  since: string,
  readOnly: boolean,
): SupportedMember {
  return { object: type.name, member, kind, readOnly: kind !== 'property' || readOnly, since };
}

function clientName(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
