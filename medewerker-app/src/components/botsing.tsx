import { Button, Cluster, Notice, RadioGroup, Stack } from '@loket/ui';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Onbereikbaar } from './onbereikbaar.tsx';
import { type Botspunt, type Keuze, voegSamen } from './samenvoegen.ts';
import { alsRegels, type Uitleg } from './uitleg.ts';
import type { Bewaard, Schrijven } from './use-schrijven.ts';
import { Verschillen } from './verschillen.tsx';

type Ondertekend<Inhoud> = Bewaard<Inhoud> & { gewijzigdDoor: string };

interface BotsingProps<Inhoud extends object, Stuk extends Ondertekend<Inhoud>> {
  schrijven: Schrijven<Inhoud, Stuk>;
  uitleg: Uitleg<Inhoud>;
  /** Goes on with what she saved, without what I wrote. */
  onNeem: (stuk: Stuk) => void;
}

/** A colleague saved first: her version put together with mine, and what both changed asked. Nothing is lost before that. */
export function Botsing<Inhoud extends object, Stuk extends Ondertekend<Inhoud>>(props: BotsingProps<Inhoud, Stuk>) {
  const { schrijven, uitleg, onNeem } = props;
  const { ingehaald, daar } = schrijven;
  if (!ingehaald) return null;
  if (daar.isError) return <Onbereikbaar onOpnieuw={() => daar.mutate()} />;
  if (!daar.data) return null;
  return <Samen key={daar.data.versie} schrijven={schrijven} uitleg={uitleg} stuk={daar.data} onNeem={onNeem} />;
}

function Samen<Inhoud extends object, Stuk extends Ondertekend<Inhoud>>({
  schrijven: { basis, inhoud: mijn, gaVerder },
  uitleg,
  stuk,
  onNeem,
}: BotsingProps<Inhoud, Stuk> & { stuk: Stuk }) {
  const { t } = useTranslation('tekst');
  const [keuzes, setKeuzes] = useState<Record<string, Keuze>>({});
  const { punten, maak } = useMemo(() => voegSamen(basis, mijn, stuk.inhoud), [basis, mijn, stuk.inhoud]);
  const naam = stuk.gewijzigdDoor;
  return (
    <Notice
      kind="warning"
      headingLevel={2}
      live="assertive"
      title={t('botsing.titel', { naam })}
      actions={
        <Cluster>
          <Button variant="primary" onClick={() => gaVerder(maak(keuzes), stuk)}>
            {t('botsing.voegSamen')}
          </Button>
          <Button onClick={() => onNeem(stuk)}>{t('botsing.neem', { naam })}</Button>
        </Cluster>
      }
    >
      <Stack gap="m">
        <p>{t(punten.length > 0 ? 'botsing.uitlegKies' : 'botsing.uitleg', { naam })}</p>
        {punten.map((punt) => (
          <Vraag
            key={punt.id}
            punt={punt}
            naam={naam}
            uitleg={uitleg}
            keuze={keuzes[punt.id] ?? 'mij'}
            onKies={(keuze) => setKeuzes({ ...keuzes, [punt.id]: keuze })}
          />
        ))}
        <p>{t('botsing.wordt')}</p>
        <Verschillen
          label={t('botsing.verschil')}
          oud={alsRegels(mijn, uitleg)}
          nieuw={alsRegels(maak(keuzes), uitleg)}
        />
      </Stack>
    </Notice>
  );
}

interface VraagProps<Inhoud> {
  punt: Botspunt<Inhoud>;
  naam: string;
  uitleg: Uitleg<Inhoud>;
  keuze: Keuze;
  onKies: (keuze: Keuze) => void;
}

function Vraag<Inhoud>({ punt, naam, uitleg, keuze, onKies }: VraagProps<Inhoud>) {
  const { t } = useTranslation('tekst');
  const { id, veld, deel, mijn, daar, kanBeide } = punt;
  const toon = (waarde: unknown) => {
    const regels = uitleg[veld].regels(waarde as Inhoud[typeof veld]);
    return regels.length === 0 ? t('botsing.leeg') : regels.map((regel, plek) => <div key={plek}>{regel}</div>);
  };
  return (
    <RadioGroup
      legend={deel === 0 ? uitleg[veld].naam : t('botsing.deel', { veld: uitleg[veld].naam, nummer: deel })}
      name={`botsing-${id}`}
      value={keuze}
      options={[
        { value: 'mij', label: t('botsing.vanMij'), description: toon(mijn) },
        { value: 'collega', label: t('botsing.vanCollega', { naam }), description: toon(daar) },
        ...(kanBeide ? [{ value: 'beide' as const, label: t('botsing.beide') }] : []),
      ]}
      onChange={onKies}
    />
  );
}
