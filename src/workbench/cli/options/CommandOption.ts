/** A text in both languages of the commands. */
export interface InBoth {
  readonly zh: string;
  readonly en: string;
}

/**
 * One option of a command. Its help, the page docs/command-line.md and how arguments are read all
 * come from here.
 */
export interface CommandOption {
  readonly type: 'string' | 'boolean';
  /** What to write after it, for one of type string. */
  readonly value?: InBoth;
  readonly does: InBoth;
}

/** A command's options, by name without the dashes. */
export type CommandOptions = Readonly<Record<string, CommandOption>>;

/** What every command takes. */
export const generalOptions = {
  lang: {
    type: 'string',
    value: { zh: 'en-US', en: 'en-US' },
    does: { zh: '用英文提示', en: 'messages in English' },
  },
  help: {
    type: 'boolean',
    does: { zh: '显示这些参数', en: 'show these options' },
  },
} as const satisfies CommandOptions;
