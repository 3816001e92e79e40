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

/** One person's chat with the bot. */
export interface ChatView {
  readonly botName: string;
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

/** What arrives live for one person. */
export type ChatEvent =
  | { readonly type: 'message'; readonly message: ChatMessage }
  | { readonly type: 'changed'; readonly message: ChatMessage }
  | { readonly type: 'deleted'; readonly id: string }
  | { readonly type: 'typing' };

/** A line of the event stream. */
export interface LiveEvent {
  readonly person: string;
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

/** What became of something that the person did. */
export type Reaction =
  | { readonly kind: 'done' }
  | { readonly kind: 'card'; readonly message: ChatMessage }
  | { readonly kind: 'toast'; readonly text: string }
  | { readonly kind: 'dialog'; readonly dialog: Dialog }
  | { readonly kind: 'dialog-message'; readonly text: string }
  | { readonly kind: 'dialog-closed' }
  | { readonly kind: 'error'; readonly status: number; readonly code?: string; readonly text?: string }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'unreachable' };

/** What the page posts when the person does something. */
export interface PagePosts {
  readonly open: { readonly language: PageLanguage };
  readonly messages: { readonly text: string; readonly language: PageLanguage };
  readonly clicks: Click & { readonly language: PageLanguage };
  readonly refresh: {
    readonly activityId: string;
    readonly attachment?: number;
    readonly language: PageLanguage;
  };
  readonly dialogs: { readonly data: unknown; readonly language: PageLanguage };
}
