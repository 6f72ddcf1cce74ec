import type { Contactgegevens } from '@loket/contract';
import { Stack } from '@loket/ui';
import { AdresSoortDeel } from './adres-soort.tsx';
import { Schil } from './schil.tsx';

export function AdressenPage() {
  return <Schil deel="adressen">{(gegevens) => <Adressen gegevens={gegevens} />}</Schil>;
}

function Adressen({ gegevens }: { gegevens: Contactgegevens }) {
  return (
    <Stack gap="xl">
      <AdresSoortDeel soort="email" gegevens={gegevens} />
      <AdresSoortDeel soort="telefoonnummer" gegevens={gegevens} />
    </Stack>
  );
}
