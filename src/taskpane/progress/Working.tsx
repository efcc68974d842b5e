import { Body1 } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';

const WorkingSpinner = lazy(() =>
  import('./WorkingSpinner').then((part) => ({ default: part.WorkingSpinner })),
);

/** Says that something is going on; the words are there at once, the spinner a moment later. */
export function Working({ label }: { readonly label: string }) {
  return (
    <Suspense fallback={<Body1>{label}</Body1>}>
      <WorkingSpinner label={label} />
    </Suspense>
  );
}
