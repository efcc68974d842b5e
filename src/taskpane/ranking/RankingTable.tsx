import {
  Button,
  Link,
  makeStyles,
  Subtitle2,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { AssessmentReport, ReportEntity } from '../../app/AssessmentReport';
import type { CellReference } from '../../assessment/Finding';
import { formatScore } from '../formatScore';
import { useLanguage } from '../language/Language';
import { orderByRank } from './orderByRank';

const useStyles = makeStyles({
  // Columns as wide as what stands in them: fixed ones overlap on a narrow pane.
  // The one thing that may scroll sideways: a table cannot be folded up.
  scroll: { overflowX: 'auto' },
  table: { tableLayout: 'auto' },
  number: { width: '1%', whiteSpace: 'nowrap', paddingRight: tokens.spacingHorizontalM },
  name: { overflowWrap: 'anywhere', minWidth: '2.5em' },
});

const shownAtFirst = 20;

/** Who is where: rank, name, total, and grade where there are grades. */
export function RankingTable({
  report,
  onGoTo,
  onExplain,
}: {
  readonly report: AssessmentReport;
  readonly onGoTo: (at: CellReference) => void;
  /** Asks for the reasons of the team at this place among the entities. */
  readonly onExplain: (index: number) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [all, setAll] = useState(false);
  const ordered = orderByRank(report.entities);
  const graded = ordered.some(({ grade }) => grade !== null);
  return (
    <section aria-label={t('ranking.title')}>
      <Subtitle2 as="h2">{t('ranking.title')}</Subtitle2>
      <div className={styles.scroll}>
        <Table size="small" className={styles.table} aria-label={t('ranking.title')}>
          <TableHeader>
            <TableRow>
              <TableHeaderCell className={styles.number}>{t('ranking.rank')}</TableHeaderCell>
              <TableHeaderCell>{t('ranking.name')}</TableHeaderCell>
              <TableHeaderCell className={styles.number}>{t('ranking.total')}</TableHeaderCell>
              {graded && (
                <TableHeaderCell className={styles.number}>{t('ranking.grade')}</TableHeaderCell>
              )}
            </TableRow>
          </TableHeader>
          <TableBody>
            {(all ? ordered : ordered.slice(0, shownAtFirst)).map((entity) => (
              <Row
                key={`${entity.sheet}!${entity.cell ?? ''}`}
                entity={entity}
                report={report}
                graded={graded}
                onGoTo={onGoTo}
                onExplain={() => onExplain(report.entities.indexOf(entity))}
              />
            ))}
          </TableBody>
        </Table>
      </div>
      {!all && ordered.length > shownAtFirst && (
        <Button appearance="subtle" onClick={() => setAll(true)}>
          {t('ranking.more', { count: ordered.length })}
        </Button>
      )}
    </section>
  );
}

function Row({
  entity,
  report,
  graded,
  onGoTo,
  onExplain,
}: {
  readonly entity: ReportEntity;
  readonly report: AssessmentReport;
  readonly graded: boolean;
  readonly onGoTo: (at: CellReference) => void;
  readonly onExplain: () => void;
}) {
  const styles = useStyles();
  const { locale, t } = useLanguage();
  const { name, sheet, cell, rank, total, grade } = entity;
  const points = total === null ? t('ranking.noTotal') : formatScore(total, report.source, locale);
  return (
    <TableRow>
      <TableCell className={styles.number}>
        {rank === null ? t('ranking.unranked') : rank.toLocaleString(locale)}
      </TableCell>
      <TableCell className={styles.name}>
        <Link as="button" onClick={() => onGoTo({ sheet, address: cell ?? 'A1' })}>
          {name === '' ? (cell ?? sheet) : name}
        </Link>
      </TableCell>
      <TableCell className={styles.number}>
        <Link
          as="button"
          aria-label={t('ranking.why', { name, total: points })}
          onClick={onExplain}
        >
          {points}
        </Link>
      </TableCell>
      {graded && <TableCell className={styles.number}>{grade}</TableCell>}
    </TableRow>
  );
}
