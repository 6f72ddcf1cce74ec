import { Section, Stack, Text } from '@loket/ui';
import { BelOns } from '../notice/bel-ons.tsx';
import { Pagina } from './pagina.tsx';

export interface InformatieDeel {
  titel: string;
  tekst?: string;
  punten?: string[];
  /** Ends with the way to a person. */
  bel?: boolean;
}

/** A page to read: parts under one another, each with its heading. */
export function InformatiePagina({ titel, lead, delen }: { titel: string; lead: string; delen: InformatieDeel[] }) {
  return (
    <Pagina titel={titel} lead={lead}>
      <Stack gap="xl">
        {delen.map((deel) => (
          <Section key={deel.titel} title={deel.titel}>
            {deel.punten && (
              <ul className="app-list">
                {deel.punten.map((punt) => (
                  <li key={punt}>{punt}</li>
                ))}
              </ul>
            )}
            {deel.tekst && <Text>{deel.tekst}</Text>}
            {deel.bel && <BelOns />}
          </Section>
        ))}
      </Stack>
    </Pagina>
  );
}
