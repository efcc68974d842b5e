import type { ExplanationKey } from './explanationKeys';

/** One step of a reason; its words come from i18n: `explain.<key>` with `params`. */
export interface ExplanationStep {
  readonly key: ExplanationKey;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The steps of a reason, in order. */
export type Explanation = readonly ExplanationStep[];
