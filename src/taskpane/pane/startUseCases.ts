import { calculateBy } from '../../app/calculateElsewhere';
import { calculateInWorker } from '../worker/calculateInWorker';
import { useCases, type UseCases } from './useCases';

let started = false;

/** The use cases, with their arithmetic beside the pane where the browser can do that. */
export function startUseCases(): UseCases {
  // One worker for as long as the pane lives.
  if (!started) calculateBy(calculateInWorker());
  started = true;
  return useCases;
}
