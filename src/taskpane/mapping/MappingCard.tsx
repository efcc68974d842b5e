import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { AssessmentReport } from '../../app/AssessmentReport';
import { useLanguage } from '../language/Language';
import type { Pane } from '../pane/createPane';
import { isSaid } from './mappingDraft';

const MappingDialog = lazy(() =>
  import('./MappingDialog').then((part) => ({ default: part.MappingDialog })),
);

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

/** How a person's own form was understood, in a line, and the way to correct it. */
export function MappingCard({
  report,
  pane,
  disabled,
}: {
  readonly report: AssessmentReport;
  readonly pane: Pane;
  readonly disabled: boolean;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  // Each time it begins with what is known then.
  const [times, setTimes] = useState(0);
  const { understanding, mapping } = report;
  if (understanding === null || mapping === null) return null;
  const state = isSaid(understanding) ? 'said' : understanding.confidence < 0.5 ? 'unsure' : 'sure';
  return (
    <section className={styles.card} aria-label={t('mapping.title')}>
      <Button
        disabledFocusable={disabled}
        onClick={() => {
          setTimes(times + 1);
          setOpen(true);
        }}
      >
        {t('mapping.open')}
      </Button>
      <Caption1>{t(`mapping.${state}`)}</Caption1>
      {times > 0 && (
        <Suspense fallback={null}>
          <MappingDialog
            key={times}
            open={open}
            report={report}
            mapping={mapping}
            understanding={understanding}
            pane={pane}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </section>
  );
}
