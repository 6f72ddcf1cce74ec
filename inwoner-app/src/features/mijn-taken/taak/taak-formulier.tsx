import { answer, BronTekst, useApp } from '@loket/app';
import type { ApiFout } from '@loket/app';
import type { TaakActie, TaakDetail, TaakOntvangst } from '@loket/contract';
import { Button, Details, ErrorSummary, IconSend, Link, Notice, Panel, Stack, Text } from '@loket/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useConcept } from '../../../components/use-concept.ts';
import { gesteldeVragen, isVeldfout, veldfouten } from './vragen.ts';
import { VraagVeld } from './vraag-veld.tsx';

interface TaakFormulierProps {
  taak: TaakDetail;
  actie: Extract<TaakActie, { soort: 'formulier' }>;
  onOntvangen: (ontvangst: TaakOntvangst) => void;
}

/** The questions of a task. What is typed is kept on the server meanwhile; the server says what is wrong, at the field. */
export function TaakFormulier({ taak, actie, onOntvangen }: TaakFormulierProps) {
  const { formulier, ingevuld, bewijs } = actie;
  const { t } = useTranslation('taken');
  const { api } = useApp();
  const queryClient = useQueryClient();
  const [antwoorden, setAntwoorden] = useState(ingevuld);
  const [gewijzigd, setGewijzigd] = useState(false);
  const concept = useConcept<Record<string, string>>({
    sleutel: `taak:${taak.id}`,
    waarden: antwoorden,
    gewijzigd,
    onHersteld: (bewaard) => setAntwoorden((nu) => ({ ...nu, ...bewaard })),
  });
  const versturen = useMutation({
    mutationFn: () =>
      answer(api.POST('/taken/{id}/antwoord', { params: { path: { id: taak.id } }, body: { antwoorden, bewijs } })),
    async onSuccess(ontvangst) {
      onOntvangen(ontvangst);
      await concept.wis();
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['taken'] }),
        queryClient.invalidateQueries({ queryKey: ['overzicht'] }),
      ]);
    },
  });
  const verstuur = (event: FormEvent) => {
    event.preventDefault();
    if (!versturen.isPending) versturen.mutate();
  };
  const fouten = veldfouten(versturen.error);
  const vragen = gesteldeVragen(formulier, antwoorden);
  return (
    <Panel>
      <form onSubmit={verstuur} noValidate aria-label={t('formulier.naam')}>
        <Stack gap="l">
          <ErrorSummary
            key={versturen.submittedAt}
            title={t('formulier.foutTitel')}
            errors={vragen.flatMap(({ naam, label }) => {
              const code = fouten[naam];
              return code ? [{ fieldId: `vraag-${naam}`, message: `${label} ${t(`fout.${code}`)}` }] : [];
            })}
          />
          {versturen.error && !isVeldfout(versturen.error) && <NietVerstuurd fout={versturen.error} />}
          {concept.hersteld && !gewijzigd && <Text tone="muted">{t('formulier.hersteld')}</Text>}
          {formulier.vrij && <VrijUitleg taak={taak} />}
          {formulier.waarom && (
            <Details summary={t('formulier.waarom')}>
              <BronTekst>{formulier.waarom}</BronTekst>
            </Details>
          )}
          {vragen.map((vraag) => (
            <VraagVeld
              key={vraag.naam}
              vraag={vraag}
              waarde={antwoorden[vraag.naam] ?? ''}
              fout={fouten[vraag.naam]}
              onChange={(waarde) => {
                setGewijzigd(true);
                setAntwoorden((nu) => ({ ...nu, [vraag.naam]: waarde }));
              }}
            />
          ))}
          <Stack gap="s">
            <div>
              <Button
                type="submit"
                variant="primary"
                icon={IconSend}
                busy={versturen.isPending}
                busyLabel={t('formulier.bezig')}
              >
                {t('formulier.verstuur')}
              </Button>
            </div>
            <Text size="small" tone="muted">
              {t('formulier.bewaard')}
            </Text>
          </Stack>
        </Stack>
      </form>
    </Panel>
  );
}

/** The portal does not know which questions belong to it: one answers freely, and papers go by the case. */
function VrijUitleg({ taak: { zaak } }: { taak: TaakDetail }) {
  const { t } = useTranslation('taken');
  return (
    <Text>
      {t('vrij.uitleg')}{' '}
      {zaak && (
        <>
          {t('vrij.stukken')} <Link href={`/mijn-zaken/${zaak.bron}/${zaak.id}`}>{t('vrij.naarZaak')}</Link>
        </>
      )}
    </Text>
  );
}

/** Why it was not sent; what was typed is still there. */
function NietVerstuurd({ fout }: { fout: ApiFout }) {
  const { t } = useTranslation('taken');
  const bekend = ['al-verstuurd', 'verlopen', 'niet-meer-open', 'niet-gevonden'] as const;
  const soort = bekend.find((code) => code === fout.code) ?? 'anders';
  return (
    <Notice
      kind={soort === 'al-verstuurd' ? 'info' : soort === 'anders' ? 'error' : 'warning'}
      live="assertive"
      title={t(`nietVerstuurd.${soort}Titel`)}
    >
      {t(`nietVerstuurd.${soort}`)}
    </Notice>
  );
}
