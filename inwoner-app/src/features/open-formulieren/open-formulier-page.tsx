import { BelOns, FoutMelding, Pagina, useApp } from '@loket/app';
import type { OpenFormulier } from '@loket/contract';
import { Button, ButtonLink, Cluster, IconExternalLink, Notice, SkeletonRows, Stack } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { NietGevonden } from '../../components/niet-gevonden.tsx';
import { openFormulierQuery } from './queries.ts';
import { toonFormulier } from './sdk.ts';

/** A form of Open Formulieren in a page of ours; when its host does not answer, the ways that remain. */
export function OpenFormulierPage() {
  const { t } = useTranslation('open-formulieren');
  const { api } = useApp();
  const { naam = '' } = useParams();
  const { data, error, refetch, isFetching } = useQuery(openFormulierQuery(api, naam));
  if (error?.soort === 'niet-gevonden')
    return (
      <NietGevonden
        titel={t('nietGevonden.titel')}
        lead={t('nietGevonden.lead')}
        watNu={t('nietGevonden.watNu')}
        lijst={{ naam: t('producten'), href: '/producten', knop: t('nietGevonden.knop') }}
      />
    );
  return (
    <Pagina titel={t('titel')} kruimels={[{ label: t('producten'), href: '/producten' }]}>
      {error && !data && <FoutMelding fout={error} wat="formulier" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonRows rows={4} label={t('laden')} />}
      {data && <Ingesloten key={data.naam} formulier={data} />}
    </Pagina>
  );
}

function Ingesloten({ formulier }: { formulier: OpenFormulier }) {
  const { t, i18n } = useTranslation('open-formulieren');
  const plek = useRef<HTMLDivElement>(null);
  const [stand, setStand] = useState<'laden' | 'er' | 'mislukt'>('laden');
  // once: another language is for the form itself to offer, and must not begin it again
  const taal = useRef(i18n.language === 'en' ? 'en' : 'nl');
  useEffect(() => {
    const vak = plek.current;
    if (!vak) return undefined;
    // of its own for each time: a script of elsewhere draws in it, and React must not
    const node = document.createElement('div');
    node.className = 'open-forms-sdk-root';
    vak.replaceChildren(node);
    let weg = false;
    toonFormulier(node, formulier, taal.current).then(
      () => !weg && setStand('er'),
      () => !weg && setStand('mislukt'),
    );
    return () => {
      weg = true;
      node.remove();
    };
  }, [formulier]);
  return (
    <Stack gap="m">
      {stand === 'laden' && <SkeletonRows rows={4} label={t('laden')} />}
      {stand === 'mislukt' && (
        <>
          <Notice
            kind="warning"
            headingLevel={2}
            live="polite"
            title={t('mislukt.titel')}
            actions={
              <Cluster gap="m">
                {/* the whole page: a script that did not come is not asked for twice by the same page */}
                <Button variant="primary" onClick={() => location.reload()}>
                  {t('mislukt.opnieuw')}
                </Button>
                <ButtonLink native href={formulier.adres} iconEnd={IconExternalLink}>
                  {t('mislukt.elders')}
                </ButtonLink>
              </Cluster>
            }
          >
            {t('mislukt.tekst')}
          </Notice>
          <BelOns />
        </>
      )}
      <div ref={plek} hidden={stand !== 'er'} />
    </Stack>
  );
}
