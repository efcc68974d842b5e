import { localeFor } from '../../../i18n/locale';
import { type CommandName, commandHelp } from './commandHelp';

/** Whether the arguments ask for help, which is then printed, in the language of `--lang`. */
export function helpAsked(name: CommandName, args: readonly string[]): boolean {
  if (!args.includes('--help') && !args.includes('-h')) return false;
  const locale = localeFor(args.join(' ').includes('--lang en') ? 'en-US' : 'zh-CN');
  process.stdout.write(`${commandHelp(name, locale)}\n`);
  return true;
}
