import { FoutMelding, useApp, useOpmaak } from '@loket/app';
import type { NietBereikt } from '@loket/contract';
import { Button, Cluster, Link, Section, Stack, StatusBadge, Text, useAnnouncer } from '@loket/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { handelAf, type Hoe, toonOntvanger } from './queries.ts';

const manieren = ['brief', 'gebeld', 'niet-nodig'] as const satisfies readonly Hoe[];

/** One person: what failed, until when there is time, and the ways on. Who it is, is asked for. */
export function NietBereiktKaart({ item }: { item: NietBereikt }) {
  const { t } = useTranslation('bezorging');
  const { api, deur } = useApp();
  const opmaak = useOpmaak();
  const announce = useAnnouncer();
  const queryClient = useQueryClient();
  const toon = useMutation({ mutationFn: () => toonOntvanger(api, item.id) });
  const klaar = useMutation({
    mutationFn: (hoe: Hoe) => handelAf(api, item.id, hoe),
    onSuccess: async () => {
      announce(t('gedaan'));
      await queryClient.invalidateQueries({ queryKey: ['bezorging'] });
    },
  });
  const op = (moment: string) => ({ datum: opmaak.korteDatum(opmaak.dag(moment)), tijd: opmaak.tijd(moment) });
  return (
    <Section
      title={t(`reden.${item.reden}`, { wie: t(`soort.${item.soort}`) })}
      titleExtra={
        <StatusBadge kind={item.teLaat ? 'te_laat' : 'wacht_op_u'} label={t(item.teLaat ? 'teLaat' : 'wacht')} />
      }
      look="panel"
    >
      <Stack gap="m">
        <Text>{t(item.teLaat ? 'uiterlijkWas' : 'uiterlijk', op(item.uiterlijk))}</Text>
        {item.pogingen.length > 0 && (
          <ul className="app-list">
            {item.pogingen.map(({ kanaal, oorzaak, op: moment }) => (
              <li key={kanaal}>{t(`poging.${kanaal}.${oorzaak}`, op(moment))}</li>
            ))}
          </ul>
        )}
        {item.zaken.length > 0 && (
          <Cluster>
            {item.zaken.map((zaak, at) => (
              <Link key={zaak.id} href={deur.zaakPad(zaak)}>
                {item.zaken.length === 1 ? t('zaak') : t('zaakNummer', { nummer: at + 1 })}
              </Link>
            ))}
          </Cluster>
        )}
        <div aria-live="polite">
          {toon.data && (
            <Stack gap="xs">
              <Text>{toon.data.naam ?? t('wie.onbekend')}</Text>
              {toon.data.adres.map((regel) => (
                <Text key={regel}>{regel}</Text>
              ))}
              {toon.data.geheim && <Text tone="muted">{t('wie.geheim')}</Text>}
            </Stack>
          )}
        </div>
        {toon.error && <FoutMelding fout={toon.error} wat="ontvanger" onRetry={() => toon.mutate()} />}
        {!toon.data && (
          <Stack gap="xs">
            <div>
              <Button busy={toon.isPending} busyLabel={t('bezig')} onClick={() => toon.mutate()}>
                {t('wie.toon')}
              </Button>
            </div>
            <Text size="small" tone="muted">
              {t('wie.uitleg')}
            </Text>
          </Stack>
        )}
        {klaar.error && <FoutMelding fout={klaar.error} wat="bezorging" />}
        <div role="group" aria-labelledby={`klaar-${item.id}`}>
          <Text>
            <span id={`klaar-${item.id}`}>{t('klaar.vraag')}</span>
          </Text>
          <Cluster>
            {manieren.map((hoe) => (
              <Button key={hoe} busy={klaar.isPending} busyLabel={t('bezig')} onClick={() => klaar.mutate(hoe)}>
                {t(`klaar.${hoe}`)}
              </Button>
            ))}
          </Cluster>
        </div>
      </Stack>
    </Section>
  );
}
