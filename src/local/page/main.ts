import { readChat } from './api.js';
import { showChat } from './chat.js';
import { showChooser } from './chooser.js';
import { keepTheme, pageLanguage } from './settings.js';
import { textsIn } from './texts.js';

keepTheme();
const personId = new URLSearchParams(location.search).get('as');
const view = personId === null ? undefined : await readChat(personId).catch(() => undefined);
const language = pageLanguage(view?.me.language);
document.documentElement.lang = language;
const say = textsIn(language);
if (view) showChat(say, language, view);
else showChooser(say, language, personId === null ? undefined : say('noSuchPerson'));
