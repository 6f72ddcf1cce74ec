import { Pagina } from '@loket/app';
import { Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { VraagFormulier } from '../../components/vraag-formulier.tsx';
import { onderdelen } from './onderdelen.ts';

const MEESTE = 800;

/** Tells that one part of the record is not right. */
export function FoutPage() {
  const { t } = useTranslation('mijn-gegevens');
  const { onderdeel: gevraagd } = useParams();
  const onderdeel = onderdelen.find((een) => een === gevraagd) ?? 'anders';
  return (
    <Pagina
      titel={t(`melden.titel.${onderdeel}`)}
      lead={t('melden.lead')}
      kruimels={[{ label: t('persoon.titel'), href: '/mijn-gegevens' }]}
    >
      <Text>{t('melden.bewijs')}</Text>
      <VraagFormulier
        sleutel={`fout:${onderdeel}`}
        label={t('melden.label')}
        description={t('melden.uitleg')}
        knop={t('melden.knop')}
        meeste={MEESTE}
        stuur={(api, sleutel, tekst) => api.POST('/mijn-gegevens/fout', { body: { sleutel, onderdeel, tekst } })}
      />
    </Pagina>
  );
}
