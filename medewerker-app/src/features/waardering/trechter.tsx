import { DatumTekst } from '@loket/app';
import type { Trechter } from '@loket/contract';
import { DataTable, Details, FilterLinks, Section, Stack, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { metKeuze } from './adres.ts';
import { Balken } from '../../components/balken.tsx';

/** How far people come in a form, and where they stop. */
export function TrechterDeel({ trechter }: { trechter: Trechter }) {
  const { t } = useTranslation('waardering');
  const { begonnen, verstuurd, stappen, versies, versie, perDag } = trechter;
  const [zoek] = useSearchParams();
  const meeste = Math.max(1, begonnen, verstuurd, ...stappen.map(({ bereikt }) => bereikt));
  const weg = ({ bereikt, voltooid }: Trechter['stappen'][number]) => Math.max(0, bereikt - voltooid);
  const getal = (aantal: number | null) => (aantal === null ? t('tijd.weinig') : aantal);
  return (
    <Section title={t('trechter.titel')} description={t('trechter.uitleg')} look="panel">
      <Stack gap="m">
        {versies.length > 1 && (
          <FilterLinks
            label={t('trechter.versie')}
            options={[
              { value: 'alle', label: t('trechter.alle'), href: metKeuze(zoek, { versie: null }), on: versie === null },
              ...versies.map((een) => ({
                value: String(een),
                label: t('trechter.versieNummer', { versie: een }),
                href: metKeuze(zoek, { versie: een }),
                on: versie === een,
              })),
            ]}
          />
        )}
        {meeste === 1 && begonnen === 0 ? (
          <Text>{t('trechter.niets')}</Text>
        ) : (
          <>
            <Balken
              label={t('trechter.titel')}
              balken={[
                { key: 'begonnen', naam: t('trechter.begonnen'), waarde: String(begonnen), deel: begonnen / meeste },
                ...stappen.map((stap) => ({
                  key: stap.id,
                  naam: stap.titel,
                  waarde:
                    weg(stap) > 0
                      ? `${stap.bereikt} (${t('trechter.afgehaakt', { count: weg(stap) })})`
                      : String(stap.bereikt),
                  deel: stap.bereikt / meeste,
                })),
                {
                  key: 'verstuurd',
                  naam: t('trechter.verstuurd'),
                  waarde: String(verstuurd),
                  deel: verstuurd / meeste,
                },
              ]}
            />
            <Details summary={t('tabel')}>
              <DataTable
                caption={t('trechter.titel')}
                density="dense"
                rows={stappen}
                rowKey={({ id }) => id}
                columns={[
                  { key: 'stap', header: t('trechter.stap'), rowHeader: true, cell: ({ titel }) => titel },
                  { key: 'bereikt', header: t('trechter.bereikt'), numeric: true, cell: ({ bereikt }) => bereikt },
                  { key: 'voltooid', header: t('trechter.voltooid'), numeric: true, cell: ({ voltooid }) => voltooid },
                  { key: 'weg', header: t('trechter.weg'), numeric: true, cell: weg },
                  { key: 'hervat', header: t('trechter.hervat'), numeric: true, cell: ({ hervat }) => hervat },
                ]}
              />
            </Details>
            <Details summary={t('trechter.perDag')}>
              <DataTable
                caption={t('trechter.perDag')}
                density="dense"
                rows={perDag.toReversed()}
                rowKey={({ dag }) => dag}
                columns={[
                  {
                    key: 'dag',
                    header: t('trechter.dag'),
                    rowHeader: true,
                    cell: ({ dag }) => <DatumTekst datum={dag} kort />,
                  },
                  {
                    key: 'begonnen',
                    header: t('trechter.begonnen'),
                    numeric: true,
                    cell: (dag) => getal(dag.begonnen),
                  },
                  {
                    key: 'verstuurd',
                    header: t('trechter.verstuurd'),
                    numeric: true,
                    cell: (dag) => getal(dag.verstuurd),
                  },
                ]}
              />
            </Details>
          </>
        )}
      </Stack>
    </Section>
  );
}
