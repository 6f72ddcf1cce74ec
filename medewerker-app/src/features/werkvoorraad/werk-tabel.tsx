import { useOpmaak } from '@loket/app';
import type { Werkitem } from '@loket/contract';
import { DataTable, Link, StatusBadge } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { AfvinkKnop } from './afvink-knop.tsx';
import { drawing } from './termijn.ts';
import { Bijzonderheden, naamVan } from './wat.tsx';

interface Props {
  items: Werkitem[];
  gekozen: ReadonlySet<string>;
  onKies: (sleutel: string, gekozen: boolean) => void;
}

/** The list itself; what is urgent has a word and a shape. */
export function WerkTabel({ items, gekozen, onKies }: Props) {
  const { t } = useTranslation('werk');
  const opmaak = useOpmaak();
  return (
    <DataTable
      density="dense"
      caption={t('titel')}
      captionHidden
      rows={items}
      rowKey={({ sleutel }) => sleutel}
      columns={[
        {
          key: 'kies',
          header: t('kolom.kies'),
          cell: (item) =>
            item.overdraagbaar ? (
              <input
                type="checkbox"
                className="loket-choice__input"
                aria-label={t('kies', { naam: naamVan(item, t) })}
                checked={gekozen.has(item.sleutel)}
                onChange={({ target }) => onKies(item.sleutel, target.checked)}
              />
            ) : null,
        },
        {
          key: 'wat',
          header: t('kolom.wat'),
          rowHeader: true,
          cell: (item) => (
            <>
              <Link href={item.pad}>{naamVan(item, t)}</Link>
              <Bijzonderheden item={item} />
              {item.afvinkbaar && <AfvinkKnop sleutel={item.sleutel} naam={item.onderwerp} />}
            </>
          ),
        },
        {
          key: 'termijn',
          header: t('kolom.termijn'),
          cell: ({ termijn, uiterlijk }) => (
            <>
              <StatusBadge kind={drawing[termijn]} label={t(`termijn.${termijn}`)} />
              {uiterlijk && <span className="mw-nummer">{opmaak.korteDatum(uiterlijk)}</span>}
            </>
          ),
        },
        {
          key: 'sinds',
          header: t('kolom.sinds'),
          cell: ({ sinds }) => sinds && opmaak.korteDatum(sinds),
        },
        {
          key: 'van',
          header: t('kolom.van'),
          cell: ({ van, team }) => (van === 'mij' ? t('vanMij') : (team?.naam ?? t('vanTeam'))),
        },
      ]}
    />
  );
}
