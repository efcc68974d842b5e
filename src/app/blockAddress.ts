import { areaAddress, parseArea } from '../forms/address';
import type { BlockPlan } from '../sheets/SheetPlan';

/** The cells a block is written to, in A1. */
export function blockAddress(block: BlockPlan): string {
  const first = parseArea(block.at);
  if (first === null) return block.at;
  return areaAddress({
    ...first,
    rows: block.values.length,
    columns: block.values[0]?.length ?? 1,
  });
}
