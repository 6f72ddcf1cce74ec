import { useBronTaal } from '@loket/app';
import { Anchor, Text } from '@loket/ui';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { leesBlokken, leesStukken } from './tekstdelen.ts';

/**
 * A text that somebody else wrote: paragraphs, lists, bold and links by https, and nothing else. Made of components, never
 * of HTML, so that nothing in it can run.
 */
export function VeiligeTekst({ tekst, leeg }: { tekst: string; leeg: string }) {
  const taal = useBronTaal();
  const blokken = leesBlokken(tekst);
  if (blokken.length === 0) return <Text>{leeg}</Text>;
  return (
    <div lang={taal} className="app-brontekst">
      {blokken.map((blok, plek) =>
        blok.soort === 'lijst' ? (
          <ul key={plek} className="app-list">
            {blok.regels.map((regel, nummer) => (
              <li key={nummer}>{opgemaakt(regel)}</li>
            ))}
          </ul>
        ) : (
          <Text key={plek}>
            {blok.regels.map((regel, nummer) => (
              <Fragment key={nummer}>
                {nummer > 0 && <br />}
                {opgemaakt(regel)}
              </Fragment>
            ))}
          </Text>
        ),
      )}
    </div>
  );
}

function opgemaakt(regel: string): ReactNode[] {
  return leesStukken(regel).map((stuk, plek) => {
    switch (stuk.soort) {
      case 'tekst':
        return <Fragment key={plek}>{stuk.tekst}</Fragment>;
      case 'vet':
        return <strong key={plek}>{stuk.tekst}</strong>;
      case 'link':
        return (
          <Anchor key={plek} href={stuk.href} className="nl-link" rel="noopener noreferrer">
            {stuk.tekst}
          </Anchor>
        );
    }
  });
}
