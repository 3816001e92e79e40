import type { Language } from '../time.js';
import type { Chart } from './chart.js';
import type { PersonId } from './organisation.js';

/** In which language a person is written to: that of the data, else of their last sentence, else the first there is. */
export function languageFor(chart: Chart, person: PersonId, heard: Language | undefined): Language {
  return chart.people.get(person)?.language ?? heard ?? chart.organisation.languages[0] ?? 'sv';
}
