import {
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  Select,
  Subtitle2,
  Textarea,
} from '@fluentui/react-components';
import { useState } from 'react';
import { type PostingSettings, scheduleOf } from '../../app/workflow/scheduleOf';
import { useLanguage } from '../language/Language';
import type { Pane } from '../pane/createPane';
import { usePartStyles } from '../usePartStyles';
import { parseDays } from './parseDays';

const masks = ['below-lowest', 'all', 'none'] as const;
const papers = ['A4', 'A3'] as const;

/** How the results are posted: dates, days off, masked names, paper; and the sheet made ready. */
export function PostingForm({
  period,
  settings,
  pane,
  disabled,
}: {
  /** "2026-11"; null where the sheet says no month. */
  readonly period: string | null;
  readonly settings: PostingSettings;
  readonly pane: Pane;
  readonly disabled: boolean;
}) {
  const parts = usePartStyles();
  const { t } = useLanguage();
  const [start, setStart] = useState(settings.start ?? '');
  const [postedDays, setPostedDays] = useState(String(settings.postedDays));
  const [reviewDays, setReviewDays] = useState(String(settings.reviewDays));
  const [mask, setMask] = useState(settings.mask);
  const [paper, setPaper] = useState(settings.paper);
  const [off, setOff] = useState([...settings.holidays.off].join('\n'));
  const [worked, setWorked] = useState([...settings.holidays.worked].join('\n'));

  const daysOff = parseDays(off);
  const daysWorked = parseDays(worked);
  const counts = [Number(postedDays), Number(reviewDays)];
  const wrong = daysOff.wrong ?? daysWorked.wrong;
  const isCounted = counts.every((days) => Number.isInteger(days) && days >= 1 && days <= 60);
  const chosen: PostingSettings = {
    ...settings,
    start: start === '' ? null : start,
    postedDays: counts[0] ?? 0,
    reviewDays: counts[1] ?? 0,
    mask,
    paper,
    holidays: { off: daysOff.days, worked: daysWorked.days },
  };
  const isReady = wrong === null && isCounted;
  const schedule = isReady && period !== null ? scheduleOf(period, chosen) : null;

  return (
    <section className={parts.part} aria-label={t('posting.sheet')}>
      <Subtitle2 as="h2">{t('posting.sheet')}</Subtitle2>
      <div className={parts.grid}>
        <Field label={t('posting.start')} hint={t('posting.startHint')}>
          <Input type="date" value={start} onChange={(_, { value }) => setStart(value)} />
        </Field>
        <Field
          label={t('posting.postedDays')}
          {...(isCounted ? {} : { validationMessage: t('posting.needDays') })}
        >
          <Input
            type="number"
            min={1}
            max={60}
            value={postedDays}
            onChange={(_, { value }) => setPostedDays(value)}
          />
        </Field>
        <Field label={t('posting.reviewDays')}>
          <Input
            type="number"
            min={1}
            max={60}
            value={reviewDays}
            onChange={(_, { value }) => setReviewDays(value)}
          />
        </Field>
        <Field className={parts.field} label={t('posting.mask')}>
          <Select
            value={mask}
            onChange={(_, { value }) => setMask(masks.find((one) => one === value) ?? mask)}
          >
            {masks.map((one) => (
              <option key={one} value={one}>
                {t(`posting.mask.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('posting.paper')}>
          <Select
            value={paper}
            onChange={(_, { value }) => setPaper(papers.find((one) => one === value) ?? paper)}
          >
            {papers.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={parts.grid}>
        <Field
          label={t('posting.off')}
          hint={t('posting.daysHint')}
          {...(daysOff.wrong === null
            ? {}
            : { validationMessage: t('posting.noDay', { day: daysOff.wrong }) })}
        >
          <Textarea rows={2} value={off} onChange={(_, { value }) => setOff(value)} />
        </Field>
        <Field
          label={t('posting.worked')}
          {...(daysWorked.wrong === null
            ? {}
            : { validationMessage: t('posting.noDay', { day: daysWorked.wrong }) })}
        >
          <Textarea rows={2} value={worked} onChange={(_, { value }) => setWorked(value)} />
        </Field>
      </div>
      {schedule !== null && (
        <Body1>
          {t('posting.schedule', {
            from: schedule.from,
            to: schedule.to,
            reviewBy: schedule.reviewBy,
          })}
        </Body1>
      )}
      <Button
        disabledFocusable={disabled || !isReady}
        onClick={() => {
          if (!isReady) return;
          void pane.propose('posting', ({ preparePosting }) =>
            preparePosting({ settings: chosen }),
          );
        }}
      >
        {t('posting.make')}
      </Button>
      <Caption1>{t('posting.makeWhy')}</Caption1>
    </section>
  );
}
