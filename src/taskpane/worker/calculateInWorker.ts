import { AppError } from '../../app/AppError';
import { calculateHere, type Calculate } from '../../app/calculateElsewhere';
import type {
  CalculationInputs,
  CalculationName,
  CalculationOutputs,
} from '../../app/calculations';
import type { Answer, Question } from './messages';

/** Does the arithmetic in a worker; right here where the browser has none or it does not start. */
export function calculateInWorker(): Calculate {
  let worker: Worker | null = startWorker();
  const waiting = new Map<number, Waiting>();
  let asked = 0;

  worker?.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const place = waiting.get(data.id);
    waiting.delete(data.id);
    if (place !== undefined) settle(place, data);
  });
  worker?.addEventListener('error', (event) => {
    // The file did not come, or will not run: whoever waits gets the answer from here.
    console.warn('worker does not run', event.message);
    worker = null;
    for (const place of waiting.values()) place.doHere();
    waiting.clear();
  });

  return <Name extends CalculationName>(name: Name, ...input: CalculationInputs[Name]) => {
    const runs = worker;
    if (runs === null) return calculateHere(name, ...input);
    return new Promise<CalculationOutputs[Name]>((resolve, reject) => {
      asked += 1;
      const id = asked;
      waiting.set(id, {
        // The answer that bears this question's number is the answer to this question.
        resolve: (output) => resolve(output as CalculationOutputs[Name]),
        reject,
        doHere: () => calculateHere(name, ...input).then(resolve, reject),
      });
      const question: Question<Name> = { id, name, input };
      runs.postMessage(question);
    });
  };
}

interface Waiting {
  readonly resolve: (output: CalculationOutputs[CalculationName]) => void;
  readonly reject: (error: Error) => void;
  readonly doHere: () => unknown;
}

function settle({ resolve, reject }: Waiting, answer: Answer): void {
  switch (answer.kind) {
    case 'done':
      return resolve(answer.output);
    case 'refused':
      return reject(new AppError(answer.code, answer.params));
    case 'failed':
      return reject(new Error(answer.message));
  }
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./calculate.worker.ts', import.meta.url));
  } catch (error) {
    console.warn('no worker', error);
    return null;
  }
}
