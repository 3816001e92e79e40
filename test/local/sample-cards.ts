/** A card with every kind of action that the local Teams carries. */
export function sampleCard(title = 'Utrym lokalerna vid larm', count = 0): Record<string, unknown> {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    lang: 'sv',
    body: [
      { type: 'TextBlock', text: title, size: 'Large', weight: 'Bolder', wrap: true, style: 'heading' },
      {
        type: 'TextBlock',
        wrap: true,
        text: 'Gå igenom **utrymningsplanen** med all personal. Läs mer i [planen](https://www.example.se/plan).',
      },
      {
        type: 'FactSet',
        facts: [
          { title: 'Från', value: 'Säkerhetschefen' },
          { title: 'Senast', value: 'fredag 27 november 2026 kl. 16.00' },
          { title: 'Läst', value: String(count) },
        ],
      },
      { type: 'Input.Text', id: 'comment', label: 'Kommentar', placeholder: 'Frivilligt' },
      {
        type: 'ActionSet',
        actions: [
          {
            type: 'Action.Execute',
            title: 'Jag har läst',
            verb: 'test.read',
            data: { count },
            style: 'positive',
          },
          { type: 'Action.Submit', title: 'Skicka', data: { submitted: true } },
          { type: 'Action.Submit', title: 'Öppna dialog', data: { msteams: { type: 'task/fetch' } } },
        ],
      },
    ],
    actions: [
      {
        type: 'Action.ShowCard',
        title: 'Mer',
        card: {
          type: 'AdaptiveCard',
          body: [{ type: 'TextBlock', text: 'Samlingsplats: parkeringen', wrap: true }],
          actions: [{ type: 'Action.Execute', title: 'Toast', verb: 'test.toast' }],
        },
      },
      { type: 'Action.OpenUrl', title: 'Läs planen', url: 'https://www.example.se/plan' },
    ],
  };
}

/** What the bot's dialog asks. */
export const DIALOG = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'Rapportera en brist så att rätt person får veta det.', wrap: true },
    {
      type: 'Input.Text',
      id: 'what',
      label: 'Vad har hänt?',
      isRequired: true,
      errorMessage: 'Skriv vad som hänt',
    },
    { type: 'Input.Date', id: 'day', label: 'Dag' },
    {
      type: 'Input.ChoiceSet',
      id: 'kind',
      label: 'Slag',
      value: 'fire',
      choices: [
        { title: 'Brand', value: 'fire' },
        { title: 'Lås', value: 'lock' },
      ],
    },
  ],
  actions: [{ type: 'Action.Submit', title: 'Skicka rapport', data: { dialog: 'report' } }],
};

/** A card that asks for a unit as the person types. */
export const TYPEAHEAD_CARD = {
  type: 'AdaptiveCard',
  version: '1.5',
  lang: 'sv',
  body: [
    {
      type: 'Input.ChoiceSet',
      id: 'unit',
      label: 'Vilken enhet arbetar du på?',
      style: 'filtered',
      placeholder: 'Skriv några bokstäver',
      isRequired: true,
      errorMessage: 'Välj en enhet',
      choices: [{ title: 'Ingen av dem', value: 'none' }],
      'choices.data': { type: 'Data.Query', dataset: 'units', associatedInputs: 'auto' },
    },
    { type: 'Input.Text', id: 'note', label: 'Anteckning', value: 'x' },
  ],
  actions: [{ type: 'Action.Submit', title: 'Spara', data: { saved: true } }],
};
