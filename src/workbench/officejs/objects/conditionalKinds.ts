import type { ConditionalFormat, DataBar, IconSet } from '../../workbook/rules';
import { choice, flagValue } from '../arguments';
import { colorValue } from '../cells/color';
import {
  BAR_AXES,
  BAR_DIRECTIONS,
  colorOrNone,
  nameOf,
  NEW_BAR,
  NEW_ICONS,
  readColorScale,
  readIcons,
  readIconStyle,
  readTextRule,
  readThreshold,
  readTopRule,
  writtenColorScale,
  writtenIcons,
  writtenIconStyle,
  writtenPreset,
  writtenTextRule,
  writtenThreshold,
  writtenTopRule,
} from '../cells/conditionalRules';
import type { Json } from '../Json';
import { child, HostObject, property, type Member, type ObjectType } from '../ObjectType';
import type { Session } from '../Session';
import { changed, type ConditionTarget } from './conditionalFormat';
import { conditionalLookType } from './conditionalLook';

const look = child<ConditionTarget>('1.6', (self) => HostObject.of(conditionalLookType, self));

/** A property of the rule: read from it, and written as a change of it. */
function part(
  read: (rule: ConditionalFormat) => Json,
  written: (value: Json, rule: ConditionalFormat) => Partial<ConditionalFormat>,
): Member<ConditionTarget> {
  return property(
    '1.6',
    ({ rule }) => read(rule),
    (self, value, session) => put(session, self, written(value, self.rule)),
  );
}

function put(session: Session, self: ConditionTarget, change: Partial<ConditionalFormat>): void {
  Object.assign(self.rule, change);
  changed(session, self);
}

/** Excel.TextConditionalFormat */
export const textConditionType: ObjectType<ConditionTarget> = {
  name: 'TextConditionalFormat',
  members: { Format: look, Rule: part(readTextRule, writtenTextRule) },
};

/** Excel.TopBottomConditionalFormat */
export const topBottomConditionType: ObjectType<ConditionTarget> = {
  name: 'TopBottomConditionalFormat',
  members: {
    Format: look,
    Rule: part(readTopRule, (value) => ({ top: writtenTopRule(value) })),
  },
};

/** Excel.PresetCriteriaConditionalFormat */
export const presetConditionType: ObjectType<ConditionTarget> = {
  name: 'PresetCriteriaConditionalFormat',
  members: {
    Format: look,
    Rule: part(
      ({ preset }) => ({ criterion: preset ?? 'Invalid' }),
      (value) => ({ preset: writtenPreset(value) }),
    ),
  },
};

/** Excel.ColorScaleConditionalFormat */
export const colorScaleConditionType: ObjectType<ConditionTarget> = {
  name: 'ColorScaleConditionalFormat',
  members: {
    ThreeColorScale: property('1.6', ({ rule }) => (rule.colorScale?.length ?? 0) > 2),
    Criteria: part(
      ({ colorScale }) => readColorScale(colorScale ?? []),
      (value) => ({ colorScale: writtenColorScale(value) }),
    ),
  },
};

/** Excel.IconSetConditionalFormat */
export const iconSetConditionType: ObjectType<ConditionTarget> = {
  name: 'IconSetConditionalFormat',
  members: {
    ReverseIconOrder: icons(
      ({ reversed }) => reversed,
      (set, value) => ({ ...set, reversed: flagValue(value) }),
    ),
    ShowIconOnly: icons(
      ({ showValue }) => !showValue,
      (set, value) => ({ ...set, showValue: !flagValue(value) }),
    ),
    Style: icons(({ style }) => readIconStyle(style), writtenIconStyle),
    Criteria: icons(readIcons, writtenIcons),
  },
};

function icons(
  read: (set: IconSet) => Json,
  written: (set: IconSet, value: Json) => IconSet,
): Member<ConditionTarget> {
  return part(
    (rule) => read(iconsOf(rule)),
    (value, rule) => ({ iconSet: written(iconsOf(rule), value) }),
  );
}

function iconsOf({ iconSet }: ConditionalFormat): IconSet {
  return iconSet ?? NEW_ICONS;
}

/** Excel.DataBarConditionalFormat */
export const dataBarConditionType: ObjectType<ConditionTarget> = {
  name: 'DataBarConditionalFormat',
  members: {
    ShowDataBarOnly: bar(
      ({ showValue }) => !showValue,
      (value) => ({ showValue: !flagValue(value) }),
    ),
    BarDirection: bar(
      ({ direction }) => nameOf(BAR_DIRECTIONS, direction),
      (value) => ({ direction: BAR_DIRECTIONS[choice(value, keysOf(BAR_DIRECTIONS))] }),
    ),
    AxisFormat: bar(
      ({ axis }) => nameOf(BAR_AXES, axis),
      (value) => ({ axis: BAR_AXES[choice(value, keysOf(BAR_AXES))] }),
    ),
    AxisColor: bar(
      ({ axisColor }) => axisColor ?? '',
      (value) => ({ axisColor: colorOrNone(value) }),
    ),
    LowerBoundRule: bar(
      ({ minimum }) => readThreshold(minimum),
      (value) => ({ minimum: writtenThreshold(value, 'autoMin') }),
    ),
    UpperBoundRule: bar(
      ({ maximum }) => readThreshold(maximum),
      (value) => ({ maximum: writtenThreshold(value, 'autoMax') }),
    ),
    PositiveFormat: child('1.6', (self) => HostObject.of(positiveBarType, self)),
    NegativeFormat: child('1.6', (self) => HostObject.of(negativeBarType, self)),
  },
};

/** Excel.ConditionalDataBarPositiveFormat */
export const positiveBarType: ObjectType<ConditionTarget> = {
  name: 'ConditionalDataBarPositiveFormat',
  members: {
    FillColor: bar(
      ({ color }) => color,
      (value) => ({ color: colorValue(value) }),
    ),
    GradientFill: bar(
      ({ gradient }) => gradient,
      (value) => ({ gradient: flagValue(value) }),
    ),
    BorderColor: bar(
      ({ borderColor }) => borderColor ?? '',
      (value) => ({ borderColor: colorOrNone(value) }),
    ),
  },
};

/** Excel.ConditionalDataBarNegativeFormat */
export const negativeBarType: ObjectType<ConditionTarget> = {
  name: 'ConditionalDataBarNegativeFormat',
  members: {
    FillColor: bar(
      ({ negativeColor, color }) => negativeColor ?? color,
      (value) => ({ negativeColor: colorValue(value) }),
    ),
    MatchPositiveFillColor: bar(
      ({ negativeColor }) => negativeColor === null,
      (value, known) => ({ negativeColor: flagValue(value) ? null : (known.negativeColor ?? RED) }),
    ),
    BorderColor: bar(
      ({ negativeBorderColor, borderColor }) => negativeBorderColor ?? borderColor ?? '',
      (value) => ({ negativeBorderColor: colorOrNone(value) }),
    ),
    MatchPositiveBorderColor: bar(
      ({ negativeBorderColor }) => negativeBorderColor === null,
      (value, known) => ({
        negativeBorderColor: flagValue(value) ? null : (known.negativeBorderColor ?? RED),
      }),
    ),
  },
};

const RED = '#FF0000';

function bar(
  read: (known: DataBar) => Json,
  written: (value: Json, known: DataBar) => Partial<DataBar>,
): Member<ConditionTarget> {
  return part(
    (rule) => read(barOf(rule)),
    (value, rule) => ({ dataBar: { ...barOf(rule), ...written(value, barOf(rule)) } }),
  );
}

function barOf({ dataBar }: ConditionalFormat): DataBar {
  return dataBar ?? NEW_BAR;
}

function keysOf<K extends string>(names: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(names) as K[];
}
