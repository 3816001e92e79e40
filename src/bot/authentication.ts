import { ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder';
import {
  AuthenticationConstants as public_,
  AuthenticationError,
  type AuthenticateRequestResult,
  type ClaimsIdentity,
  type ConnectorFactory,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import { makeOneAttempt, type CallRules } from './one-attempt.js';

/** botbuilder's authentication whose connector clients, in turns and outside, make one attempt and give up in time. */
export class OneAttemptAuthentication extends ConfigurationBotFrameworkAuthentication {
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

  private oneAttempt(factory: ConnectorFactory | undefined): ConnectorFactory | undefined {
    return factory && { create: async (...to) => makeOneAttempt(await factory.create(...to), this.rules) };
  }
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
