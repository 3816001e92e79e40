import {
  AuthenticationConstants as public_,
  FederatedServiceClientCredentialsFactory,
  JwtTokenProviderFactory,
  ManagedIdentityServiceClientCredentialsFactory,
  PasswordServiceClientCredentialFactory,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import type { Credentials } from '../config/config.js';

/** botbuilder's form of the configured credentials; `none` switches its authentication off. */
export function createCredentialsFactory(
  credentials: Credentials,
  tenantId: string | undefined,
): ServiceClientCredentialsFactory {
  switch (credentials.kind) {
    case 'none':
      return new PasswordServiceClientCredentialFactory('', '', '');
    case 'password':
      return new PasswordServiceClientCredentialFactory(
        credentials.appId,
        credentials.password,
        tenantId ?? '',
      );
    case 'managed-identity':
      return new ManagedIdentityServiceClientCredentialsFactory(
        credentials.appId,
        new JwtTokenProviderFactory(),
      );
    case 'federated':
      return new FederatedServiceClientCredentialsFactory(credentials.appId, credentials.clientId, tenantId);
  }
}

/** The bot's app id; empty without credentials. */
export function appIdOf(credentials: Credentials): string {
  return credentials.kind === 'none' ? '' : credentials.appId;
}

/**
 * A token for the connector, fetched ahead of a call so that what fails or hangs here is known to have sent nothing.
 * botbuilder keeps tokens for the whole process, so most calls find one.
 */
export async function fetchToken(factory: ServiceClientCredentialsFactory, appId: string): Promise<void> {
  const made = await factory.createCredentials(
    appId,
    public_.ToChannelFromBotOAuthScope,
    public_.ToChannelFromBotLoginUrl,
    true,
  );
  await (made as { getToken?: () => Promise<string> }).getToken?.();
}
