import type { Splice } from '../xml/splice';
import { prefixOf } from '../xml/tag';
import { childrenOf, type XmlElement } from '../xml/XmlElement';

const words = (text: string): readonly string[] => text.split(' ');

/** The children of chart elements in the order their schema demands, forms of charts taken together. */
export const CHART_ORDER: Readonly<Record<string, readonly string[]>> = {
  chartSpace: words(
    'date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
  ),
  chart: words(
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst',
  ),
  title: words('tx layout overlay spPr txPr extLst'),
  legend: words('legendPos legendEntry layout overlay spPr txPr extLst'),
  axis: words(
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits auto lblOffset extLst',
  ),
  scaling: words('logBase orientation max min extLst'),
  group: words(
    'barDir wireframe grouping radarStyle scatterStyle varyColors ser dLbls gapWidth gapDepth overlap serLines dropLines hiLowLines upDownBars marker smooth firstSliceAng holeSize axId extLst',
  ),
  ser: words(
    'idx order tx spPr invertIfNegative pictureOptions marker explosion dPt dLbls trendline errBars cat xVal val yVal smooth shape extLst',
  ),
  dPt: words('idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst'),
  dLbls: words(
    'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst',
  ),
  spPr: words(
    'xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln effectLst effectDag scene3d sp3d extLst',
  ),
  ln: words(
    'noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd extLst',
  ),
};

/**
 * Puts a child of that name into an element, in place of what it has of it (null: takes it out), at
 * the place the schema gives it. `xml` has the prefixes "c:" and "a:".
 */
export function putChild(
  parent: XmlElement,
  kind: keyof typeof CHART_ORDER,
  local: string,
  xml: string | null,
  splices: Splice[],
): void {
  const had = childrenOf(parent, local);
  const text = xml === null ? '' : xml;
  if (had.length > 0) {
    had.forEach((each, index) => {
      splices.push({ start: each.start, end: each.end, text: index === 0 ? text : '' });
    });
    return;
  }
  if (text === '') return;
  const order = CHART_ORDER[kind] ?? [];
  const rank = order.indexOf(local);
  const later = parent.children.find((each) => order.indexOf(each.local) > rank);
  if (parent.closeStart === parent.end) {
    const open = parent.source.slice(parent.start, parent.openEnd).replace(/\s*\/>$/, '>');
    splices.push({ start: parent.start, end: parent.end, text: `${open}${text}</${parent.name}>` });
    return;
  }
  const at = later?.start ?? parent.closeStart;
  splices.push({ start: at, end: at, text });
}

/** The same for an element that holds one value: `<c:gapWidth val="60"/>`. */
export function putValue(
  parent: XmlElement,
  kind: keyof typeof CHART_ORDER,
  local: string,
  value: string | number | null,
  splices: Splice[],
): void {
  const xml = value === null ? null : `<${prefixOf(parent)}${local} val="${value}"/>`;
  putChild(parent, kind, local, xml, splices);
}
