import { FoutMelding, Pagina, useApp } from '@loket/app';
import type { ZaakRef } from '@loket/app/zaak';
import { Button, ErrorSummary, Panel, SkeletonRows, Stack } from '@loket/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ZOEKEN } from '../../components/zoeken-pad.ts';
import { doelFouten, opgaveVan } from './doel-opgave.ts';
import type { Doel, DoelFouten } from './doel-opgave.ts';
import { DoelVelden } from './doel-velden.tsx';
import { doelenQuery, geefDoel } from './queries.ts';

interface DoelNodigProps {
  zaak: ZaakRef;
  /** The purpose is known; done when the case is there. */
  onGegeven: () => Promise<void>;
}

/** A case reached by a link: first why, then the case, on the same address. */
export function DoelNodig({ zaak, onGegeven }: DoelNodigProps) {
  const { t } = useTranslation('zaak-zoeken');
  const { api } = useApp();
  const { data: doelen, error, refetch, isFetching } = useQuery(doelenQuery(api));
  return (
    <Pagina titel={t('doelNodig.titel')} lead={t('doelNodig.lead')} kruimels={[{ label: t('titel'), href: ZOEKEN }]}>
      {doelen && <DoelFormulier zaak={zaak} doelen={doelen} onGegeven={onGegeven} />}
      {!doelen && error && <FoutMelding fout={error} wat="doelen" onRetry={() => void refetch()} busy={isFetching} />}
      {!doelen && !error && <SkeletonRows rows={5} label={t('laden')} />}
    </Pagina>
  );
}

function DoelFormulier({ zaak, doelen, onGegeven }: DoelNodigProps & { doelen: Doel[] }) {
  const { t } = useTranslation('zaak-zoeken');
  const { api } = useApp();
  const [keuze, setKeuze] = useState({ doel: '', toelichting: '' });
  const [{ poging, fouten }, setControle] = useState<{ poging: number; fouten: DoelFouten }>({ poging: 0, fouten: {} });
  const geven = useMutation({
    mutationFn: async () => {
      await geefDoel(api, zaak, opgaveVan(doelen, keuze));
      await onGegeven();
    },
  });
  const geef = (event?: FormEvent) => {
    event?.preventDefault();
    const gevonden = doelFouten(doelen, keuze);
    setControle(({ poging: vorige }) => ({ poging: vorige + 1, fouten: gevonden }));
    if (Object.keys(gevonden).length === 0 && !geven.isPending) geven.mutate();
  };
  return (
    <Panel className="mw-formulier">
      <form onSubmit={geef} noValidate>
        <Stack gap="l">
          <ErrorSummary
            key={poging}
            title={t('fout.titel')}
            errors={(['doel', 'toelichting'] as const).flatMap((veld) => {
              const fout = fouten[veld];
              return fout ? [{ fieldId: veld, message: t(`fout.${fout}`) }] : [];
            })}
          />
          {geven.error && <FoutMelding fout={geven.error} wat="zaak" onRetry={() => geef()} />}
          <DoelVelden doelen={doelen} waarde={keuze} onChange={setKeuze} fouten={fouten} vraag={t('doelNodig.kies')} />
          <div>
            <Button type="submit" variant="primary" busy={geven.isPending} busyLabel={t('doelNodig.bezig')}>
              {t('doelNodig.open')}
            </Button>
          </div>
        </Stack>
      </form>
    </Panel>
  );
}
