import type { ZoekStuk, ZoekTreffer } from '@loket/contract';
import { Card } from '@loket/ui';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { elders } from '../../components/zoeken/adres.ts';
import { zoeksoort } from '../../components/zoeken/soorten.ts';

const geraakt = (stukken: readonly ZoekStuk[]) => stukken.some(({ hit }) => hit);

/** Where or how it was found: so that nobody wonders what it does in the list. */
function waarom({ reden, titel, samenvatting }: ZoekTreffer) {
  if (reden !== 'woorden') return reden;
  if (geraakt(titel)) return 'titel';
  return geraakt(samenvatting) ? 'tekst' : 'trefwoord';
}

/** One thing that was found. */
export function Treffer({ treffer }: { treffer: ZoekTreffer }) {
  const { t } = useTranslation(['zoeken', 'algemeen']);
  const { soort, pad, titel, samenvatting } = treffer;
  const bekend = zoeksoort(soort);
  const buiten = elders(pad);
  return (
    <Card
      headingLevel={2}
      href={pad}
      native={buiten}
      title={
        <bdi>
          <Stukken stukken={titel} />
        </bdi>
      }
      meta={[
        bekend && t(`algemeen:zoeksoort.${bekend}`),
        t(`waarom.${waarom(treffer)}`),
        buiten ? t('bijInwoners') : undefined,
      ]}
    >
      <Stukken stukken={samenvatting} />
    </Card>
  );
}

/** A text with what was looked for marked in it. */
function Stukken({ stukken }: { stukken: readonly ZoekStuk[] }) {
  return stukken.map(({ text, hit }, plek) =>
    hit ? <mark key={plek}>{text}</mark> : <Fragment key={plek}>{text}</Fragment>,
  );
}
