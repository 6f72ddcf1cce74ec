import { FoutMelding, Pagina, useApp } from '@loket/app';
import { Button, ErrorSummary, Panel, Stack } from '@loket/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { geweigerd, leeg, ontbreekt, opgave } from './aanvraag.ts';
import type { Aanvraag, Veld } from './aanvraag.ts';
import { AanvraagVelden } from './aanvraag-velden.tsx';
import { GeenToegang } from './geen-toegang.tsx';
import { beperkingQuery, vraagBeperking } from './queries.ts';
import { useMag } from './use-mag.ts';

/** Asks to withhold looks. What was typed stays, whatever happens. */
export function NieuwPage() {
  const { t } = useTranslation('inzage-beperken');
  const { api } = useApp();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [aanvraag, setAanvraag] = useState<Aanvraag>(leeg);
  const [{ poging, fouten }, setControle] = useState<{ poging: number; fouten: Veld[] }>({ poging: 0, fouten: [] });
  const controleer = (gevonden: Veld[]) =>
    setControle(({ poging: vorige }) => ({ poging: vorige + 1, fouten: gevonden }));
  const vraag = useMutation({
    mutationFn: () => vraagBeperking(api, opgave(aanvraag)),
    onError: (error) => controleer(geweigerd(error.velden)),
    async onSuccess(beperking) {
      queryClient.setQueryData(beperkingQuery(api, beperking.id).queryKey, beperking);
      await queryClient.invalidateQueries({ queryKey: ['inzage-beperkingen'], exact: true });
      void navigate(`/beheer/inzage/${beperking.id}`);
    },
  });
  const verstuur = (event: FormEvent) => {
    event.preventDefault();
    const gevonden = ontbreekt(aanvraag);
    controleer(gevonden);
    if (gevonden.length > 0) vraag.reset();
    else if (!vraag.isPending) vraag.mutate();
  };
  const melding = (veld: Veld) => t(`fout.${veld === 'nummer' ? aanvraag.soort : veld}`);
  if (useMag() === false) return <GeenToegang />;
  return (
    <Pagina titel={t('nieuw.titel')} lead={t('nieuw.lead')} kruimels={[{ label: t('titel'), href: '/beheer/inzage' }]}>
      <Panel>
        <form onSubmit={verstuur} noValidate>
          <Stack gap="l">
            <ErrorSummary
              key={poging}
              title={t('fout.titel')}
              errors={fouten.map((veld) => ({ fieldId: veld, message: melding(veld) }))}
            />
            <AanvraagVelden
              aanvraag={aanvraag}
              onChange={setAanvraag}
              foutBij={(veld) => (fouten.includes(veld) ? melding(veld) : undefined)}
            />
            {vraag.error && fouten.length === 0 && <FoutMelding fout={vraag.error} wat="beperking" />}
            <div>
              <Button type="submit" variant="primary" busy={vraag.isPending} busyLabel={t('nieuw.bezig')}>
                {t('nieuw.opslaan')}
              </Button>
            </div>
          </Stack>
        </form>
      </Panel>
    </Pagina>
  );
}
