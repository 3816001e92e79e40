/** Everything that people see of directives. */
export { directiveCard } from './directive-card.js';
export { composeDirectiveCard, directiveSentText } from './directive-compose.js';
export { previewDirectiveCard, type DirectiveDraft } from './directive-preview.js';
export { directiveStatusCard } from './directive-status-card.js';
export { newDirectiveCard } from './dialog.js';
