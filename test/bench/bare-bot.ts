/** What everything is measured against: botbuilder on restify as in Microsoft's samples, one ready-made card. */
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import restify from 'restify';
import { beTold, toldSetup, usedCpuMs } from '../scenarios/told.js';

/** What the bare bot answers with. */
export interface BareBotSetup {
  readonly port?: number;
  readonly card?: object;
  readonly summary?: string;
}

const { port = 0, card = {}, summary } = toldSetup<BareBotSetup>();
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const contentType = 'application/vnd.microsoft.card.adaptive';
const answer = async (context: TurnContext) => {
  const attachments = [{ contentType, content: card }];
  if (context.activity.type === 'message')
    await context.sendActivity({ type: 'message', summary, attachments });
};

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.get('/readyz', async (_req: restify.Request, res: restify.Response) => {
  res.send(200, { ready: true });
});
server.post('/api/messages', async (req: restify.Request, res: restify.Response) => {
  await adapter.process(req, res, answer);
});
server.listen(port, '127.0.0.1', () =>
  beTold(
    `http://127.0.0.1:${server.address().port}`,
    () => ({ cpuMs: usedCpuMs() }),
    async () => void server.close(),
  ),
);
