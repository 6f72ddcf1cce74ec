import { Link } from '@loket/ui';

/** A name in its own direction: one in Arabic does not turn the words around it. */
export function Naam({ children }: { children: string }) {
  return <bdi>{children}</bdi>;
}

/** The way to somebody's page, by her name. */
export function MensLink({ identificatie, naam }: { identificatie: string; naam: string }) {
  return (
    <Link href={`/mensen/${encodeURIComponent(identificatie)}`}>
      <Naam>{naam}</Naam>
    </Link>
  );
}

/** First letters of the first and the last word, of any script. */
export function lettersVan(naam: string): string {
  const woorden = naam.split(/\s+/).filter((woord) => /^\p{L}/u.test(woord));
  const eersteEnLaatste = woorden.length > 1 ? [woorden[0], woorden.at(-1)] : woorden;
  return eersteEnLaatste.map((woord) => [...(woord ?? '')][0]?.toLocaleUpperCase('nl')).join('');
}

/** Her photo, or her letters. It says nothing that her name beside it does not say. */
export function Portret({
  mens,
  groot = false,
}: {
  mens: { identificatie: string; naam: string; foto: string | null };
  groot?: boolean;
}) {
  const maat = `mw-portret ${groot ? 'mw-portret--groot' : ''}`;
  if (!mens.foto) {
    return (
      <span className={maat} aria-hidden="true">
        {lettersVan(mens.naam)}
      </span>
    );
  }
  const adres = `/api/v1/mensen/${encodeURIComponent(mens.identificatie)}/foto?v=${mens.foto}`;
  return <img className={maat} src={adres} alt="" loading="lazy" decoding="async" />;
}
