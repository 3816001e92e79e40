import {
  AdaptiveCard,
  ExecuteAction,
  HostConfig,
  OpenUrlAction,
  SubmitAction,
  type Action,
} from 'adaptivecards';
import type { CardAction, CardJson } from '../contract.js';
import type { CardHost } from './card-host.js';
import { h } from './dom.js';
import { TEAMS_HOST_CONFIG } from './host-config.js';
import { followLink, markdownHtml } from './markdown.js';
import { addTypeahead } from './typeahead.js';

const hostConfig = new HostConfig(TEAMS_HOST_CONFIG);
// The page has its own typeahead, for keyboards and screen readers too; the constructor takes no `false` here.
Object.assign(hostConfig.inputs, { allowDynamicallyFilteredChoiceSet: false });

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownHtml(text);
  result.didProcess = true;
};

/** Draws a card; Execute and Submit are told to `onAction`, links are followed, typeahead inputs ask. */
export function drawCard(json: CardJson, host: CardHost): HTMLElement {
  const card = new AdaptiveCard();
  card.hostConfig = hostConfig;
  card.onExecuteAction = (action) => {
    if (action instanceof OpenUrlAction) followLink(action.url ?? '');
    else {
      const used = usedAction(action);
      if (used) host.onAction(used);
    }
  };
  card.parse({ ...json });
  const drawn = card.render();
  if (!drawn) return h('p', { class: 'notice' }, host.say('cardUnreadable'));
  addTypeahead(card, json, host);
  drawn.classList.add('card');
  if (card.lang) drawn.lang = card.lang;
  drawn.tabIndex = -1;
  return drawn;
}

function usedAction(action: Action): CardAction | undefined {
  const common = {
    ...(action.id ? { id: action.id } : {}),
    ...(action.title ? { title: action.title } : {}),
  };
  if (action instanceof ExecuteAction)
    return { type: 'Action.Execute', ...common, verb: action.verb, data: action.data };
  if (action instanceof SubmitAction) return { type: 'Action.Submit', ...common, data: action.data };
  return undefined;
}

/** Whether a card asks for the whole width of the chat. */
export function isWide(json: CardJson): boolean {
  const teams = json.msteams as { width?: unknown } | undefined;
  return typeof teams?.width === 'string' && teams.width.toLowerCase() === 'full';
}

/** Whether a card wants to renew itself when it is shown. */
export function wantsRefresh(json: CardJson | undefined): boolean {
  return typeof json?.refresh === 'object' && json.refresh !== null;
}
