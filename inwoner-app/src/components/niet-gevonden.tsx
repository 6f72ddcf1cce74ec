import { BelOns, Pagina } from '@loket/app';
import { ButtonLink, Cluster, Text } from '@loket/ui';

interface NietGevondenProps {
  titel: string;
  lead: string;
  watNu: string;
  /** The list where she can look on: its name in the trail, its address, and the words of the button. */
  lijst: { naam: string; href: string; knop: string };
}

/** Not there, or not of this person: the same words, so that nothing leaks. */
export function NietGevonden({ titel, lead, watNu, lijst }: NietGevondenProps) {
  return (
    <Pagina titel={titel} lead={lead} kruimels={[{ label: lijst.naam, href: lijst.href }]}>
      <Text>{watNu}</Text>
      <Cluster>
        <ButtonLink variant="primary" href={lijst.href}>
          {lijst.knop}
        </ButtonLink>
      </Cluster>
      <BelOns />
    </Pagina>
  );
}
