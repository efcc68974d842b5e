import type { Finding } from '../assessment/Finding';
import type { Grid } from '../forms/Grid';
import type { ScoreForm } from '../forms/ScoreForm';
import type { TemplateWorkbook } from '../forms/template/readTemplate';
import type { NotAForm } from './AssessmentReport';

/** What there is to assess in a workbook, as read. */
export type Subject =
  | {
      readonly kind: 'template';
      readonly template: TemplateWorkbook;
      readonly grids: readonly Grid[];
    }
  | { readonly kind: 'broken-template'; readonly findings: readonly Finding[] }
  | {
      readonly kind: 'form';
      readonly form: ScoreForm;
      readonly grids: readonly Grid[];
      /** Every form of the workbook: sheets of the same shape know each other's names. */
      readonly all: readonly ScoreForm[];
    }
  | { readonly kind: 'none'; readonly reasons: readonly NotAForm[] };
