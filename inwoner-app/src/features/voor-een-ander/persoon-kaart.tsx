import { done, FoutMelding, useApp, useOpmaak } from '@loket/app';
import type { Vertegenwoordigde } from '@loket/contract';
import { Button, Card, IconUser, Stack, StatusBadge, Text, useAnnouncer } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

/** Somebody for whom I may act, with what I may do; or why I may not. */
export function PersoonKaart({ persoon, gekozen }: { persoon: Vertegenwoordigde; gekozen: boolean }) {
  const { t } = useTranslation(['voor-een-ander', 'algemeen']);
  const { api, session, deur } = useApp();
  const opmaak = useOpmaak();
  const navigate = useNavigate();
  const announce = useAnnouncer();
  const naam = persoon.naam ?? t('algemeen:namens.dezePersoon');
  const kies = useMutation({
    mutationFn: () => session.anders(() => done(api.POST('/voor-een-ander/handelen', { body: { id: persoon.id } }))),
    onSuccess: () => {
      announce(t('algemeen:namens.u', { naam }), 'assertive');
      void navigate(deur.start);
    },
  });
  return (
    <Card
      title={naam}
      icon={IconUser}
      badge={gekozen ? <StatusBadge kind="in_behandeling" label={t('wie.nu')} /> : undefined}
      meta={[
        persoon.leeftijd !== null && t('wie.leeftijd', { count: persoon.leeftijd }),
        t(`wie.grond.${persoon.grondslag}`),
        persoon.tot && t('wie.tot', { datum: opmaak.korteDatum(persoon.tot) }),
      ].filter((feit) => feit !== false)}
      actions={
        persoon.magNiet === null &&
        !gekozen && (
          <Button variant="primary" busy={kies.isPending} onClick={() => kies.mutate()}>
            {t('wie.handel', { naam })}
          </Button>
        )
      }
    >
      <Stack gap="s">
        {persoon.magNiet ? <Text>{t(`wie.magNiet.${persoon.magNiet}`, { naam })}</Text> : <Wat wat={persoon.wat} />}
        {kies.error && <FoutMelding fout={kies.error} wat="voorEenAnder" />}
      </Stack>
    </Card>
  );
}

/** How far one may act. */
function Wat({ wat }: Pick<Vertegenwoordigde, 'wat'>) {
  const { t, i18n } = useTranslation('voor-een-ander');
  const opsomming = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  if (wat.soort === 'alles') return <Text>{t('wie.wat.alles')}</Text>;
  const delen = wat.soort === 'domeinen' ? wat.domeinen.map((domein) => t(`wie.wat.${domein}`)) : wat.zaaktypen;
  return <Text>{t('wie.wat.alleen', { delen: opsomming.format(delen) })}</Text>;
}
