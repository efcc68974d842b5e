import { AppError } from '../../app/AppError';
import { calculations, type CalculationName } from '../../app/calculations';
import type { Answer, Question } from './messages';

/* The arithmetic, beside the pane: plain data comes in, plain data goes out. */
self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  self.postMessage(answerTo(data));
});

function answerTo<Name extends CalculationName>({ id, name, input }: Question<Name>): Answer {
  try {
    return { id, kind: 'done', output: calculations[name](...input) };
  } catch (error) {
    if (error instanceof AppError) {
      return { id, kind: 'refused', code: error.code, params: error.params };
    }
    return { id, kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
