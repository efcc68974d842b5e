import { intersects } from '../../workbook/area';
import type { ConditionalFormat } from '../../workbook/rules';
import { choice, integerArgument, invalid, plainArgument, textArgument } from '../arguments';
import { requireAllowed } from '../cells/protection';
import { NEW_RULES } from '../cells/conditionalRules';
import { areasOf, sqrefOf, subtractFromRules } from '../cells/rules';
import { HostError } from '../HostError';
import { HostObject, method, opens, type ObjectType } from '../ObjectType';
import type { Session } from '../Session';
import { looksChanged } from '../workbookEvents';
import { CONDITION_TYPES, conditionalFormatType } from './conditionalFormat';
import type { CellsTarget } from '../cells/rangeTarget';

const NO_LOOK = { fill: null, fontColor: null, bold: null, italic: null, numberFormat: null };

/** Excel.ConditionalFormatCollection: the rules that touch the cells. */
export const conditionalFormatCollectionType: ObjectType<CellsTarget> = {
  name: 'ConditionalFormatCollection',
  members: {
    Add: opens('1.6', (self, args, session) => {
      const wanted = choice(plainArgument(args, 0), Object.values(CONDITION_TYPES));
      return add(session, self, wanted);
    }),
    GetCount: method('1.6', (self) => rulesOf(self).length),
    GetItemAt: opens('1.6', (self, args) => {
      const rule = rulesOf(self)[integerArgument(args, 0)];
      if (rule === undefined) throw invalid('There is no such conditional format.');
      return object(self, rule);
    }),
    GetItemOrNullObject: opens('1.14', (self, args) => {
      const id = textArgument(args, 0);
      const rule = rulesOf(self).find((candidate) => candidate.id === id);
      return rule === undefined ? null : object(self, rule);
    }),
    ClearAll: method('1.6', (self, _args, session) => {
      const { sheet } = self;
      requireAllowed(sheet, 'allowFormatCells');
      for (const area of self.areas()) {
        sheet.conditionalFormats = subtractFromRules(sheet.conditionalFormats, area);
      }
      sheet.touch('conditionalFormats');
      looksChanged(session, sheet, null);
    }),
  },
  items: (self) => rulesOf(self).map((rule) => object(self, rule)),
  itemSince: '1.6',
  item: (self, key) => {
    const rule = rulesOf(self).find((candidate) => candidate.id === key);
    if (rule !== undefined) return object(self, rule);
    throw new HostError('ItemNotFound', 'There is no such conditional format.');
  },
};

function rulesOf({ sheet, areas }: CellsTarget): ConditionalFormat[] {
  const wanted = areas();
  return sheet.conditionalFormats
    .filter((rule) =>
      areasOf(rule.sqref).some((own) => wanted.some((area) => intersects(own, area))),
    )
    .sort((a, b) => a.priority - b.priority);
}

function object({ sheet }: CellsTarget, rule: ConditionalFormat): HostObject {
  return HostObject.of(conditionalFormatType, { sheet, rule });
}

/** A new rule comes first, as in Excel. */
function add(session: Session, self: CellsTarget, type: string): HostObject {
  const { sheet } = self;
  requireAllowed(sheet, 'allowFormatCells');
  const fileType =
    Object.entries(CONDITION_TYPES).find(([, name]) => name === type)?.[0] ?? 'custom';
  for (const rule of sheet.conditionalFormats) rule.priority++;
  const rule: ConditionalFormat = {
    id: session.workbook.newId(),
    sqref: sqrefOf(self.areas()),
    type: fileType,
    operator: null,
    formulas: [],
    look: { ...NO_LOOK },
    priority: 1,
    stopIfTrue: false,
    ...NEW_RULES[fileType],
  };
  sheet.conditionalFormats = [...sheet.conditionalFormats, rule];
  sheet.touch('conditionalFormats');
  return object(self, rule);
}
