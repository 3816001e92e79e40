import type { PersonId } from './organisation.js';

/** Who does something, and through which door. */
export interface Acting {
  readonly person: PersonId;
  readonly via: 'chat' | 'tab' | 'cli';
}
