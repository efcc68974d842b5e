import { UsageError } from './UsageError';

/**
 * Runs a command and ends the process with its exit code: what it returns, 2 with one line on
 * stderr for a UsageError, 3 with the whole error for one nobody foresaw.
 */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 2;
    } else {
      process.stderr.write(
        `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      );
      process.exitCode = 3;
    }
  }
}
