import { Body1, Field, makeStyles, Select, Subtitle2, tokens } from '@fluentui/react-components';
import { entityAt } from '../../app/entityAt';
import type { AssessmentReport } from '../../app/AssessmentReport';
import { errorMessage } from '../../i18n/errorMessage';
import { shownReport } from '../findings/openFindings';
import { useLanguage } from '../language/Language';
import type { PaneState } from '../pane/PaneState';
import { NoReport } from '../sheet/NoReport';
import type { ScreenProps } from '../shell/ScreenProps';
import { CellReasons } from './CellReasons';
import { OwnResult } from './OwnResult';
import { TeamReasons } from './TeamReasons';
import { useReasons } from './useReasons';

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
  const index = report === null ? null : explainedIndex(state, report);
  const reasons = useReasons(state, report, index, pane);
  if (report === null) return <NoReport state={state} pane={pane} />;
  const cell = reasons.kind === 'known' && state.explained === null ? reasons.cell : null;
  const team = reasons.kind === 'known' && reasons.team?.index === index ? reasons.team : null;
  const own = reasons.kind === 'known' && reasons.own?.index === index ? reasons.own : null;
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
      {reasons.kind === 'failed' && (
        <Body1 role="alert">{errorMessage(t, reasons.problem.error)}</Body1>
      )}
      {cell !== null && <CellReasons {...cell} withOutlook={index === null} />}
      {index === null || entity === undefined ? (
        reasons.kind === 'known' &&
        cell === null && (
          <Body1 as="p" block>
            {t('scores.none', { cell: state.selection?.address ?? '' })}
          </Body1>
        )
      ) : report.source !== 'template' ? (
        <OwnResult
          entity={entity}
          report={report}
          steps={own?.steps ?? null}
          state={state}
          pane={pane}
        />
      ) : team !== null ? (
        <TeamReasons explanation={team.explanation} pane={pane} />
      ) : (
        reasons.kind !== 'failed' && <Body1>{t('scores.reading')}</Body1>
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
