import {
  Caption1,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import type { Overwrite } from '../../app/Preparation';
import { useLanguage } from '../language/Language';

const useStyles = makeStyles({ cell: { overflowWrap: 'anywhere' } });

/** Cells that would hold something else: where, old, new. */
export function OverwriteTable({ overwrites }: { readonly overwrites: readonly Overwrite[] }) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <Table size="small" aria-label={t('overwrite.title')}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>{t('overwrite.cell')}</TableHeaderCell>
          <TableHeaderCell>{t('overwrite.before')}</TableHeaderCell>
          <TableHeaderCell>{t('overwrite.after')}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {overwrites.map(({ at, before, after }) => (
          <TableRow key={`${at.sheet}!${at.address}`}>
            <TableCell className={styles.cell}>
              {at.address}
              <Caption1 block>{at.sheet}</Caption1>
            </TableCell>
            <TableCell className={styles.cell}>{before}</TableCell>
            <TableCell className={styles.cell}>{after}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
