/** A cell being edited. */
export interface Editing {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Begun by typing over the cell: arrows then leave it, as in Excel. */
  readonly isTypedOver: boolean;
}

/** Where to go after an entry. */
export interface Step {
  readonly rows: number;
  readonly columns: number;
  /** By Enter or Tab: a selection of several cells stays, and is walked through. */
  readonly keepsSelection?: boolean;
}
