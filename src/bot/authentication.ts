import { ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder';
import {
  AuthenticationConstants as public_,
  AuthenticationError,
  type AuthenticateRequestResult,
  type ClaimsIdentity,
  type ConnectorClient,
  type ConnectorFactory,
  type ServiceClientCredentialsFactory,
  type UserTokenClient,
} from 'botframework-connector';
import { LRUCache } from 'lru-cache';
import { makeOneAttempt, type CallRules } from './one-attempt.js';

/** Not for ever: with a federated credential a client keeps an assertion that lives for an hour. */
const CLIENT_LIVES_MS = 20 * 60_000;

/**
 * botbuilder's authentication whose connector clients, in turns and outside, make one attempt and give up in time.
 * A client is kept for a while: making one, and the one for user tokens that nobody here uses, costs a sixth of a turn.
 */
export class OneAttemptAuthentication extends ConfigurationBotFrameworkAuthentication {
  private readonly connectors = new LRUCache<string, Promise<ConnectorClient>>({
    max: 50,
    ttl: CLIENT_LIVES_MS,
  });
  private readonly userTokens = new LRUCache<string, Promise<UserTokenClient>>({
    max: 1,
    ttl: CLIENT_LIVES_MS,
  });

  constructor(
    factory: ServiceClientCredentialsFactory,
    private readonly rules: CallRules,
    keysUrl?: string,
  ) {
    // botbuilder takes all of these or none: the public cloud's, so that tests may hand in the address of the keys.
    const settings = {
      ToChannelFromBotLoginUrl: public_.ToChannelFromBotLoginUrl,
      ToChannelFromBotOAuthScope: public_.ToChannelFromBotOAuthScope,
      ToBotFromChannelTokenIssuer: public_.ToBotFromChannelTokenIssuer,
      OAuthUrl: public_.OAuthUrl,
      ToBotFromChannelOpenIdMetadataUrl: keysUrl ?? public_.ToBotFromChannelOpenIdMetadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: public_.ToBotFromEmulatorOpenIdMetadataUrl,
      CallerId: 'urn:botframework:azure',
    };
    super(settings, factory);
  }

  override async authenticateRequest(activity: Activity, header: string): Promise<AuthenticateRequestResult> {
    const result = await super.authenticateRequest(activity, header);
    return { ...result, connectorFactory: this.oneAttempt(result.connectorFactory) };
  }

  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    return this.oneAttempt(super.createConnectorFactory(identity)) as ConnectorFactory;
  }

  override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    return keep(this.userTokens, 'the one', () => super.createUserTokenClient(identity));
  }

  private oneAttempt(factory: ConnectorFactory | undefined): ConnectorFactory | undefined {
    if (!factory) return undefined;
    const make = async (...to: Parameters<ConnectorFactory['create']>) =>
      makeOneAttempt(await factory.create(...to), this.rules);
    return { create: (...to) => keep(this.connectors, to.join(' '), () => make(...to)) };
  }
}

/** What is kept under a key, made when it is not there; a failed making is not kept. */
function keep<Kept>(
  cache: LRUCache<string, Promise<Kept>>,
  key: string,
  make: () => Promise<Kept>,
): Promise<Kept> {
  const known = cache.get(key);
  if (known) return known;
  const made = make();
  cache.set(key, made);
  made.catch(() => cache.delete(key));
  return made;
}

/** Why a caller was not let in. `keys-unreachable`: nothing can be proven at the moment, somebody must act. */
export type NotAuthenticated = 'unauthorised' | 'keys-unreachable';

/** Which it was, by what botbuilder threw: its own error, the token library's, or a failed fetch of the keys. */
export function whyNotAuthenticated(error: unknown): NotAuthenticated {
  if (error instanceof AuthenticationError)
    return error.statusCode === 401 ? 'unauthorised' : 'keys-unreachable';
  const name = error instanceof Error ? error.name : '';
  return /^(JsonWebTokenError|TokenExpiredError|NotBeforeError|SyntaxError|TypeError)$/.test(name)
    ? 'unauthorised'
    : 'keys-unreachable';
}
