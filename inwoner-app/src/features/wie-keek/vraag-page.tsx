import { Pagina, useApp } from '@loket/app';
import type { Inzage } from '@loket/contract';
import type { InfiniteData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { VraagFormulier } from '../../components/vraag-formulier.tsx';
import { BezoekKaart } from './bezoek-kaart.tsx';

const MEESTE = 600;

/** A question to the municipality about one time that somebody looked, with that line attached. */
export function VraagPage() {
  const { t } = useTranslation('wie-keek');
  const { bezoekId = '' } = useParams();
  const { queryClient } = useApp();
  // whoever comes from the list has the line already; the API attaches it in any case
  const bezoek = queryClient
    .getQueriesData<InfiniteData<Inzage>>({ queryKey: ['inzage'] })
    .flatMap(([, data]) => data?.pages ?? [])
    .flatMap(({ bezoeken }) => bezoeken)
    .find(({ id }) => id === bezoekId);
  return (
    <Pagina titel={t('vraag.titel')} lead={t('vraag.lead')} kruimels={[{ label: t('titel'), href: '/wie-keek' }]}>
      {bezoek && <BezoekKaart bezoek={bezoek} zonderVraag />}
      <VraagFormulier
        sleutel={`inzage:${bezoekId}`}
        label={t('vraag.label')}
        description={t('vraag.uitleg')}
        knop={t('vraag.knop')}
        meeste={MEESTE}
        stuur={(api, sleutel, tekst) =>
          api.POST('/inzage/{bezoekId}/vraag', { params: { path: { bezoekId } }, body: { sleutel, tekst } })
        }
      />
    </Pagina>
  );
}
