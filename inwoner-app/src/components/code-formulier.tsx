import { Button, Cluster, ErrorSummary, Stack, TextInput } from '@loket/ui';
import type { ButtonProps } from '@loket/ui';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';

interface CodeFormulierProps {
  woorden: { label: string; uitleg: string; leeg: string; fouten: string; knop: string };
  /** Why the code that was entered last is refused. */
  geweigerd: string | undefined;
  /** What else went wrong. */
  mislukt: ReactNode;
  bezig: boolean;
  variant?: ButtonProps['variant'];
  onCode: (code: string) => void;
}

/** Entering a code that somebody got by mail or by word of mouth. */
export function CodeFormulier(props: CodeFormulierProps) {
  const { woorden, geweigerd, mislukt, bezig, variant = 'secondary', onCode } = props;
  const [code, setCode] = useState('');
  const [leeg, setLeeg] = useState(false);
  const fout = leeg ? woorden.leeg : geweigerd;
  const verstuur = (event: FormEvent) => {
    event.preventDefault();
    const getypt = code.trim();
    setLeeg(getypt === '');
    if (getypt) onCode(getypt);
  };
  return (
    <form onSubmit={verstuur} noValidate>
      <Stack gap="m">
        <ErrorSummary title={woorden.fouten} errors={fout ? [{ fieldId: 'code', message: fout }] : []} />
        <TextInput
          id="code"
          width="medium"
          label={woorden.label}
          description={woorden.uitleg}
          error={fout}
          value={code}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          onChange={(event) => setCode(event.target.value)}
        />
        {!fout && mislukt}
        <Cluster>
          <Button type="submit" variant={variant} busy={bezig}>
            {woorden.knop}
          </Button>
        </Cluster>
      </Stack>
    </form>
  );
}
