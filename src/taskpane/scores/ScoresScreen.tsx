import { Body1, Field, makeStyles, Select, Subtitle2, tokens } from '@fluentui/react-components';
import { entityAt } from '../../app/entityAt';
import type { AssessmentReport } from '../../app/AssessmentReport';
import { shownReport } from '../findings/openFindings';
import { useLanguage } from '../language/Language';
import type { PaneState } from '../pane/PaneState';
import { NoReport } from '../sheet/NoReport';
import type { ScreenProps } from '../shell/ScreenProps';
import { CellReasons, useCellReasons } from './CellReasons';
import { OwnResult } from './OwnResult';
import { TeamReasons } from './TeamReasons';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  // A list of long names must not widen the pane.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** Why the selected cell's team has its result; it follows the selection. */
export function ScoresScreen({ state, pane }: ScreenProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const report = shownReport(state);
  const reasons = useCellReasons(state, report, pane);
  if (report === null) return <NoReport state={state} pane={pane} />;
  const index = explainedIndex(state, report);
  const entity = index === null ? undefined : report.entities[index];
  return (
    <section className={styles.part} aria-label={t('scores.title')}>
      <Subtitle2 as="h2">{t('scores.title')}</Subtitle2>
      <Field className={styles.field} label={t('scores.team')} hint={t('scores.hint')}>
        <Select
          value={index === null ? '' : String(index)}
          onChange={(_, { value }) => pane.explain(value === '' ? null : Number(value))}
        >
          <option value="">{t('scores.choose')}</option>
          {report.entities.map(({ name, sheet, cell }, place) => (
            <option key={`${sheet}!${cell ?? ''}/${place}`} value={place}>
              {name === '' ? (cell ?? sheet) : name}
            </option>
          ))}
        </Select>
      </Field>
      {reasons !== null && <CellReasons reasons={reasons} withOutlook={index === null} />}
      {index === null || entity === undefined ? (
        reasons === null && (
          <Body1 as="p" block>
            {t('scores.none', { cell: state.selection?.address ?? '' })}
          </Body1>
        )
      ) : report.source === 'template' ? (
        <TeamReasons key={index} index={index} report={report} pane={pane} />
      ) : (
        <OwnResult entity={entity} report={report} state={state} pane={pane} />
      )}
    </section>
  );
}

/** The team that was asked for, else that of the selected cell. */
function explainedIndex(
  { explained, selection }: PaneState,
  report: AssessmentReport,
): number | null {
  if (explained !== null && explained < report.entities.length) return explained;
  return selection === null ? null : entityAt(report, selection);
}
