import type { PersoonGegevens } from '@loket/contract';
import { Button, Checkbox, DescriptionList, IconEye, IconLock, Notice, Section, Stack, Text } from '@loket/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { KloptNiet } from './klopt-niet.tsx';
import { useVerblijfRijen } from './use-verblijf-rijen.tsx';

/** How the page deals with an address that a bystander must not read. */
export interface Adresstand {
  tonen: () => void;
  verbergen: () => void;
  busy: boolean;
  /** The choice on this device: hide until asked. */
  altijd: boolean;
  setAltijd: (altijd: boolean) => void;
}

interface Props {
  verblijf: PersoonGegevens['verblijf'];
  geheim: boolean;
  stand: Adresstand;
  mark: ReactNode;
}

/** Where somebody lives; hidden until she asks when it is secret or when she wants it so on this device. */
export function Adres({ verblijf, geheim, stand, mark }: Props) {
  const { t } = useTranslation('mijn-gegevens');
  const rijen = useVerblijfRijen(verblijf);
  const verborgen = verblijf.soort === 'verborgen';
  return (
    <Section title={t('adres.titel')} titleExtra={mark} look="panel" action={<KloptNiet onderdeel="adres" />}>
      <Stack gap="m">
        {geheim && (
          <Notice kind="info" icon={IconLock} title={t('geheimhouding.adresTitel')}>
            {t('geheimhouding.adres')}
          </Notice>
        )}
        {verborgen && (
          <>
            <Text>{t('adres.verborgen')}</Text>
            <div>
              <Button icon={IconEye} onClick={stand.tonen} busy={stand.busy} busyLabel={t('laden')}>
                {t('adres.toon')}
              </Button>
            </div>
          </>
        )}
        {!verborgen && rijen.length > 0 && <DescriptionList rows={rijen} />}
        {!verborgen && rijen.length === 0 && <Text>{t('adres.onbekend')}</Text>}
        {!verborgen && (geheim || stand.altijd) && (
          <div>
            <Button icon={IconLock} onClick={stand.verbergen} busy={stand.busy}>
              {t('adres.verberg')}
            </Button>
          </div>
        )}
        {!geheim && verblijf.soort !== 'niet_getoond' && (
          <Checkbox
            label={t('adres.altijd')}
            description={t('adres.altijdUitleg')}
            checked={stand.altijd}
            onChange={(event) => stand.setAltijd(event.target.checked)}
          />
        )}
      </Stack>
    </Section>
  );
}
