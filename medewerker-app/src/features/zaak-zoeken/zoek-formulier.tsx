import { FoutMelding, useApp } from '@loket/app';
import { Button, ErrorSummary, IconSearch, Notice, Panel, Stack, TextInput, useAnnouncer } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { opgaveVan } from './doel-opgave.ts';
import type { Doel } from './doel-opgave.ts';
import { DoelVelden } from './doel-velden.tsx';
import { zoekZaak } from './queries.ts';
import { useZoekvraag } from './use-zoekvraag.ts';
import { Uitkomst } from './uitkomst.tsx';
import { NUMMER_MAX, zoekFouten } from './zoekvraag.ts';
import type { ZoekFouten } from './zoekvraag.ts';

const velden = ['nummer', 'doel', 'toelichting'] as const;

/** The question, and its answer under it. What was typed stays, whatever happens. */
export function ZoekFormulier({ doelen }: { doelen: Doel[] }) {
  const { t } = useTranslation('zaak-zoeken');
  const { api, deur } = useApp();
  const navigate = useNavigate();
  const announce = useAnnouncer();
  const { vraag, setVraag, teruggezet } = useZoekvraag();
  const [{ poging, fouten }, setControle] = useState<{ poging: number; fouten: ZoekFouten }>({ poging: 0, fouten: {} });
  const zoeken = useMutation({
    mutationFn: () => zoekZaak(api, { nummer: vraag.nummer.trim(), ...opgaveVan(doelen, vraag) }),
    onSuccess({ resultaten, ontbrekend }) {
      const [enige] = resultaten;
      if (enige && resultaten.length === 1 && ontbrekend.length === 0) void navigate(deur.zaakPad(enige));
      else announce(t('uitkomst.aantal', { count: resultaten.length }));
    },
  });
  const zoek = (event?: FormEvent) => {
    event?.preventDefault();
    const gevonden = zoekFouten(doelen, vraag);
    setControle(({ poging: vorige }) => ({ poging: vorige + 1, fouten: gevonden }));
    if (Object.keys(gevonden).length > 0) zoeken.reset();
    else if (!zoeken.isPending) zoeken.mutate();
  };

  return (
    <Stack gap="l">
      <Panel>
        <form onSubmit={zoek} noValidate>
          <Stack gap="l">
            {teruggezet && poging === 0 && (
              <Notice kind="info" live="polite" title={t('teruggezet.titel')}>
                {t('teruggezet.tekst')}
              </Notice>
            )}
            <ErrorSummary
              key={poging}
              title={t('fout.titel')}
              errors={velden.flatMap((veld) => {
                const fout = fouten[veld];
                return fout ? [{ fieldId: veld, message: t(`fout.${fout}`) }] : [];
              })}
            />
            <TextInput
              id="nummer"
              name="nummer"
              label={t('nummer.vraag')}
              description={t('nummer.uitleg')}
              width="medium"
              autoComplete="off"
              spellCheck={false}
              maxLength={NUMMER_MAX}
              value={vraag.nummer}
              onChange={(event) => setVraag({ ...vraag, nummer: event.target.value })}
              error={fouten.nummer && t(`fout.${fouten.nummer}`)}
            />
            <DoelVelden
              doelen={doelen}
              waarde={vraag}
              onChange={(doel) => setVraag({ ...vraag, ...doel })}
              fouten={fouten}
              vraag={t('doel.vraag')}
            />
            <div>
              <Button type="submit" variant="primary" icon={IconSearch} busy={zoeken.isPending} busyLabel={t('bezig')}>
                {t('zoek')}
              </Button>
            </div>
          </Stack>
        </form>
      </Panel>
      {zoeken.error?.soort === 'geen-toegang' && (
        <Notice kind="warning" live="polite" headingLevel={2} title={t('geenToegang.zaak.titel')}>
          {t('geenToegang.zaak.lead')} {t('geenToegang.zaak.doe')}
        </Notice>
      )}
      {zoeken.error && zoeken.error.soort !== 'geen-toegang' && (
        <FoutMelding fout={zoeken.error} wat="zaak" onRetry={() => zoek()} />
      )}
      {zoeken.data && <Uitkomst resultaat={zoeken.data} onOpnieuw={() => zoek()} busy={zoeken.isPending} />}
    </Stack>
  );
}
