import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { UnderstoodColumn } from '../../app/Understanding';
import { useLanguage } from '../language/Language';
import { type Mapping, roleOf, rolesOfShape, withRole } from './mappingDraft';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** Each column of the table by its letters and header, and what it is for. */
export function ColumnRoles({
  columns,
  draft,
  onChange,
}: {
  readonly columns: readonly UnderstoodColumn[];
  readonly draft: Mapping;
  readonly onChange: (draft: Mapping) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const roles = rolesOfShape[draft.layout.shape];
  return (
    <div className={styles.list}>
      {columns.map(({ column, letters, header }) => {
        const own = roleOf(draft, column);
        const offered = roles.includes(own) ? roles : [own, ...roles];
        return (
          <Field
            key={column}
            orientation="horizontal"
            label={
              header === ''
                ? t('mapping.columnBare', { letters })
                : t('mapping.column', { letters, header })
            }
          >
            <Select
              value={own}
              onChange={(_, { value }) => {
                const role = offered.find((one) => one === value);
                if (role !== undefined) onChange(withRole(draft, column, role));
              }}
            >
              {offered.map((role) => (
                <option key={role} value={role}>
                  {t(`role.${role}`)}
                </option>
              ))}
            </Select>
          </Field>
        );
      })}
    </div>
  );
}
