import type { Chart, ChartAxis } from '../../workbook/Chart';
import { escapeAttribute } from '../xml/escape';
import type { ChartForm } from './chartTypes';
import { richTitle } from './richTitle';

/** The axes of a plot: a pair for the first groups, and one more where a series has its own. */
export function axesXml(
  chart: Chart,
  groups: readonly { readonly form: ChartForm; readonly secondary: boolean }[],
): string {
  const pair = (secondary: boolean): string => {
    const form = groups.find((group) => group.secondary === secondary)?.form;
    if (form === undefined || form.element === 'pieChart' || form.element === 'doughnutChart') {
      return '';
    }
    const [category, value] = secondary ? [5003, 5004] : [5001, 5002];
    const horizontal = form.horizontal === true;
    const scatter = form.element === 'scatterChart';
    const across = scatter
      ? valueAxis(chart.categoryAxis, category, value, 'b', 'midCat', false)
      : categoryAxis(
          secondary ? { ...chart.categoryAxis, title: null } : chart.categoryAxis,
          category,
          value,
          horizontal ? 'l' : 'b',
          secondary,
        );
    const up = valueAxis(
      secondary
        ? (chart.secondaryValueAxis ?? {
            ...chart.valueAxis,
            minimum: null,
            maximum: null,
            majorUnit: null,
            title: null,
          })
        : chart.valueAxis,
      value,
      category,
      secondary ? 'r' : horizontal ? 'b' : 'l',
      scatter || form.element === 'areaChart' ? 'midCat' : 'between',
      secondary,
    );
    return across + up;
  };
  return pair(false) + pair(true);
}

function categoryAxis(
  axis: ChartAxis,
  id: number,
  crossing: number,
  position: string,
  secondary: boolean,
): string {
  return (
    `<c:catAx>${startXml(axis, id, position, secondary)}${formatXml(axis)}` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:crossAx val="${crossing}"/><c:crosses val="autoZero"/><c:auto val="1"/>` +
    `<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`
  );
}

function valueAxis(
  axis: ChartAxis,
  id: number,
  crossing: number,
  position: string,
  between: string,
  secondary: boolean,
): string {
  const unit = axis.majorUnit === null ? '' : `<c:majorUnit val="${axis.majorUnit}"/>`;
  return (
    `<c:valAx>${startXml(axis, id, position, false, secondary)}${formatXml(axis)}` +
    `<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:crossAx val="${crossing}"/><c:crosses val="${secondary ? 'max' : 'autoZero'}"/>` +
    `<c:crossBetween val="${between}"/>${unit}</c:valAx>`
  );
}

function startXml(
  axis: ChartAxis,
  id: number,
  position: string,
  deleted: boolean,
  withoutGridlines = false,
): string {
  const maximum = axis.maximum === null ? '' : `<c:max val="${axis.maximum}"/>`;
  const minimum = axis.minimum === null ? '' : `<c:min val="${axis.minimum}"/>`;
  const gray =
    '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';
  const gridlines =
    axis.majorGridlines && !withoutGridlines ? `<c:majorGridlines>${gray}</c:majorGridlines>` : '';
  const title = axis.title === null || axis.title === '' ? '' : richTitle(axis.title, '');
  return (
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${axis.reversed ? 'maxMin' : 'minMax'}"/>` +
    `${maximum}${minimum}</c:scaling><c:delete val="${deleted || !axis.visible ? 1 : 0}"/>` +
    `<c:axPos val="${position}"/>${gridlines}${title}`
  );
}

function formatXml(axis: ChartAxis): string {
  const linked = axis.numberFormat === null ? 1 : 0;
  const code = escapeAttribute(axis.numberFormat ?? 'General');
  return `<c:numFmt formatCode="${code}" sourceLinked="${linked}"/>`;
}
