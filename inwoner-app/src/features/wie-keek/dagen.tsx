import { useOpmaak } from '@loket/app';
import type { Bezoek } from '@loket/contract';
import { CardList, Section, Stack } from '@loket/ui';
import { BezoekKaart } from './bezoek-kaart.tsx';

/** The visits under the day they were on, the last day first. */
export function Dagen({ bezoeken }: { bezoeken: readonly Bezoek[] }) {
  const opmaak = useOpmaak();
  const perDag = Map.groupBy(bezoeken, ({ dag }) => dag);
  return (
    <Stack gap="xl">
      {[...perDag].map(([dag, vanDieDag]) => (
        <Section key={dag} title={opmaak.datum(dag)}>
          <CardList>
            {vanDieDag.map((bezoek) => (
              <BezoekKaart key={bezoek.id} bezoek={bezoek} />
            ))}
          </CardList>
        </Section>
      ))}
    </Stack>
  );
}
