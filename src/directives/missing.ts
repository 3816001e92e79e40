/** Who has not answered, as it may be told. */
import type { Delivery, DeliveryState } from '../delivery/delivery.js';
import type { Chart } from '../organisation/chart.js';
import { inLanguage, type PersonId } from '../organisation/organisation.js';
import type { Language } from '../time.js';

/** Somebody who has not answered. `seen` is never told of a person: it is shown as sent. */
export interface Missing {
  /** Empty, like `name`, for a protected identity (whose unit and role are empty too) and for somebody `gone`. */
  readonly person: PersonId;
  readonly name: string;
  /** The person is no longer in the organisation's data. */
  readonly gone?: true;
  /** Ids, as everywhere in what scripts read. */
  readonly unit: string;
  readonly unitName: string;
  readonly role: string;
  readonly roleTitle: string;
  readonly state: DeliveryState;
  readonly reason?: string;
}

/** A row as it is told of. */
export function toMissing(chart: Chart, row: Delivery, language: Language): Missing {
  const person = chart.people.get(row.person);
  const isNamed = person !== undefined && !person.hidden;
  // The post of a protected identity would point the person out.
  const post = person?.hidden ? undefined : row.posts[0];
  const unit = chart.units.get(post?.unit ?? '');
  const role = chart.roles.get(post?.role ?? '');
  return {
    person: isNamed ? row.person : '',
    name: isNamed ? person.name : '',
    ...(!person && { gone: true as const }),
    unit: unit?.id ?? '',
    unitName: (language === 'en' ? unit?.nameEn : undefined) ?? unit?.name ?? '',
    role: role?.id ?? '',
    roleTitle: inLanguage(role?.title, language),
    state: row.state === 'seen' ? 'sent' : row.state === 'sending' ? 'queued' : row.state,
    ...(row.reason !== undefined && { reason: row.reason }),
  };
}
