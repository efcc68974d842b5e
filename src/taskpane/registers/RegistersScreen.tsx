import type { ScreenProps } from '../shell/ScreenProps';
import { PointsMonth } from './PointsMonth';
import { RegisterList } from './RegisterList';
import { YearStart } from './YearStart';

/** The programme's registers, member points, and a new year's workbook. */
export function RegistersScreen({ state, pane }: ScreenProps) {
  const disabled = state.working !== null;
  return (
    <>
      <RegisterList sheet={state.sheet} pane={pane} disabled={disabled} />
      <PointsMonth sheet={state.sheet} pane={pane} disabled={disabled} />
      <YearStart pane={pane} disabled={disabled} />
    </>
  );
}
