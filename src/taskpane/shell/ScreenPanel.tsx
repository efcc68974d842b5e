import { lazy, type ComponentType } from 'react';
import type { Pane } from '../pane/createPane';
import type { PaneState } from '../pane/PaneState';
import type { Screen } from './screens';

/** What every screen is given. */
export interface ScreenProps {
  readonly state: PaneState;
  readonly pane: Pane;
  /** Starts the guided tour. */
  readonly onTour: () => void;
}

/** Each screen is fetched when it is first shown. */
const screenOf: Readonly<Record<Screen, ComponentType<ScreenProps>>> = {
  home: lazy(() => import('../home/HomeScreen').then((part) => ({ default: part.HomeScreen }))),
  check: lazy(() =>
    import('../findings/CheckScreen').then((part) => ({ default: part.CheckScreen })),
  ),
  scores: lazy(() =>
    import('../scores/ScoresScreen').then((part) => ({ default: part.ScoresScreen })),
  ),
  ranking: lazy(() =>
    import('../ranking/RankingScreen').then((part) => ({ default: part.RankingScreen })),
  ),
  registers: lazy(() =>
    import('../registers/RegistersScreen').then((part) => ({ default: part.RegistersScreen })),
  ),
  posting: lazy(() =>
    import('../posting/PostingScreen').then((part) => ({ default: part.PostingScreen })),
  ),
  year: lazy(() => import('../year/YearScreen').then((part) => ({ default: part.YearScreen }))),
  settings: lazy(() =>
    import('../settings/SettingsScreen').then((part) => ({ default: part.SettingsScreen })),
  ),
};

/** The screen that is shown. */
export function ScreenPanel(props: ScreenProps) {
  const Shown = screenOf[props.state.screen];
  return <Shown {...props} />;
}
