import type { RibbonCommand } from './ribbonCommands';

/** What an add-in associates with a command. */
type Pressed = (event: { readonly completed: () => void }) => void;

/** The pane's window, as far as Office.js has put there what the add-in associated. */
interface PaneGlobals {
  readonly Office?: {
    readonly actions?: {
      readonly _association?: { readonly mappings?: Readonly<Record<string, Pressed | undefined>> };
    };
  };
}

/**
 * Does a ribbon command in the pane that stands, as Excel does where pane and ribbon share one
 * runtime: what was written before stays listed, and can be taken back. False where the pane has
 * not associated anything with the command (yet).
 */
export function pressedInPane(frame: HTMLIFrameElement, { functionName }: RibbonCommand): boolean {
  const globals: (Window & PaneGlobals) | null = frame.contentWindow;
  // Office.js keeps them by their names in capitals.
  const run = globals?.Office?.actions?._association?.mappings?.[functionName.toUpperCase()];
  if (run === undefined) return false;
  run({ completed: () => undefined });
  return true;
}
