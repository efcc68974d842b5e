import {
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  Link,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { CellReference, Finding } from '../../assessment/Finding';
import { findingMessage } from '../../i18n/findingMessage';
import { useLanguage } from '../language/Language';
import { FindingHelp } from './FindingHelp';

const useStyles = makeStyles({
  item: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
});

/** What can be done about a finding. */
export interface FindingActions {
  readonly disabled: boolean;
  readonly onGoTo: (at: CellReference) => void;
  readonly onRepair: (finding: Finding) => void;
  readonly onIgnore: (finding: Finding, reason: string) => void;
  readonly onHeed: (finding: Finding) => void;
}

/** One finding: its words, the cell to go to, the repair where there is one, and why it matters. */
export function FindingItem({
  finding,
  reason,
  disabled,
  onGoTo,
  onRepair,
  onIgnore,
  onHeed,
}: {
  readonly finding: Finding;
  /** Why it was let stand; null where it was not. */
  readonly reason: string | null;
} & FindingActions) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [asking, setAsking] = useState(false);
  const { at, repair } = finding;
  const value = repair === undefined ? '' : String(repair.value ?? t('findings.clear'));
  const place = at === null ? t('findings.noCell') : cellName(at);
  return (
    <li className={styles.item}>
      <Body1 as="p" block>
        {findingMessage(t, finding)}
      </Body1>
      {reason !== null && <Caption1 block>{t('findings.ignoredFor', { reason })}</Caption1>}
      <div className={styles.row}>
        {at !== null && (
          <Link
            as="button"
            aria-label={t('findings.goTo', { cell: cellName(at) })}
            onClick={() => onGoTo(at)}
          >
            {cellName(at)}
          </Link>
        )}
        {repair !== undefined && reason === null && (
          <Button
            size="small"
            disabledFocusable={disabled}
            aria-label={t('findings.repairAt', { cell: cellName(repair.at), value })}
            onClick={() => onRepair(finding)}
          >
            {t('findings.repairTo', { value })}
          </Button>
        )}
        {reason === null ? (
          !asking && (
            <Button
              size="small"
              appearance="subtle"
              aria-label={t('findings.ignoreAt', { cell: place })}
              onClick={() => setAsking(true)}
            >
              {t('findings.ignore')}
            </Button>
          )
        ) : (
          <Button
            size="small"
            appearance="subtle"
            aria-label={t('findings.heedAt', { cell: place })}
            onClick={() => onHeed(finding)}
          >
            {t('findings.heed')}
          </Button>
        )}
      </div>
      {asking && reason === null && (
        <AskReason
          onGive={(given) => {
            setAsking(false);
            onIgnore(finding, given);
          }}
          onCancel={() => setAsking(false)}
        />
      )}
      <FindingHelp code={finding.code} />
    </li>
  );
}

function AskReason({
  onGive,
  onCancel,
}: {
  readonly onGive: (reason: string) => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = tried && reason.trim() === '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (reason.trim() !== '') onGive(reason.trim());
      }}
    >
      <Field
        label={t('findings.reason')}
        required
        {...(missing ? { validationMessage: t('findings.needReason') } : {})}
      >
        <Input
          autoFocus
          value={reason}
          maxLength={200}
          onChange={(_, change) => setReason(change.value)}
          onKeyDown={(event) => (event.key === 'Escape' ? onCancel() : undefined)}
        />
      </Field>
      <div className={styles.row}>
        <Button size="small" type="submit">
          {t('findings.ignoreConfirm')}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}

function cellName({ sheet, address }: CellReference): string {
  return `${sheet}!${address}`;
}
