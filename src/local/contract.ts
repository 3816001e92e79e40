/**
 * What the local Teams' server and its page say to each other, as JSON. Types only: the page is bundled for the
 * browser and takes nothing else from here.
 */

/** The languages of the page. */
export type PageLanguage = 'sv' | 'en';

/** Somebody that the page's user can be. */
export interface PagePerson {
  readonly id: string;
  readonly name: string;
  readonly title?: string;
  readonly unit?: string;
  readonly language?: PageLanguage;
  /** Somebody who is in the tenant but not in the organisation's data. */
  readonly unknown?: true;
}

/** The people that fit a search, the best first; `more` counts those left out. */
export interface PeopleFound {
  readonly botName: string;
  readonly people: readonly PagePerson[];
  readonly unknown: PagePerson;
  readonly more: number;
}

/** Where people meet the bot: alone, in the group chat, in the team's channel. */
export type ChatKind = 'personal' | 'group' | 'channel';

/** One line of a person's list of chats. */
export interface ChatEntry {
  readonly chat: ChatKind;
  readonly name: string;
  /** The team that a channel belongs to. */
  readonly team?: string;
  /** How many messages of others the person has not seen. */
  readonly unread: number;
  readonly newest?: ChatMessage;
}

/** A chat as one person sees it. */
export interface ChatView {
  readonly botName: string;
  readonly chat: ChatKind;
  readonly chats: readonly ChatEntry[];
  readonly me: PagePerson;
  /** What `from.id` and `refresh.userIds` call this person. */
  readonly userId: string;
  readonly messages: readonly ChatMessage[];
}

/** Adaptive Card JSON, as it came. */
export type CardJson = Readonly<Record<string, unknown>>;

/** A card or something else that hangs on a message. */
export interface ChatAttachment {
  readonly contentType: string;
  readonly content?: unknown;
  readonly name?: string;
  /** The card that replaced it for this person, answered to an action or a refresh. */
  readonly shown?: CardJson;
  /** In rooms, `shown` by person; the page gets the one of its own person. */
  readonly views?: Readonly<Record<string, CardJson>>;
}

/** A button under the newest message that writes its text for the person. */
export interface Suggestion {
  readonly title: string;
  readonly value: string;
}

/** One message of a chat. */
export interface ChatMessage {
  readonly id: string;
  readonly author: 'bot' | 'person';
  /** Which person, in rooms. */
  readonly from?: { readonly id: string; readonly name: string };
  /** The first message of the channel's thread that this one answers in. */
  readonly thread?: string;
  /** What stands for mentions in the text, `<at>Name</at>`. */
  readonly mentions?: readonly string[];
  readonly at: string;
  readonly text?: string;
  readonly textFormat?: string;
  readonly attachments: readonly ChatAttachment[];
  readonly suggestions?: readonly Suggestion[];
  /** The line that the activity feed shows. */
  readonly summary?: string;
  /** Whether the person is alerted in the activity feed. */
  readonly alert?: true;
  readonly editedAt?: string;
  /** The bot did not take it. */
  readonly undelivered?: true;
}

/** What arrives live in a chat. */
export type ChatEvent =
  | { readonly type: 'message'; readonly message: ChatMessage }
  | { readonly type: 'changed'; readonly message: ChatMessage }
  | { readonly type: 'deleted'; readonly id: string }
  | { readonly type: 'typing' };

/** A line of the event stream. */
export interface LiveEvent {
  readonly person: string;
  readonly chat: ChatKind;
  readonly event: ChatEvent;
}

/** A card's action as the person used it: the card's own JSON with the inputs' values merged into `data`. */
export interface CardAction {
  readonly type: 'Action.Execute' | 'Action.Submit';
  readonly id?: string;
  readonly title?: string;
  readonly verb?: string;
  readonly data?: unknown;
}

/** A click on a message's card. */
export interface Click {
  readonly activityId: string;
  /** Which of the message's attachments; the first when absent. */
  readonly attachment?: number;
  readonly action: CardAction;
}

/** A dialog (task module) that the bot asks to show. */
export interface Dialog {
  readonly title?: string;
  readonly width?: number | string;
  readonly height?: number | string;
  readonly card: CardJson;
}

/** What a typeahead input asks the bot for. */
export interface ChoiceQuery {
  readonly dataset: string;
  readonly queryText: string;
  /** How many choices, 15 when absent, after how many left out. */
  readonly top?: number;
  readonly skip?: number;
  /** The values of the card's other inputs, when the input wants them sent. */
  readonly data?: Readonly<Record<string, string>>;
}

/** One choice that the bot offers for what was typed. */
export interface Choice {
  readonly title: string;
  readonly value: string;
}

/** What became of something that the person did. */
export type Reaction =
  | { readonly kind: 'done' }
  | { readonly kind: 'card'; readonly message: ChatMessage }
  | { readonly kind: 'toast'; readonly text: string }
  | { readonly kind: 'dialog'; readonly dialog: Dialog }
  | { readonly kind: 'dialog-message'; readonly text: string }
  | { readonly kind: 'dialog-closed' }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'error'; readonly status: number; readonly code?: string; readonly text?: string }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'unreachable' };

/** The clock that everything here goes by. */
export interface ClockView {
  /** `YYYY-MM-DDTHH:mm` in the organisation's zone. */
  readonly local: string;
  /** How far ahead of the machine's clock it is. */
  readonly aheadMs: number;
}

/** How the clock is moved forward; a day alone means its morning. */
export type ClockMove = { readonly hours: number } | { readonly days: number } | { readonly to: string };

/** What every post of the page says besides. */
export interface PostedFrom {
  readonly language: PageLanguage;
  /** The personal chat when absent. */
  readonly chat?: ChatKind;
  /** The first message of the channel's thread that it concerns. */
  readonly thread?: string;
}

/** What the page posts when the person does something. */
export interface PagePosts {
  readonly open: PostedFrom;
  /** The person has seen what is there. */
  readonly read: PostedFrom;
  readonly messages: PostedFrom & { readonly text: string };
  readonly clicks: PostedFrom & Click;
  readonly refresh: PostedFrom & { readonly activityId: string; readonly attachment?: number };
  readonly dialogs: PostedFrom & { readonly data: unknown };
  readonly choices: PostedFrom & ChoiceQuery;
}
