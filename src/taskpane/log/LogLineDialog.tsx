import {
  Body1,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  SpinButton,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { LogLine } from '../../app/log/LogLine';
import type { Preparation } from '../../app/Preparation';
import type { LogChoices } from '../../app/log/readLogChoices';
import { errorMessage } from '../../i18n/errorMessage';
import { useLanguage } from '../language/Language';
import type { Pane } from '../pane/createPane';
import { problemOf } from '../pane/problem';
import { PreviewDialog } from '../preview/PreviewDialog';
import { blankLine, dayIn, missingIn } from './logLineDraft';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(9em, 1fr))',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
    // An input is as wide as twenty letters by itself: here it takes its column's width.
    '& > *': { minWidth: 0 },
    '& .fui-Input, & .fui-SpinButton': {
      width: '100%',
      minWidth: 0,
      boxSizing: 'border-box',
    },
  },
});

/** Puts an event into the deduction log: which team, which item, when, who, why, how often. */
export function LogLineDialog({
  open,
  pane,
  now,
  onClose,
}: {
  readonly open: boolean;
  readonly pane: Pane;
  readonly now: Date;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const { locale, t } = useLanguage();
  const [choices, setChoices] = useState<LogChoices | null>(null);
  const [line, setLine] = useState<LogLine>(blankLine);
  const [tried, setTried] = useState(false);
  const [writing, setWriting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  // What is shown before it is written stays after that, so that its dialog can close by its `open`.
  const [shown, setShown] = useState<Preparation | null>(null);
  const [previewing, setPreviewing] = useState(false);

  useEffect(() => {
    if (!open) return;
    let gone = false;
    pane
      .ask(({ readLogChoices }) => readLogChoices())
      .then(
        (found) => {
          if (gone) return;
          setChoices(found);
          setLine({
            ...blankLine,
            date: dayIn(found.period, now),
            recordedBy: found.recordedBy,
          });
        },
        (error: unknown) =>
          gone ? undefined : setProblem(errorMessage(t, problemOf(error).error)),
      );
    return () => {
      gone = true;
    };
    // Asked anew whenever it is opened; the clock and the words do not matter to that.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [open, pane]);

  const missing = missingIn(line);
  const change = (part: Partial<LogLine>): void => setLine((before) => ({ ...before, ...part }));
  const needed = (field: keyof LogLine) =>
    tried && missing.includes(field) ? { validationMessage: t('log.needed') } : {};

  async function add(): Promise<void> {
    setTried(true);
    setProblem(null);
    if (missing.length > 0) return;
    if (!pane.alwaysAsks()) return work(write);
    return work(async () => {
      setShown(await pane.ask(({ prepareLogLine }) => prepareLogLine(line)));
      setPreviewing(true);
    });
  }

  async function write(): Promise<void> {
    await pane.addLogLine(line);
    setTried(false);
    onClose();
  }

  async function work(body: () => Promise<void>): Promise<void> {
    setWriting(true);
    try {
      await body();
    } catch (error) {
      setProblem(errorMessage(t, problemOf(error).error));
    } finally {
      setWriting(false);
    }
  }

  const item = choices?.items.find(({ id }) => id === line.itemId);
  return (
    <Dialog open={open} onOpenChange={(_, asked) => (asked.open ? undefined : onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('log.title')}</DialogTitle>
          <DialogContent className={styles.content}>
            <Body1>{t(choices?.countsFromLog === false ? 'log.introTyped' : 'log.intro')}</Body1>
            {problem !== null && (
              <MessageBar intent="error" layout="multiline">
                <MessageBarBody>{problem}</MessageBarBody>
              </MessageBar>
            )}
            <div className={styles.pair}>
              <Field label={t('log.team')} required {...needed('team')}>
                <Select value={line.team} onChange={(_, { value }) => change({ team: value })}>
                  <option value="" />
                  {choices?.teams.map((team) => (
                    <option key={team}>{team}</option>
                  ))}
                </Select>
              </Field>
              <Field label={t('log.date')} required {...needed('date')}>
                <Input
                  type="date"
                  value={line.date}
                  onChange={(_, { value }) => change({ date: value })}
                />
              </Field>
            </div>
            <Field label={t('log.item')} required {...needed('itemId')}>
              <Select value={line.itemId} onChange={(_, { value }) => change({ itemId: value })}>
                <option value="" />
                {choices?.items.map(({ id, name, nameEn }) => (
                  <option key={id} value={id}>
                    {id} {locale === 'zh-CN' ? name : nameEn}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={t('log.reason')} required {...needed('reason')}>
              <Textarea
                value={line.reason}
                rows={2}
                resize="vertical"
                onChange={(_, { value }) => change({ reason: value })}
              />
            </Field>
            <div className={styles.pair}>
              <Field
                label={t('log.quantity')}
                required
                {...(item === undefined ? {} : { hint: item.unit })}
                {...needed('quantity')}
              >
                <SpinButton
                  value={line.quantity}
                  displayValue={line.quantity === null ? '' : String(line.quantity)}
                  step={1}
                  onChange={(_, { value, displayValue }) =>
                    change({ quantity: value ?? typedNumber(displayValue) })
                  }
                />
              </Field>
              <Field label={t('log.person')}>
                <Input value={line.person} onChange={(_, { value }) => change({ person: value })} />
              </Field>
            </div>
            <div className={styles.pair}>
              <Field label={t('log.incident')} hint={t('log.incidentHint')}>
                <Input
                  value={line.incident}
                  onChange={(_, { value }) => change({ incident: value })}
                />
              </Field>
              <Field label={t('log.basis')}>
                <Input value={line.basis} onChange={(_, { value }) => change({ basis: value })} />
              </Field>
            </div>
            <div className={styles.pair}>
              <Field label={t('log.corrects')} hint={t('log.correctsHint')}>
                <Input
                  value={line.corrects ?? ''}
                  onChange={(_, { value }) => change({ corrects: value })}
                />
              </Field>
              <Field label={t('log.recordedBy')}>
                <Input
                  value={line.recordedBy}
                  onChange={(_, { value }) => change({ recordedBy: value })}
                />
              </Field>
            </div>
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              disabledFocusable={choices === null || writing}
              onClick={() => void add()}
            >
              {t('log.add')}
            </Button>
            <Button onClick={onClose}>{t('action.cancel')}</Button>
          </DialogActions>
          {shown !== null && (
            <PreviewDialog
              open={previewing}
              preparation={shown}
              onConfirm={() => {
                setPreviewing(false);
                void work(write);
              }}
              onCancel={() => setPreviewing(false)}
            />
          )}
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** What was typed over the spin button's number; null where it is none. */
function typedNumber(text: string | undefined): number | null {
  const number = Number((text ?? '').normalize('NFKC').trim() || Number.NaN);
  return Number.isFinite(number) ? number : null;
}
