import type { Screen } from '../shell/screens';

/** One stop of the tour: the screen it shows, and whether the sample is put in there. */
export interface TourStep {
  /** Its words are `tour.<id>.title` and `tour.<id>.text`. */
  readonly id: 'sample' | 'home' | 'check' | 'scores' | 'ranking' | 'end';
  readonly screen: Screen;
}

/** About two minutes at reading speed. */
export const tourSteps: readonly TourStep[] = [
  { id: 'sample', screen: 'home' },
  { id: 'home', screen: 'home' },
  { id: 'check', screen: 'check' },
  { id: 'scores', screen: 'scores' },
  { id: 'ranking', screen: 'ranking' },
  { id: 'end', screen: 'home' },
];
