import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Understanding } from '../../app/Understanding';
import { useLanguage } from '../language/Language';
import {
  asksPercents,
  type Mapping,
  percentColumns,
  shapes,
  withCounting,
  withHeaderRows,
  withPercents,
  rowsOfShape,
  withResults,
  withRow,
  withShape,
} from './mappingDraft';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  // As narrow as the pane asks for.
  input: { minWidth: 0 },
});

const countings = ['sum', 'mean', 'trimmed-mean'] as const;
const writings = ['formula', 'value'] as const;
const orders = ['higher', 'lower'] as const;

/** What is said of the table as a whole: its shape, its header rows, how totals are made and written. */
export function FormChoices({
  understanding,
  draft,
  onChange,
}: {
  readonly understanding: Understanding;
  readonly draft: Mapping;
  readonly onChange: (draft: Mapping) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { layout } = draft;
  const { rows } = understanding;
  const first = layout.headerTop + 1;
  const last = layout.headerBottom + 1;
  const row = (label: string, value: number | null, change: (row: number) => Mapping) => (
    <Field key={label} orientation="horizontal" label={label}>
      <Input
        className={styles.input}
        type="number"
        min={1}
        value={value === null ? '' : String(value)}
        onChange={(_, { value: typed }) => {
          if (Number(typed) >= 1) onChange(change(Number(typed)));
        }}
      />
    </Field>
  );
  return (
    <div className={styles.list}>
      {/* Its choices are sentences: in a narrow pane they need the whole width. */}
      <Field label={t('mapping.shape')}>
        <Select
          value={layout.shape}
          onChange={(_, { value }) => {
            const shape = shapes.find((one) => one === value);
            if (shape !== undefined) onChange(withShape(draft, shape));
          }}
        >
          {shapes.map((shape) => (
            <option key={shape} value={shape}>
              {t(`shape.${shape}`)}
            </option>
          ))}
        </Select>
      </Field>
      {layout.headerBottom >= 0 && (
        <>
          {row(t('mapping.headerFirst'), first, (typed) =>
            withHeaderRows(draft, typed, Math.max(typed, last)),
          )}
          {row(t('mapping.headerLast'), last, (typed) =>
            withHeaderRows(draft, Math.min(first, typed), typed),
          )}
        </>
      )}
      {rowsOfShape[layout.shape].map((role) => {
        const at = layout.rows?.[role] ?? rows[role];
        return row(t(`mapping.row.${role}`), at === null ? null : at + 1, (typed) =>
          withRow(draft, role, typed),
        );
      })}
      <Field orientation="horizontal" label={t('mapping.counting')}>
        <Select
          value={draft.counting?.by ?? 'sum'}
          onChange={(_, { value }) => {
            const by = countings.find((one) => one === value);
            if (by !== undefined) onChange(withCounting(draft, by));
          }}
        >
          {countings.map((by) => (
            <option key={by} value={by}>
              {t(`counting.${by}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field orientation="horizontal" label={t('mapping.better')}>
        <Select
          value={draft.better}
          onChange={(_, { value }) => {
            const better = orders.find((one) => one === value);
            if (better !== undefined) onChange({ ...draft, better });
          }}
        >
          {orders.map((better) => (
            <option key={better} value={better}>
              {t(`better.${better}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field orientation="horizontal" label={t('mapping.results')}>
        <Select
          value={draft.results ?? ''}
          onChange={(_, { value }) =>
            onChange(
              withResults(
                draft,
                writings.find((one) => one === value),
              ),
            )
          }
        >
          <option value="">{t('results.asForm')}</option>
          {writings.map((results) => (
            <option key={results} value={results}>
              {t(`results.${results}`)}
            </option>
          ))}
        </Select>
      </Field>
      {asksPercents(understanding, draft) && (
        <Field label={t('mapping.percents')}>
          <Select
            value={draft.percents ?? ''}
            onChange={(_, { value }) =>
              onChange(
                withPercents(
                  draft,
                  value === 'points' ? value : undefined,
                  percentColumns(understanding),
                ),
              )
            }
          >
            <option value="">{t('percents.none')}</option>
            <option value="points">{t('percents.points')}</option>
          </Select>
        </Field>
      )}
    </div>
  );
}
