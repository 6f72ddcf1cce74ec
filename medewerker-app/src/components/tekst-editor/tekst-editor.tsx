import { SkeletonText } from '@loket/ui';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditorProps } from './editor.tsx';

const Editor = lazy(async () => ({ default: (await import('./editor.tsx')).Editor }));

/** A field for text with structure. The editor itself is large, and fetched only when somebody is about to write. */
export function TekstEditor(props: EditorProps) {
  const { t } = useTranslation('tekst');
  return (
    <Suspense fallback={<SkeletonText label={t('laden')} />}>
      <Editor {...props} />
    </Suspense>
  );
}
