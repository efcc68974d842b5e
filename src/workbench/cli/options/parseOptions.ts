import { parseArgs } from 'node:util';

import { UsageError } from '../UsageError';
import { cliWords } from '../words';
import type { CommandOptions } from './CommandOption';

/**
 * The values of a command's options, and what is left: the files. Throws UsageError, in the
 * language `--lang` asks for, where an argument is not one of them or lacks its value.
 */
export function parseOptions<Options extends CommandOptions>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const words = cliWords(args.join(' ').includes('--lang en') ? 'en-US' : 'zh-CN');
    const [argument = ''] = args.filter((arg) => isWrong(arg, options));
    if (argument !== '') throw new UsageError(words.unknownOption(argument));
    // Node names the option in its own, English message.
    const [, option = args.join(' ')] = /'(--?[\w-]+)/u.exec(String(error)) ?? [];
    throw new UsageError(words.badValue(option));
  }
}

function isWrong(argument: string, options: CommandOptions): boolean {
  const [, name] = /^--?([^=]+)/u.exec(argument) ?? [];
  return name !== undefined && !Object.keys(options).includes(name);
}
