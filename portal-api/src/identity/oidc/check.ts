import type { Configuration } from 'openid-client';
import type { Config, DoorName } from '../../platform/config/config.ts';
import type { ProviderConfig } from '../../platform/config/identity-file.ts';
import { createIdentityProvider } from './provider.ts';

/** What the doctor found at one identity provider. */
export interface ProviderCheck {
  register: string;
  component: string;
  ok: boolean;
  version: null;
  /** Duration in milliseconds. */
  ms: number;
  /** One sentence in English: what works, or what is wrong and what to do. */
  finding: string;
}

/**
 * Asks each identity provider for its description and keys, and shows it our client id and secret. Logs nobody in.
 * Never throws.
 */
export function checkProviders({
  identity,
  environment,
  doors,
}: Pick<Config, 'identity' | 'environment' | 'doors'>): Promise<ProviderCheck[]> {
  return Promise.all(
    identity.providers.map(async (config) => {
      const started = performance.now();
      const { ok, finding } = await examine(config, environment === 'sandbox', doors);
      const ms = Math.round(performance.now() - started);
      return { register: config.id, component: `login (${config.door})`, ok, version: null, ms, finding };
    }),
  );
}

async function examine(config: ProviderConfig, allowHttp: boolean, doors: Record<DoorName, { url: string }>) {
  const fault = (finding: string) => ({ ok: false, finding });
  try {
    const client = await createIdentityProvider(config, { allowHttp }).client();
    const metadata = client.serverMetadata();
    const keys = await fetch(metadata.jwks_uri ?? '', { signal: AbortSignal.timeout(5000) });
    const { keys: found = [] } = (await keys.json()) as { keys?: unknown[] };
    if (!keys.ok || found.length === 0) return fault('it publishes no keys (jwks_uri): nobody can log in');
    if (metadata.code_challenge_methods_supported?.includes('S256') === false)
      return fault('it does not support PKCE (S256)');
    const missing = Object.keys(config.acr).filter((acr) => metadata.acr_values_supported?.includes(acr) === false);
    if (missing.length > 0) return fault(`it does not offer ${missing.join(', ')}: look at "acr" in IDENTITY_FILE`);
    const answer = await showCredentials(client, `${doors[config.door].url}/inloggen/${config.id}/terug`);
    if (answer !== 'invalid_grant')
      return fault(`it refuses our client (${answer}): look at "clientId" and "clientSecret" in IDENTITY_FILE`);
    const without = metadata.end_session_endpoint ? '' : '; it has no logout, so people stay logged in there';
    return { ok: true, finding: `description and keys were read, it knows our client${without}` };
  } catch (error) {
    const { code, cause } = error as { code?: string; cause?: { code?: string } };
    return fault(
      `it does not answer as it should (${cause?.code ?? code ?? (error as Error).name}): look at "issuer" in IDENTITY_FILE`,
    );
  }
}

/**
 * Asks tokens for a code that does not exist. "invalid_grant" is what we hope to hear: client id and secret were right,
 * for those are looked at first (RFC 6749, 5.2).
 */
async function showCredentials(client: Configuration, redirectUri: string): Promise<string> {
  const { genericGrantRequest, randomPKCECodeVerifier } = await import('openid-client');
  const request = { code: 'een-loket-controle', redirect_uri: redirectUri, code_verifier: randomPKCECodeVerifier() };
  try {
    await genericGrantRequest(client, 'authorization_code', request);
    return 'it gave tokens for a code that does not exist';
  } catch (error) {
    const { error: said, code } = error as { error?: string; code?: string };
    return said ?? code ?? 'no answer';
  }
}
