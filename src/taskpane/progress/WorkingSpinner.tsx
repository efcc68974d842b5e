import { Spinner } from '@fluentui/react-components';

/** Fluent's spinner with its words. */
export function WorkingSpinner({ label }: { readonly label: string }) {
  return <Spinner size="tiny" labelPosition="after" label={label} />;
}
