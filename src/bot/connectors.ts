import {
  AuthenticationConstants,
  ClaimsIdentity,
  type BotFrameworkAuthentication,
  type ConnectorClient,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
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

/** A function that gives a client for a service URL, after the checks that keep tokens where they belong. */
export function createConnectors(
  options: ConnectorsOptions,
): (serviceUrl: string) => Promise<ConnectorClient> {
  const { authentication, factory, appId, timeoutMs } = options;
  return async (serviceUrl) => {
    if (!mayCall(serviceUrl, appId)) throw new Refusal<ConnectorFaultCode>('service-url-not-allowed');
    if (appId) await within(timeoutMs, fetchToken(factory, appId));
    return authentication
      .createConnectorFactory(identityOf(appId))
      .create(serviceUrl, AuthenticationConstants.ToChannelFromBotOAuthScope);
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
