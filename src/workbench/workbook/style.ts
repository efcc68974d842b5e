/** A border line of one side; "none" is no line. Colours are "#RRGGBB". */
export interface BorderLine {
  readonly style: string;
  readonly color: string | null;
}

/** All that a cell's look is made of, in resolved form (theme and indexed colours as "#RRGGBB"). */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: string;
    readonly strikethrough: boolean;
    readonly color: string;
  };
  /** Null is no fill. */
  readonly fill: string | null;
  readonly borders: {
    readonly left: BorderLine;
    readonly right: BorderLine;
    readonly top: BorderLine;
    readonly bottom: BorderLine;
    readonly diagonal: BorderLine;
  };
  readonly alignment: {
    readonly horizontal: string;
    readonly vertical: string;
    readonly wrapText: boolean;
    readonly indent: number;
    readonly rotation: number;
    readonly shrinkToFit: boolean;
  };
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The cell's text was entered with a leading apostrophe. */
  readonly quotePrefix: boolean;
}

/** A change to a style: any subset of each group. */
export interface StylePatch {
  readonly numberFormat?: string;
  readonly font?: Partial<CellStyle['font']>;
  readonly fill?: string | null;
  readonly borders?: Partial<CellStyle['borders']>;
  readonly alignment?: Partial<CellStyle['alignment']>;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly quotePrefix?: boolean;
}

const NO_LINE: BorderLine = { style: 'none', color: null };

/** The look of a cell in a new workbook: what Excel's zh-CN default gives. */
export const DEFAULT_STYLE: CellStyle = {
  numberFormat: 'General',
  font: {
    name: '等线',
    size: 11,
    bold: false,
    italic: false,
    underline: 'none',
    strikethrough: false,
    color: '#000000',
  },
  fill: null,
  borders: { left: NO_LINE, right: NO_LINE, top: NO_LINE, bottom: NO_LINE, diagonal: NO_LINE },
  alignment: {
    horizontal: 'general',
    vertical: 'center',
    wrapText: false,
    indent: 0,
    rotation: 0,
    shrinkToFit: false,
  },
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
};

/**
 * The workbook's styles by index. Append-only: an index once given keeps its meaning, so the
 * file layer can leave the styles of the file as they are and add the new ones behind them.
 * Every style made here remembers the index it was derived from, for what CellStyle cannot say
 * (gradients, theme colours): the file layer starts from that one.
 */
export class StyleTable {
  private readonly styles: CellStyle[];
  private readonly bases: (number | null)[];
  private readonly derived = new Map<string, number>();

  /** `initial[i]` is the style of index i; an empty list starts with the default style. */
  constructor(initial: readonly CellStyle[] = []) {
    this.styles = initial.length > 0 ? [...initial] : [DEFAULT_STYLE];
    this.bases = this.styles.map(() => null);
  }

  get size(): number {
    return this.styles.length;
  }

  /** The style of an index; the first style where there is none. */
  get(index: number): CellStyle {
    return this.styles[index] ?? this.styles[0] ?? DEFAULT_STYLE;
  }

  /** The index the style was derived from, or null for one the workbook came with. */
  baseOf(index: number): number | null {
    return this.bases[index] ?? null;
  }

  /** The index of `index`'s style with `patch` laid over it; the same index when nothing changes. */
  patched(index: number, patch: StylePatch): number {
    const base = this.get(index);
    const style: CellStyle = {
      numberFormat: patch.numberFormat ?? base.numberFormat,
      font: { ...base.font, ...patch.font },
      fill: patch.fill === undefined ? base.fill : patch.fill,
      borders: { ...base.borders, ...patch.borders },
      alignment: { ...base.alignment, ...patch.alignment },
      locked: patch.locked ?? base.locked,
      formulaHidden: patch.formulaHidden ?? base.formulaHidden,
      quotePrefix: patch.quotePrefix ?? base.quotePrefix,
    };
    const text = JSON.stringify(style);
    if (text === JSON.stringify(base)) return index;
    const key = `${index}|${text}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const created = this.styles.push(style) - 1;
    this.bases.push(index);
    this.derived.set(key, created);
    return created;
  }
}
