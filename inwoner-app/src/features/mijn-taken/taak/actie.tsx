import { BronTekst } from '@loket/app';
import type { TaakActie, TaakDetail, TaakOntvangst } from '@loket/contract';
import { ButtonLink, IconExternalLink, Panel, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { TaakFormulier } from './taak-formulier.tsx';

interface ActieProps {
  taak: TaakDetail;
  actie: TaakActie;
  onOntvangen: (ontvangst: TaakOntvangst) => void;
}

/** What can be done now. A link that the municipality does not know is never shown as one. */
export function Actie({ taak, actie, onOntvangen }: ActieProps) {
  const { t } = useTranslation('taken');
  switch (actie.soort) {
    case 'formulier':
      return <TaakFormulier taak={taak} actie={actie} onOntvangen={onOntvangen} />;
    case 'url':
      return (
        <Panel>
          {actie.href ? (
            <Elders
              href={actie.href}
              knop={t('url.knop')}
              uitleg={t('url.uitleg', { host: new URL(actie.href).host })}
            />
          ) : (
            <Text>{t('url.onbekend')}</Text>
          )}
        </Panel>
      );
    case 'betaling':
      return (
        <Panel>
          <Betaling actie={actie} />
        </Panel>
      );
    case 'onbekend':
      return (
        <Panel>
          <Text>
            {t('onbekendeSoort')}
            {actie.naam && (
              <>
                {' '}
                {t('onbekendeNaam')} <BronTekst>{actie.naam}</BronTekst>
              </>
            )}
          </Text>
        </Panel>
      );
  }
}

function Betaling({ actie: { bedrag, kenmerk, href } }: { actie: Extract<TaakActie, { soort: 'betaling' }> }) {
  const { t, i18n } = useTranslation('taken');
  const euro = new Intl.NumberFormat(i18n.language, { style: 'currency', currency: 'EUR' });
  return (
    <Stack gap="m">
      {bedrag !== null && (
        <Text>
          {t('betaling.bedrag')} <strong>{euro.format(bedrag)}</strong>
        </Text>
      )}
      {kenmerk && <Text>{t('betaling.kenmerk', { kenmerk })}</Text>}
      {href ? (
        <Elders href={href} knop={t('betaling.knop')} uitleg={t('betaling.uitleg', { host: new URL(href).host })} />
      ) : (
        <Text>{t('betaling.onbekend')}</Text>
      )}
    </Stack>
  );
}

function Elders({ href, knop, uitleg }: { href: string; knop: string; uitleg: string }) {
  return (
    <Stack gap="m">
      <Text>{uitleg}</Text>
      <div>
        <ButtonLink variant="primary" href={href} iconEnd={IconExternalLink}>
          {knop}
        </ButtonLink>
      </div>
    </Stack>
  );
}
