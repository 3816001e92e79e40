import { CloudAdapter, type Activity, type InvokeResponse, type TurnContext } from 'botbuilder';
import type { AuthenticateRequestResult } from 'botframework-connector';

/** botbuilder's adapter, opened where it answers HTTP by itself: it would show errors and log them as it likes. */
export class TeamsAdapter extends CloudAdapter {
  /** Who sent this; throws when it cannot be proven. */
  authenticate(activity: Activity, header: string): Promise<AuthenticateRequestResult> {
    return this.botFrameworkAuthentication.authenticateRequest(activity, header);
  }

  /** Runs a turn for a proven caller; what it gives is the HTTP answer. */
  run(
    caller: AuthenticateRequestResult,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(caller, activity, logic);
  }
}
