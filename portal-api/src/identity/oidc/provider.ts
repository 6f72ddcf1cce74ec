import type { Configuration } from 'openid-client';
import type { ProviderConfig } from '../../platform/config/identity-file.ts';

/** What the identity provider tells about itself, as far as the portal uses it. */
export interface ProviderMetadata {
  issuer: string;
  jwks_uri?: string;
  end_session_endpoint?: string;
}

/** One identity provider. */
export interface IdentityProvider {
  config: ProviderConfig;
  /**
   * The client for it. Its description is fetched at first use and again when that failed: a provider that is down keeps
   * nobody from starting the portal. Rejects when it does not answer within 5 s.
   */
  client(): Promise<Configuration>;
  metadata(): Promise<ProviderMetadata>;
  /** Lets go of the description, so that a provider that changed is asked again. */
  forget(): void;
}

const TIMEOUT_SECONDS = 5;

/** Makes an identity provider; makes no call. `allowHttp` only in the sandbox. */
export function createIdentityProvider(
  config: ProviderConfig,
  { allowHttp }: { allowHttp: boolean },
): IdentityProvider {
  let known: Promise<Configuration> | undefined;

  async function discover(): Promise<Configuration> {
    // Imported at first use: half of those who visit never log in, and the portal starts faster.
    const { allowInsecureRequests, ClientSecretBasic, discovery, enableNonRepudiationChecks } =
      await import('openid-client');
    const { issuer, clientId, clientSecret } = config;
    // Without the second one openid-client trusts the connection and does not look at the signature of the ID token.
    const execute = [
      ...(allowHttp && issuer.startsWith('http:') ? [allowInsecureRequests] : []),
      enableNonRepudiationChecks,
    ];
    const options = { execute, timeout: TIMEOUT_SECONDS };
    return discovery(new URL(issuer), clientId, clientSecret, ClientSecretBasic(clientSecret), options);
  }

  function client(): Promise<Configuration> {
    if (!known) {
      const asked = discover();
      known = asked;
      // A failure is never kept.
      asked.catch(() => {
        if (known === asked) known = undefined;
      });
    }
    return known;
  }

  return {
    config,
    client,
    metadata: async () => (await client()).serverMetadata(),
    forget: () => {
      known = undefined;
    },
  };
}
