import { lazy, type ComponentType } from 'react';
import type { ScreenProps } from './ScreenProps';
import type { Screen } from './screens';

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
