import { telefoonHref } from '@loket/app/zaak';
import type { MensRegel } from '@loket/contract';
import { CardList, IconPhone, Link, Text } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { MensLink, Portret } from '../../components/mens.tsx';
import { Aanwezig } from './aanwezig.tsx';
import { Weg } from './weg.tsx';

/** Colleagues under one another: who she is, whether she is there, and what one may ask her. */
export function MensenLijst({ mensen, label }: { mensen: readonly MensRegel[]; label: string }) {
  return (
    <div className="mw-mensen">
      <CardList columns="auto" label={label}>
        {mensen.map((mens) => (
          <MensKaart key={mens.identificatie} mens={mens} />
        ))}
      </CardList>
    </div>
  );
}

function MensKaart({ mens }: { mens: MensRegel }) {
  const { t } = useTranslation('mensen');
  const { identificatie, naam, functie, teams, vraagMijOver, wijken, telefoon, aanwezig } = mens;
  return (
    <article className="loket-card">
      <div className="mw-mens mw-mens--kaart">
        <Portret mens={mens} />
        <div>
          <strong>
            <MensLink identificatie={identificatie} naam={naam} />
          </strong>
          <Text>{[functie, ...teams.map((team) => team.naam)].filter(Boolean).join(', ')}</Text>
          {vraagMijOver.length > 0 && <Text>{t('kaart.vraag', { waarover: vraagMijOver.join(', ') })}</Text>}
          {wijken.length > 0 && <Text>{t('kaart.wijken', { wijken: wijken.join(', ') })}</Text>}
          <p className="mw-mens-voet">
            <Aanwezig aanwezig={aanwezig} /> <Weg weg={mens.weg} />{' '}
            {telefoon && (
              <Link icon={IconPhone} href={telefoonHref(telefoon)}>
                {telefoon}
              </Link>
            )}
          </p>
        </div>
      </div>
    </article>
  );
}
