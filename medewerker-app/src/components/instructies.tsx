import { answer, useApp } from '@loket/app';
import { Link, Notice } from '@loket/ui';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Api } from '../platform/medewerker-deur.ts';

const instructiesQuery = (api: Api, onderwerp: string) =>
  queryOptions({
    queryKey: ['nieuws', 'instructies', onderwerp],
    queryFn: ({ signal }) => answer(api.GET('/nieuws/instructies', { params: { query: { onderwerp } }, signal })),
  });

/** Urgent instructions that hold now for a subject; nothing when there are none, or when they cannot be asked. */
export function Instructies({ onderwerp }: { onderwerp: string }) {
  const { t } = useTranslation();
  const { api } = useApp();
  const { data } = useQuery(instructiesQuery(api, onderwerp));
  return data?.instructies.map(({ id, titel, samenvatting }) => (
    <Notice key={id} kind="warning" headingLevel={2} title={t('instructie.titel', { titel })}>
      <p>{samenvatting}</p>
      <Link href={`/nieuws/${id}`}>{t('instructie.lees', { titel })}</Link>
    </Notice>
  ));
}
