import {
  Body1,
  Button,
  Caption1,
  Card,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../language/Language';
import type { Pane } from '../pane/createPane';
import type { PaneState } from '../pane/PaneState';
import { parseTeams } from '../template/parseTeams';
import { monthOf } from '../template/monthOf';
import { tourSteps } from './steps';

const useStyles = makeStyles({
  card: { border: `2px solid ${tokens.colorBrandStroke1}` },
  heading: { ...typographyStyles.subtitle2, outlineStyle: 'none' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/**
 * A tour through the screens on a sample that is put into the workbook and taken out again. It
 * stands above the screens and leaves them to be used.
 */
export function Tour({
  state,
  pane,
  now,
  onEnd,
}: {
  readonly state: PaneState;
  readonly pane: Pane;
  readonly now: Date;
  readonly onEnd: () => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [place, setPlace] = useState(0);
  /** How many writes there were before the sample came; null while it has not. */
  const [before, setBefore] = useState<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // The heading takes the focus, so that each stop is read out and the keys go on from here.
  useEffect(() => heading.current?.focus(), [place]);
  const step = tourSteps[place];
  if (step === undefined) return null;

  function go(to: number): void {
    const next = tourSteps[to];
    if (next === undefined) return;
    pane.show(next.screen);
    setPlace(to);
  }

  async function insertSample(): Promise<void> {
    setBefore(state.writes.length);
    await pane.insertTemplate({
      teams: parseTeams(t('template.teamsDefault')),
      period: monthOf(now),
      sample: true,
    });
    go(place + 1);
  }

  // Only the sample itself may be taken out by the last button, not what was written after it.
  const canRemove = before !== null && state.writes.length === before + 1;
  const busy = state.working !== null;
  return (
    <Card role="region" aria-label={t('tour.title')} className={styles.card}>
      <Caption1>{t('tour.place', { place: place + 1, of: tourSteps.length })}</Caption1>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {t(`tour.${step.id}.title`)}
      </h2>
      <Body1>{t(`tour.${step.id}.text`)}</Body1>
      <div className={styles.row}>
        {step.id === 'sample' && (
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void insertSample()}>
            {t('tour.insertSample')}
          </Button>
        )}
        {step.id !== 'end' && (
          <Button
            {...(step.id === 'sample' ? {} : { appearance: 'primary' as const })}
            disabledFocusable={busy}
            onClick={() => go(place + 1)}
          >
            {t(step.id === 'sample' ? 'tour.withoutSample' : 'tour.next')}
          </Button>
        )}
        {step.id === 'end' && canRemove && (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => {
              void pane.undo();
              onEnd();
            }}
          >
            {t('tour.removeSample')}
          </Button>
        )}
        {place > 0 && step.id !== 'end' && (
          <Button disabledFocusable={busy} onClick={() => go(place - 1)}>
            {t('tour.back')}
          </Button>
        )}
        <Button appearance="subtle" onClick={onEnd}>
          {t(step.id === 'end' ? 'tour.finish' : 'tour.leave')}
        </Button>
      </div>
    </Card>
  );
}
