import type { Host } from '../../officejs/host';

/** Runs one of the add-in's ribbon commands; done when the add-in says it is. */
export type RunCommand = (action: string) => Promise<void>;

export function CommandsFrame(_: { host: Host; onReady: (run: RunCommand) => void }) {
  return null;
}
