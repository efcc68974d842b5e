import {
  Body1,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { TemplateRequest } from '../../app/templatePlan';
import type { ImportedRubric } from '../../app/year/importRubric';
import { useLanguage } from '../language/Language';
import type { Pane } from '../pane/createPane';
import { isMonth, monthOf } from './monthOf';
import { doubledTeam, parseTeams } from './parseTeams';
import { StandardChoice } from './StandardChoice';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** Asks for which teams and which month the template is wanted. */
export function TemplateDialog({
  open,
  pane,
  now,
  onInsert,
  onCancel,
}: {
  readonly open: boolean;
  readonly pane: Pane;
  readonly now: Date;
  readonly onInsert: (request: TemplateRequest) => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [text, setText] = useState(t('template.teamsDefault'));
  const [period, setPeriod] = useState(monthOf(now));
  const [sample, setSample] = useState(false);
  const [standard, setStandard] = useState<ImportedRubric | null>(null);
  // What is wrong is said once someone has tried to go on, not while they are typing.
  const [tried, setTried] = useState(false);

  const teams = parseTeams(text);
  const doubled = doubledTeam(teams);
  const teamsProblem =
    teams.length === 0
      ? t('template.needTeams')
      : doubled === null
        ? null
        : t('template.doubledTeam', { team: doubled });
  const periodProblem = isMonth(period) ? null : t('template.needPeriod');

  function insert(): void {
    setTried(true);
    if (teamsProblem !== null || periodProblem !== null) return;
    onInsert({
      ...{ teams, period, sample },
      ...(standard === null ? {} : { rubric: standard.rubric }),
    });
  }

  return (
    <Dialog open={open} onOpenChange={(_, change) => (change.open ? undefined : onCancel())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('template.title')}</DialogTitle>
          <DialogContent className={styles.content}>
            <Body1>{t('template.intro')}</Body1>
            <Field
              label={t('template.teams')}
              hint={t('template.teamsHint', { count: teams.length })}
              required
              {...(tried && teamsProblem !== null ? { validationMessage: teamsProblem } : {})}
            >
              <Textarea
                value={text}
                rows={5}
                resize="vertical"
                onChange={(_, { value }) => setText(value)}
              />
            </Field>
            <Field
              label={t('template.period')}
              hint={t('template.periodHint')}
              required
              {...(tried && periodProblem !== null ? { validationMessage: periodProblem } : {})}
            >
              <Input
                type="month"
                value={period}
                onChange={(_, { value }) => setPeriod(value.trim())}
              />
            </Field>
            <StandardChoice pane={pane} chosen={standard} onChoose={setStandard} />
            <Checkbox
              label={t('template.sample')}
              checked={sample}
              onChange={(_, { checked }) => setSample(checked === true)}
            />
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={insert}>
              {t('template.insert')}
            </Button>
            <Button onClick={onCancel}>{t('action.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
