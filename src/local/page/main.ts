import type { ChatKind } from '../contract.js';
import { readChat } from './api.js';
import { showChat } from './chat.js';
import { showChooser } from './chooser.js';
import { keepTheme, pageLanguage } from './settings.js';
import { textsIn } from './texts.js';

keepTheme();
const query = new URLSearchParams(location.search);
const personId = query.get('as');
const chat = (query.get('chat') ?? 'personal') as ChatKind;
const view = personId === null ? undefined : await readChat(personId, chat).catch(() => undefined);
const language = pageLanguage(view?.me.language);
document.documentElement.lang = language;
const say = textsIn(language);
if (view) showChat(say, language, view);
else showChooser(say, language, personId === null ? undefined : say('noSuchPerson'));
