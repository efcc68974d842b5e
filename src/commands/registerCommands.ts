import { showNotice, type Notice } from './notice';
import { ribbonCommands, type RibbonCommand } from './ribbonCommands';

/** How a command ended, where the pane may not be open. */
export type CommandEnd =
  /** What was done can be seen in the workbook. */
  | { readonly kind: 'done' }
  /** There is something to read, to choose or to confirm in the pane. */
  | { readonly kind: 'needs-pane' }
  /** There is a line to say, and nothing else. */
  | { readonly kind: 'notice'; readonly notice: Notice };

/** Does what a command asks for. */
export type RunCommand = (command: Exclude<RibbonCommand, 'pane'>) => Promise<CommandEnd>;

/**
 * Makes the ribbon's buttons and keys work. It is called as soon as Office is ready; the returned
 * function says, once the pane stands, how commands are done. Those that came before wait for it.
 */
export function registerCommands(): (run: RunCommand) => void {
  let connect: (run: RunCommand) => void = () => undefined;
  const connected = new Promise<RunCommand>((resolve) => {
    connect = resolve;
  });
  for (const command of Object.keys(ribbonCommands) as RibbonCommand[]) {
    Office.actions.associate(
      ribbonCommands[command],
      // A key's function is called without an event.
      (event?: Office.AddinCommands.Event) => {
        const done = async (): Promise<void> => {
          if (command === 'pane') return showPane();
          const run = await connected;
          return tell(await run(command));
        };
        done()
          .catch((error: unknown) => console.warn('command failed', error))
          // Excel waits for this, and stops the command after five minutes without it.
          .finally(() => event?.completed());
      },
    );
  }
  return connect;
}

async function tell(end: CommandEnd): Promise<void> {
  if (end.kind === 'needs-pane') await showPane();
  if (end.kind === 'notice') await showNotice(end.notice);
}

/** Shows the pane, or says where to open it in an Excel whose pane and ribbon live apart. */
async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) {
    await Office.addin.showAsTaskpane();
  } else {
    await showNotice({ key: 'notice.needsPane', params: {} });
  }
}
