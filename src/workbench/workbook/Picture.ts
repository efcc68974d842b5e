import type { Chart, ChartAnchor } from './Chart';

/** A picture over the cells, to be shown; in the file it stays as it is. */
export interface Picture {
  readonly name: string;
  readonly altText: string;
  anchor: ChartAnchor;
  readonly placement?: NonNullable<Chart['placement']>;
  /** "image/png" */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Clockwise, in degrees. */
  readonly rotation: number;
  /** Cut to an ellipse, as stamps are. */
  readonly round: boolean;
}
