import {
  AuthenticationConstants,
  ClaimsIdentity,
  type BotFrameworkAuthentication,
  type ConnectorClient,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import { LRUCache } from 'lru-cache';
import { isLoopbackUrl } from '../config/loopback.js';
import { Refusal } from '../errors.js';
import { fetchToken } from './credentials.js';
import { within } from './deadline.js';

/** Why no call was made. */
export type ConnectorFaultCode = 'service-url-not-allowed';

export interface ConnectorsOptions {
  readonly authentication: BotFrameworkAuthentication;
  readonly factory: ServiceClientCredentialsFactory;
  /** Empty without credentials: then only this machine is called, without a token. */
  readonly appId: string;
  readonly timeoutMs: number;
}

/**
 * A function that gives a client for a service URL, the same one for a while. Not for ever: with a federated
 * credential a client keeps an assertion that lives for an hour.
 */
export function createConnectors(
  options: ConnectorsOptions,
): (serviceUrl: string) => Promise<ConnectorClient> {
  const { authentication, factory, appId, timeoutMs } = options;
  const clients = new LRUCache<string, Promise<ConnectorClient>>({ max: 50, ttl: 20 * 60_000 });
  return async (serviceUrl) => {
    if (!mayCall(serviceUrl, appId)) throw new Refusal<ConnectorFaultCode>('service-url-not-allowed');
    if (appId) await within(timeoutMs, fetchToken(factory, appId));
    const known = clients.get(serviceUrl);
    if (known) return known;
    const made = authentication
      .createConnectorFactory(identityOf(appId))
      .create(serviceUrl, AuthenticationConstants.ToChannelFromBotOAuthScope);
    clients.set(serviceUrl, made);
    return made;
  };
}

/** A token goes out encrypted or stays on this machine; without credentials nothing leaves it. */
function mayCall(serviceUrl: string, appId: string): boolean {
  return isLoopbackUrl(serviceUrl) || (appId !== '' && serviceUrl.startsWith('https://'));
}

function identityOf(appId: string): ClaimsIdentity {
  return new ClaimsIdentity([
    { type: AuthenticationConstants.AudienceClaim, value: appId },
    { type: AuthenticationConstants.AppIdClaim, value: appId },
  ]);
}
