import { calculateBy } from '../../app/calculateElsewhere';
import { calculateInWorker } from '../worker/calculateInWorker';
import { useCases, type UseCases } from './useCases';

/** The use cases, with their arithmetic beside the pane where the browser can do that. */
export function startUseCases(): UseCases {
  calculateBy(calculateInWorker());
  return useCases;
}
