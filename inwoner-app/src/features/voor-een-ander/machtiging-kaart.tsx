import { done, FoutMelding, useApp, useOpmaak } from '@loket/app';
import type { Machtiging } from '@loket/contract';
import { Button, Card, Dialog, Stack, StatusBadge, Text, useAnnouncer } from '@loket/ui';
import type { StatusKind } from '@loket/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const kleur: Record<Machtiging['stand'], StatusKind> = {
  wacht: 'ontvangen',
  'code-verlopen': 'neutraal',
  geldig: 'afgerond',
  verlopen: 'neutraal',
  ingetrokken: 'neutraal',
  opgezegd: 'neutraal',
  geweigerd: 'neutraal',
};

/** One mandate, and ending it at once. */
export function MachtigingKaart({ machtiging, zijde }: { machtiging: Machtiging; zijde: 'gever' | 'ontvanger' }) {
  const { t, i18n } = useTranslation(['voor-een-ander', 'algemeen']);
  const opmaak = useOpmaak();
  const [vraagt, setVraagt] = useState(false);
  const { api } = useApp();
  const queryClient = useQueryClient();
  const announce = useAnnouncer();
  const { id, ander, voor, zaaktypen, tot, stand, codeTot, gegeven } = machtiging;
  const naam = ander ?? voor ?? t('algemeen:namens.dezePersoon');
  const loopt = stand === 'geldig' || stand === 'wacht';
  const beeindig = useMutation({
    mutationFn: () =>
      done(api.POST('/machtigingen/{machtigingId}/beeindigen', { params: { path: { machtigingId: id } } })),
    onSuccess: async () => {
      setVraagt(false);
      announce(t(`machtiging.beeindigd_${zijde}`, { naam }));
      await queryClient.invalidateQueries({ queryKey: ['machtigingen'] });
      await queryClient.invalidateQueries({ queryKey: ['voor-een-ander'] });
    },
  });
  return (
    <Card
      title={naam}
      badge={<StatusBadge kind={kleur[stand]} label={t(`machtiging.stand.${stand}`)} />}
      meta={[
        t('machtiging.gegeven', { datum: opmaak.korteDatum(opmaak.dag(gegeven)) }),
        t('machtiging.tot', { datum: opmaak.korteDatum(tot) }),
      ]}
      actions={
        loopt && (
          <Button size="small" onClick={() => setVraagt(true)}>
            {t(`machtiging.beeindig_${zijde}`)}
          </Button>
        )
      }
    >
      <Stack gap="xs">
        {ander && voor && <Text size="small">{t('machtiging.uwWoorden', { voor })}</Text>}
        <Text>{t('machtiging.onderwerpen', { delen: new Intl.ListFormat(i18n.language).format(zaaktypen) })}</Text>
        {codeTot && (
          <Text size="small">{t('machtiging.codeTot', { datum: opmaak.korteDatum(opmaak.dag(codeTot)) })}</Text>
        )}
      </Stack>
      <Dialog
        open={vraagt}
        onClose={() => setVraagt(false)}
        title={t(`machtiging.zeker_${zijde}`, { naam })}
        actions={
          <>
            <Button variant="danger" busy={beeindig.isPending} onClick={() => beeindig.mutate()}>
              {t(`machtiging.ja_${zijde}`)}
            </Button>
            <Button onClick={() => setVraagt(false)}>{t('machtiging.nee')}</Button>
          </>
        }
      >
        <Stack gap="s">
          <Text>{t(`machtiging.gevolg_${zijde}`)}</Text>
          {beeindig.error && <FoutMelding fout={beeindig.error} wat="machtigingen" />}
        </Stack>
      </Dialog>
    </Card>
  );
}
