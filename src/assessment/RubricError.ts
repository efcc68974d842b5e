import type { RubricProblem } from './rubricProblems';

/** A rubric that cannot be scored with; `problems` says everything that is wrong with it. */
export class RubricError extends Error {
  readonly code = 'rubric-invalid';
  constructor(readonly problems: readonly RubricProblem[]) {
    super(`rubric-invalid: ${problems.map(({ code, path }) => `${code} at ${path}`).join('; ')}`);
    this.name = 'RubricError';
  }
}
