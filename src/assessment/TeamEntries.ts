/** What stands in an entry cell, as it was read: null is blank. */
export type RawEntry = string | number | boolean | { readonly error: string } | null;

/** One team's entries of a period: item id → what stands in its cell. */
export interface TeamEntries {
  readonly team: string;
  readonly entries: ReadonlyMap<string, RawEntry>;
  /** The group it is ranked in beside the ranking of all; null or absent: none. */
  readonly group?: string | null;
  /** Scores of the last quarter's month, by item id; used where quarterly items are carried on. */
  readonly carried?: ReadonlyMap<string, number>;
}
