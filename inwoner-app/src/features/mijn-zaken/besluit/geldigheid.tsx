import { useOpmaak } from '@loket/app';
import type { BesluitSamenvatting } from '@loket/contract';
import { Notice, Section, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** From when to when it holds; that it holds no longer is said before anything else. */
export function Geldigheid({ besluit }: { besluit: BesluitSamenvatting }) {
  const { t } = useTranslation('besluit');
  if (isVoorbij(besluit)) return null;
  return (
    <Section title={t('geldt.titel')} look="panel">
      <Stack gap="s">
        <VanTot besluit={besluit} />
        <WordtIngetrokken besluit={besluit} />
      </Stack>
    </Section>
  );
}

const isVoorbij = ({ geldigheid }: BesluitSamenvatting): boolean =>
  geldigheid === 'verlopen' || geldigheid === 'ingetrokken';

function VanTot({ besluit }: { besluit: BesluitSamenvatting }) {
  const { t } = useTranslation('besluit');
  const opmaak = useOpmaak();
  const vanaf = besluit.ingangsdatum && opmaak.datum(besluit.ingangsdatum);
  const tot = besluit.vervaldatum && opmaak.datum(besluit.vervaldatum);
  const nogNiet = besluit.geldigheid === 'nog_niet';
  if (vanaf && tot) return <Text>{t(nogNiet ? 'geldt.nogNietTot' : 'geldt.vanafTot', { vanaf, tot })}</Text>;
  if (vanaf) return <Text>{t(nogNiet ? 'geldt.nogNiet' : 'geldt.vanaf', { vanaf })}</Text>;
  return <Text>{tot ? t('geldt.tot', { tot }) : t('geldt.onbekend')}</Text>;
}

function WordtIngetrokken({ besluit: { ingetrokkenDoor, vervaldatum } }: { besluit: BesluitSamenvatting }) {
  const { t } = useTranslation('besluit');
  const opmaak = useOpmaak();
  if (!ingetrokkenDoor || !vervaldatum) return null;
  return (
    <Notice kind="warning" title={t('nietMeer.straksTitel', { datum: opmaak.datum(vervaldatum) })}>
      {ingetrokkenDoor === 'gemeente' ? t('nietMeer.straksGemeente') : t('nietMeer.straksBelanghebbende')}
    </Notice>
  );
}

/** That it holds no longer, and why. */
export function NietMeer({ besluit }: { besluit: BesluitSamenvatting }) {
  const { t } = useTranslation('besluit');
  const opmaak = useOpmaak();
  const { ingetrokkenDoor, vervaldatum } = besluit;
  if (!isVoorbij(besluit)) return null;
  const waarom = vervaldatum
    ? t(`nietMeer.${ingetrokkenDoor ?? 'verlopen'}`, { datum: opmaak.datum(vervaldatum) })
    : ingetrokkenDoor && t(`nietMeer.${ingetrokkenDoor}ZonderDatum`);
  return (
    <Notice kind="warning" headingLevel={2} title={t('nietMeer.titel')}>
      {waarom}
    </Notice>
  );
}
