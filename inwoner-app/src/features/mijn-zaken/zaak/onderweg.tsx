import './onderweg.css';
import { BronTekst, useApp, useOpmaak } from '@loket/app';
import type { ZaakRef } from '@loket/app/zaak';
import { Heading, Stack, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ontvangstenQuery } from '../queries.ts';

/** What she sent to this case and that does not stand among its documents: on its way, or not delivered. */
export function Onderweg({ zaak }: { zaak: ZaakRef }) {
  const { t } = useTranslation('zaken');
  const { api } = useApp();
  const opmaak = useOpmaak();
  const { data, error } = useQuery(ontvangstenQuery(api, zaak));
  if (error && !data) return <Text>{t('onderweg.onbekend')}</Text>;
  const alle = data?.ontvangsten ?? [];
  // What failed is of no interest any more once something of its kind got there later.
  const getoond = alle.filter(({ stand, soort, ontvangen }) => {
    const later = alle.some((een) => een.stand === 'bezorgd' && een.soort === soort && een.ontvangen > ontvangen);
    return stand === 'wacht' || (stand === 'mislukt' && !later);
  });
  if (getoond.length === 0) return null;
  return (
    <Stack gap="s">
      <Heading level={3}>{t('onderweg.titel')}</Heading>
      <ul className="app-underway">
        {getoond.map(({ id, naam, soort, nummer, ontvangen, stand, reden }) => (
          <li key={id}>
            <strong>
              <BronTekst>{naam}</BronTekst>
            </strong>{' '}
            (<BronTekst>{soort}</BronTekst>)
            <br />
            {stand === 'wacht' ? t('onderweg.wacht') : t(`onderweg.${reden ?? 'geweigerd'}`)}
            <br />
            {t('onderweg.nummer', {
              nummer,
              moment: `${opmaak.korteDatum(opmaak.dag(ontvangen))}, ${opmaak.tijd(ontvangen)}`,
            })}
          </li>
        ))}
      </ul>
    </Stack>
  );
}
