import { Button, Cluster, Notice, RadioGroup, Stack } from '@loket/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Verschillen } from './verschillen.tsx';

type Van = 'mij' | 'collega';
export type Deel = 'titel' | 'samenvatting' | 'tekst';

interface BotsingProps<Inhoud> {
  /** Who was first. */
  naam: string;
  mijn: Inhoud;
  /** How it stands after what she saved. */
  daar: Inhoud;
  /** What is chosen apart; of all else what is mine stays. */
  delen: readonly Deel[];
  regels: (inhoud: Inhoud) => string[];
  onKlaar: (samen: Inhoud) => void;
}

/** A colleague was first: what is different, and a choice for each part. Nothing is lost before it is made. */
export function Botsing<Inhoud extends Record<Deel, unknown>>(props: BotsingProps<Inhoud>) {
  const { naam, mijn, daar, delen, regels, onKlaar } = props;
  const { t } = useTranslation('tekst');
  const [keuze, setKeuze] = useState<Partial<Record<Deel, Van>>>({});
  const verschillend = delen.filter((deel) => JSON.stringify(mijn[deel]) !== JSON.stringify(daar[deel]));
  const samen = (): Inhoud =>
    delen.reduce((uit, deel) => (keuze[deel] === 'collega' ? { ...uit, [deel]: daar[deel] } : uit), mijn);
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
          <Button onClick={() => onKlaar(daar)}>{t('botsing.neem', { naam })}</Button>
        </Cluster>
      }
    >
      <Stack gap="m">
        <p>{t('botsing.uitleg', { naam })}</p>
        <Verschillen label={t('botsing.verschil')} oud={regels(mijn)} nieuw={regels(daar)} />
        {verschillend.map((deel) => (
          <RadioGroup
            key={deel}
            legend={t(`botsing.deel.${deel}`)}
            name={`botsing-${deel}`}
            value={keuze[deel] ?? 'mij'}
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
