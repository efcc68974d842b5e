import { Badge, Body1, Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellReference, Finding, Severity } from '../../assessment/Finding';
import { useLanguage } from '../language/Language';
import { FindingItem } from './FindingItem';
import { groupFindings, type FindingGroup } from './groupFindings';

const useStyles = makeStyles({
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalM,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

const colours = {
  error: 'danger',
  warning: 'warning',
  info: 'informative',
} as const satisfies Record<Severity, string>;

/** So many are drawn at first, and so many more each time: a long list must not stall the pane. */
const pageSize = 30;

interface FindingActions {
  readonly disabled: boolean;
  readonly onGoTo: (at: CellReference) => void;
  readonly onRepair: (finding: Finding) => void;
}

/** All findings, grouped by how much they matter. */
export function FindingList({
  findings,
  ...actions
}: { readonly findings: readonly Finding[] } & FindingActions) {
  const { t } = useLanguage();
  return (
    <section aria-label={t('findings.title')}>
      <Subtitle2 as="h2">{t('findings.title')}</Subtitle2>
      {findings.length === 0 && <Body1 block>{t('findings.none')}</Body1>}
      {groupFindings(findings).map((group) => (
        <Group key={group.severity} group={group} {...actions} />
      ))}
    </section>
  );
}

function Group({ group, ...actions }: { readonly group: FindingGroup } & FindingActions) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [shown, setShown] = useState(pageSize);
  const { severity, findings } = group;
  const hidden = findings.length - shown;
  return (
    <>
      <div className={styles.heading}>
        <Subtitle2 as="h3">{t(`severity.${severity}`)}</Subtitle2>
        <Badge appearance="tint" color={colours[severity]}>
          {t('findings.count', { count: findings.length })}
        </Badge>
      </div>
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding, index) => (
          <FindingItem key={`${index}/${finding.code}`} finding={finding} {...actions} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button appearance="subtle" onClick={() => setShown(shown + pageSize)}>
          {t('findings.more', { count: Math.min(hidden, pageSize) })}
        </Button>
      )}
    </>
  );
}
