import './kalender.css';
import { useOpmaak } from '@loket/app';
import type { EvenementRegel } from '@loket/contract';
import { Link, VisuallyHidden } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { wekenVan, type Maand } from './maand.ts';
import { Stand } from './stand.tsx';

interface Props {
  maand: Maand;
  /** What the month is called. */
  naam: string;
  vandaag: string;
  evenementen: readonly EvenementRegel[];
}

const MAANDAG = Date.UTC(2024, 0, 1);

/** A month as on the wall: weeks as rows, and on each day what there is. An event of several days is on each of them. */
export function Kalender({ maand, naam, vandaag, evenementen }: Props) {
  const { t, i18n } = useTranslation('evenementen');
  const opmaak = useOpmaak();
  const weekdagen = Array.from({ length: 7 }, (_dag, plek) => new Date(MAANDAG + plek * 86_400_000));
  const noem = (dag: Date, weekday: 'long' | 'short') =>
    new Intl.DateTimeFormat(i18n.language, { weekday, timeZone: 'UTC' }).format(dag);
  const opDag = (dag: string) =>
    evenementen.filter(({ begin, eind }) => opmaak.dag(begin) <= dag && dag <= opmaak.dag(eind));
  return (
    <table className="mw-kalender">
      <caption>
        <VisuallyHidden>{naam}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          {weekdagen.map((dag) => (
            <th key={dag.getTime()} scope="col" abbr={noem(dag, 'short')}>
              {noem(dag, 'long')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {wekenVan(maand).map((week) => (
          <tr key={week.find((dag) => dag !== null)}>
            {week.map((dag, plek) =>
              dag === null ? (
                <td key={plek} className="mw-kalender__leeg">
                  <VisuallyHidden>{t('andereMaand')}</VisuallyHidden>
                </td>
              ) : (
                <Dag key={dag} dag={dag} isVandaag={dag === vandaag} evenementen={opDag(dag)} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Dag({ dag, isVandaag, evenementen }: { dag: string; isVandaag: boolean } & Pick<Props, 'evenementen'>) {
  const opmaak = useOpmaak();
  return (
    <td className={isVandaag ? 'mw-kalender__vandaag' : undefined} aria-current={isVandaag ? 'date' : undefined}>
      <time dateTime={dag}>{Number(dag.slice(8))}</time>
      {evenementen.length > 0 && (
        <ul aria-label={opmaak.datum(dag)}>
          {evenementen.map((een) => (
            <li key={een.id}>
              {opmaak.dag(een.begin) === dag && <span>{opmaak.tijd(een.begin)}</span>}
              <Link href={`/evenementen/${een.id}`}>{een.titel}</Link>
              <span>
                <Stand evenement={een} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}
