import { useOpmaak } from '@loket/app';
import type { Bijdrage } from '@loket/contract';
import { Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';

type Team = Bijdrage['cijfers'][number]['vergelijking'][number];

/** The middle of each of her teams, or why there is none. */
export function Vergelijking({ vergelijking }: { vergelijking: Team[] }) {
  const { t } = useTranslation('bijdrage');
  const opmaak = useOpmaak();
  if (vergelijking.length === 0) return <Text>{t('vergelijking.geen-team')}</Text>;
  const zin = ({ team, mediaan, waaromNiet }: Team) =>
    mediaan === null
      ? t(`vergelijking.${waaromNiet ?? 'bron-stuk'}`, { team: team.naam })
      : t('vergelijking.mediaan', { team: team.naam, aantal: opmaak.getal(mediaan) });
  const zinnen = vergelijking.map((een) => <span key={een.team.id}>{zin(een)}</span>);
  return vergelijking.length === 1 ? (
    <Text>{zinnen}</Text>
  ) : (
    <ul className="app-list">
      {zinnen.map((een) => (
        <li key={een.key}>{een}</li>
      ))}
    </ul>
  );
}
