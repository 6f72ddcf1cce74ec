import { BronTekst, useOpmaak } from '@loket/app';
import type { BedrijfGegevens, Vestigingsprofiel as Profiel } from '@loket/contract';
import { DescriptionList } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { Regels } from './use-verblijf-rijen.tsx';

type Vestiging = BedrijfGegevens['vestigingen'][number];

/** Makes rows of what the trade register tells of a company or establishment; nothing of what it does not say. */
export function useProfielRijen() {
  const { t } = useTranslation('mijn-gegevens');
  const opmaak = useOpmaak();
  const dag = (datum: string) => <time dateTime={datum}>{opmaak.korteDatum(datum)}</time>;
  return ({ begonnen, gestopt, werkzamePersonen, nonMailing }: NonNullable<BedrijfGegevens['profiel']>) =>
    [
      begonnen ? { label: t('kvk.begonnen'), value: dag(begonnen) } : null,
      gestopt ? { label: t('kvk.gestopt'), value: dag(gestopt) } : null,
      werkzamePersonen === null ? null : { label: t('kvk.werkzamePersonen'), value: String(werkzamePersonen) },
      nonMailing === null
        ? null
        : { label: t('kvk.nonMailing'), value: t(nonMailing ? 'kvk.nonMailingJa' : 'kvk.nonMailingNee') },
    ].filter((row) => row !== null);
}

/** The rest of what is known of one establishment, under its address. */
export function Vestigingsprofiel({ vestiging, profiel }: { vestiging: Vestiging; profiel: Profiel }) {
  const { t } = useTranslation('mijn-gegevens');
  const rijen = useProfielRijen();
  const { postadres, afgeschermd, websites, activiteiten } = profiel;
  const namen = profiel.handelsnamen.filter((naam) => naam !== vestiging.naam);
  const rows = [
    postadres.length > 0 ? { label: t('kvk.postadres'), value: <Regels regels={postadres} /> } : null,
    afgeschermd ? { label: t('kvk.afscherming'), value: t('kvk.afgeschermd') } : null,
    namen.length > 0 ? { label: t('kvk.handelsnamen'), value: <Regels regels={namen} /> } : null,
    websites.length > 0
      ? { label: t('kvk.websites', { count: websites.length }), value: <Regels regels={websites} /> }
      : null,
    activiteiten.length > 0
      ? {
          label: t('kvk.sbi'),
          value: (
            <BronTekst>
              <Regels
                regels={activiteiten.map(({ code, omschrijving }) =>
                  code ? `${omschrijving} (${code})` : omschrijving,
                )}
              />
            </BronTekst>
          ),
        }
      : null,
    ...rijen(profiel),
  ].filter((row) => row !== null);
  return rows.length > 0 ? <DescriptionList rows={rows} /> : null;
}
