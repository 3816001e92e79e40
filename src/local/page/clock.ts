import type { ClockMove, ClockView, PageLanguage } from '../contract.js';
import { h } from './dom.js';
import type { Say } from './texts.js';

const EVERY_MS = 15_000;

/** The clock of the title bar, which can be moved forward; hidden where the server has none. */
export function clockControl(say: Say, language: PageLanguage): HTMLElement {
  const time = h('span', {});
  const problem = h('p', { class: 'warning', role: 'alert', hidden: true }, say('clockNotForward'));
  const day = h('input', { type: 'date', id: 'clock-day', required: true });
  const show = (view: ClockView | null | undefined): void => {
    control.hidden = !view;
    if (!view) return;
    time.textContent = written(view.local, language);
    summary.setAttribute('aria-label', `${say('clock')}: ${time.textContent}`);
    control.classList.toggle('ahead', view.aheadMs > 0);
    day.min = view.local.slice(0, 10);
  };
  const move = async (to: ClockMove): Promise<void> => {
    const view = await moveClock(to);
    problem.hidden = view !== undefined;
    if (view) show(view);
  };
  const step = (label: string, to: ClockMove) =>
    h('button', { type: 'button', click: () => void move(to) }, label);
  const form = h(
    'form',
    {
      submit: (event) => {
        event.preventDefault();
        void move({ to: day.value });
      },
    },
    h('label', { for: 'clock-day' }, say('clockTo')),
    day,
    h('button', { type: 'submit' }, say('clockMove')),
  );
  const summary = h('summary', { title: say('clock') }, time);
  const panel = h(
    'div',
    { class: 'clock-panel' },
    h('p', { class: 'subtle' }, say('clockHelp')),
    h(
      'div',
      { class: 'clock-steps' },
      step(say('clockHour'), { hours: 1 }),
      step(say('clockDay'), { days: 1 }),
    ),
    form,
    problem,
  );
  const control = h('details', { class: 'clock', hidden: true }, summary, panel);
  const look = (): void => void readClock().then(show);
  look();
  setInterval(look, EVERY_MS);
  return control;
}

async function readClock(): Promise<ClockView | null | undefined> {
  try {
    const response = await fetch('clock');
    return response.ok ? ((await response.json()) as ClockView | null) : undefined;
  } catch {
    return undefined;
  }
}

async function moveClock(to: ClockMove): Promise<ClockView | undefined> {
  try {
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch('clock', { method: 'POST', headers, body: JSON.stringify(to) });
    return response.ok ? ((await response.json()) as ClockView) : undefined;
  } catch {
    return undefined;
  }
}

/** "tis 24 nov. 09.00": the organisation's local time, whatever the zone of the browser. */
function written(local: string, language: PageLanguage): string {
  const parts = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  const format = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    ...parts,
    timeZone: 'UTC',
  });
  return format.format(new Date(`${local}:00Z`));
}
