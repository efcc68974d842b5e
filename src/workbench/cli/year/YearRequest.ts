import type { Locale } from '../../../i18n/locale';
import type { CliWords } from '../words';

/** What a command about months, quarters, years and the standard was asked. */
export interface YearRequest {
  readonly files: readonly string[];
  readonly out: string | undefined;
  readonly json: boolean;
  readonly who: string | undefined;
  readonly locale: Locale;
  readonly words: CliWords;
  readonly values: {
    readonly 'roll-up'?: string;
    readonly period?: string;
    readonly reviews?: string;
    readonly verify?: boolean;
    readonly changes?: boolean;
    readonly diff?: string;
    readonly close?: boolean;
    readonly 'next-month'?: boolean;
    readonly 'new-version'?: string;
    readonly note?: string;
    readonly 'versions-diff'?: string;
    readonly 'export-rubric'?: string;
    readonly explain?: string;
  };
}
