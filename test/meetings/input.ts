import { callMeeting } from '../../src/meetings/call.js';
import type { MeetingInput } from '../../src/meetings/input.js';
import type { Meeting } from '../../src/meetings/meeting.js';
import type { Desk } from '../fakes/desk.js';

/** A meeting of the forum on 15 October 2026. */
export function anInput(fields: Partial<MeetingInput> = {}): MeetingInput {
  return {
    group: 'forum',
    start: '2026-10-15T13:00',
    end: '2026-10-15T15:00',
    agenda: ['Larmrutiner'],
    mandatory: [],
    ...fields,
  };
}

/** Calls a meeting as the chief. */
export function call(desk: Desk, fields: Partial<MeetingInput> = {}): Promise<Meeting> {
  return callMeeting(desk.ports, { person: 'chief', via: 'chat' }, anInput(fields));
}
