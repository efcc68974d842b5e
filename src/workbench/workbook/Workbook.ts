import type { CustomXmlPart } from './CustomXmlPart';
import { noProperties } from './DocumentProperties';
import type { DefinedName } from './rules';
import { Sheet } from './Sheet';
import { StyleTable } from './style';
import type { StructureEdit } from './structure/StructureEdit';
import type { Table } from './Table';

/** A value that can stand in JSON: what a setting holds. */
export type SettingValue =
  | null
  | boolean
  | number
  | string
  | readonly SettingValue[]
  | { readonly [key: string]: SettingValue };

/** What happened, for those who listen (the page, Office.js events). */
export type WorkbookChange =
  | { readonly kind: 'cells'; readonly sheetId: string; readonly address: string }
  | { readonly kind: 'sheet-added' | 'sheet-deleted' | 'sheet-renamed'; readonly sheetId: string }
  | { readonly kind: 'activated'; readonly sheetId: string }
  | { readonly kind: 'selected'; readonly sheetId: string; readonly address: string }
  | { readonly kind: 'look'; readonly sheetId: string };

/** A workbook in memory: sheets, names, styles, what is selected. It knows no file and no Office.js. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  /** Another list whenever a name comes or goes: what is worked out from the list is kept by it. */
  names: readonly DefinedName[] = [];
  styles: StyleTable;
  date1904 = false;
  /** Names, sheet order or sheet list changed: the file layer rewrites workbook.xml. */
  structureTouched = false;
  /** What moved, was renamed, copied or taken out since opening: the file's other parts follow on saving. */
  readonly edits: StructureEdit[] = [];
  /** Set where a formula could not be computed here: Excel is asked to do it on opening. */
  needsFullCalculation = false;
  /** Set where sheets may not be added, renamed, moved, hidden or deleted; a password's hash stays with the file. */
  protection: { readonly hasPassword: boolean } | null = null;
  activeSheetId: string;
  readonly properties = noProperties();
  /** Kept in the file as they are; the part that holds the settings is not among them. */
  customXmlParts: CustomXmlPart[] = [];
  /** What add-ins keep in the workbook, by key (docs/workbench-files.md says where in the file). */
  readonly settings = new Map<string, SettingValue>();

  private nextSheet = 1;
  private nextObject = 1;
  private readonly listeners = new Set<(change: WorkbookChange) => void>();

  constructor(styles: StyleTable = new StyleTable()) {
    this.styles = styles;
    this.activeSheetId = '';
  }

  /** Adds a sheet at the end. The name is taken as it is: who asks checks it first. */
  addSheet(name: string): Sheet {
    const sheet = this.loadSheet(name);
    this.structureTouched = true;
    this.changed({ kind: 'sheet-added', sheetId: sheet.id });
    return sheet;
  }

  /** Adds a sheet as the file has it: not a change. */
  loadSheet(name: string): Sheet {
    const number = (this.nextSheet++).toString(16).toUpperCase().padStart(4, '0');
    const sheet = new Sheet(`{00000000-0001-0000-${number}-000000000000}`, name);
    this.sheets.push(sheet);
    if (this.activeSheetId === '') this.activeSheetId = sheet.id;
    return sheet;
  }

  /** Takes a sheet out; its local names go with it. */
  deleteSheet(sheet: Sheet): void {
    const index = this.sheets.indexOf(sheet);
    if (index < 0) return;
    this.sheets.splice(index, 1);
    this.names = this.names.filter((name) => name.sheetId !== sheet.id);
    if (this.activeSheetId === sheet.id) {
      this.activeSheetId = (this.sheets[index] ?? this.sheets[index - 1])?.id ?? '';
    }
    this.structureTouched = true;
    this.changed({ kind: 'sheet-deleted', sheetId: sheet.id });
  }

  /** The sheet of a name (case-insensitive, as in Excel) or id. */
  sheet(nameOrId: string): Sheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(
      (sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === wanted,
    );
  }

  get activeSheet(): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === this.activeSheetId);
  }

  /** A1 on the active sheet; each sheet remembers its own. */
  get selection(): string {
    return this.activeSheet?.selection ?? 'A1';
  }

  set selection(address: string) {
    if (this.activeSheet !== undefined) this.activeSheet.selection = address;
  }

  /** The tables of all sheets, in the sheets' order. */
  get tables(): Table[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  /** A fresh id for a chart or a rule. */
  newId(): string {
    return `{${(this.nextObject++).toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`;
  }

  /** Calls back on every change until the returned function is called. */
  onChange(listener: (change: WorkbookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells the listeners. Cells that were written are told by `cellsWritten`. */
  changed(change: WorkbookChange): void {
    for (const listener of this.listeners) listener(change);
  }
}
