import type { NieuwsBeheerDetail, NieuwsInhoud } from '@loket/contract';
import { Button, Cluster, Notice, RadioGroup, Stack } from '@loket/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Verschillen } from '../../components/verschillen.tsx';
import { berichtRegels } from './regels.ts';

type Van = 'mij' | 'collega';
const delen = ['titel', 'samenvatting', 'tekst'] as const;
type Deel = (typeof delen)[number];

interface BotsingProps {
  /** How it stands after what a colleague saved. */
  anders: NieuwsBeheerDetail;
  mijn: NieuwsInhoud;
  onKlaar: (samen: NieuwsInhoud) => void;
}

/** A colleague was first: what is different, and a choice for each part. Nothing is lost before it is made. */
export function Botsing({ anders, mijn, onKlaar }: BotsingProps) {
  const { t } = useTranslation('nieuws-beheer');
  const [keuze, setKeuze] = useState<Record<Deel, Van>>({ titel: 'mij', samenvatting: 'mij', tekst: 'mij' });
  const naam = anders.gewijzigdDoor;
  const verschillend = delen.filter((deel) => JSON.stringify(mijn[deel]) !== JSON.stringify(anders.inhoud[deel]));
  const samen = (): NieuwsInhoud => {
    const uit = { ...mijn };
    if (keuze.titel === 'collega') uit.titel = anders.inhoud.titel;
    if (keuze.samenvatting === 'collega') uit.samenvatting = anders.inhoud.samenvatting;
    if (keuze.tekst === 'collega') uit.tekst = anders.inhoud.tekst;
    return uit;
  };
  return (
    <Notice
      kind="warning"
      headingLevel={2}
      live="assertive"
      title={t('botsing.titel', { naam })}
      actions={
        <Cluster>
          <Button variant="primary" onClick={() => onKlaar(samen())}>
            {t('botsing.voegSamen')}
          </Button>
          <Button onClick={() => onKlaar(anders.inhoud)}>{t('botsing.neem', { naam })}</Button>
        </Cluster>
      }
    >
      <Stack gap="m">
        <p>{t('botsing.uitleg', { naam })}</p>
        <Verschillen
          label={t('botsing.verschil')}
          oud={berichtRegels(mijn)}
          nieuw={berichtRegels(anders.inhoud)}
        />
        {verschillend.map((deel) => (
          <RadioGroup
            key={deel}
            legend={t(`botsing.deel.${deel}`)}
            name={`botsing-${deel}`}
            value={keuze[deel]}
            options={[
              { value: 'mij', label: t('botsing.vanMij') },
              { value: 'collega', label: t('botsing.vanCollega', { naam }) },
            ]}
            onChange={(van) => setKeuze({ ...keuze, [deel]: van })}
          />
        ))}
      </Stack>
    </Notice>
  );
}
