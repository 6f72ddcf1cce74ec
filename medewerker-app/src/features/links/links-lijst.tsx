import type { WerkLink } from '@loket/contract';
import { IconExternalLink, Link, Section, Stack, Text } from '@loket/ui';

/** Links and tools under the words of their group; what leads out of the portal says so. */
export function LinksLijst({ links, inKaart = false }: { links: readonly WerkLink[]; inKaart?: boolean }) {
  const groepen = [...Map.groupBy(links, ({ groep }) => groep)];
  return (
    <Stack gap="l">
      {groepen.map(([groep, van]) => (
        <Section key={groep} title={groep} {...(inKaart ? { headingLevel: 3 as const } : { look: 'panel' as const })}>
          <ul className="app-list">
            {van.map(({ id, titel, omschrijving, adres }) => (
              <li key={id}>
                <Link href={adres} {...(adres.startsWith('https:') && { icon: IconExternalLink })}>
                  {titel}
                </Link>
                {omschrijving && <Text>{omschrijving}</Text>}
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </Stack>
  );
}
