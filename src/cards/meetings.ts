/** Everything that people see of meetings. */
export { newMeetingCard } from './dialog.js';
export { meetingCard } from './meeting-card.js';
export { composeMeetingCard, meetingSentText } from './meeting-compose.js';
export { previewMeetingCard, type MeetingDraft } from './meeting-preview.js';
export { meetingStatusCard } from './meeting-status-card.js';
