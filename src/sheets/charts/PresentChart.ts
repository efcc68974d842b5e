/** A chart as it is on a sheet. */
export interface PresentChart {
  readonly sheet: string;
  readonly name: string;
  /** As Excel names its type, which a person may have changed: "BarClustered". */
  readonly kind: string;
  readonly title: string;
  /** The names of its series. */
  readonly series: readonly string[];
}
