/** A message of the Bot Framework protocol as Teams sends it, answered in the HTTP response. */
export function aMessage(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type: 'message',
    id: '1',
    timestamp: '2026-11-24T09:00:00.000Z',
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:9/',
    deliveryMode: 'expectReplies',
    from: { id: '29:asa', aadObjectId: '00000000-0000-0000-0000-000000000001' },
    recipient: { id: '28:bot' },
    conversation: { id: 'a:1', conversationType: 'personal' },
    text: 'hej',
    ...changes,
  };
}

/** An invoke as Teams sends it. */
export function anInvoke(name: string | undefined, value?: unknown): Record<string, unknown> {
  return aMessage({ type: 'invoke', deliveryMode: undefined, text: undefined, name, value });
}
