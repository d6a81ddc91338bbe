import type { KeptEvent } from 'amends/server';
import { html } from 'hono/html';
import type { Markup } from './layout.js';
import { moment } from './text.js';

/** How often each message came, and how often its answer was lost on the way back. */
export type Arrivals = ReadonlyMap<string, { times: number; lost: number }>;

/** An event as it was posted, folded up. */
export function eventLine({ type, receivedAt, body }: KeptEvent, arrivals: Arrivals, about = ''): Markup {
  const event = JSON.parse(body) as { id: string };
  const { times, lost } = arrivals.get(event.id) ?? { times: 1, lost: 0 };
  const said = [
    about,
    moment(receivedAt),
    times > 1 ? `came ${times} times, counted once` : '',
    lost > 0 ? `${lost} ${lost === 1 ? 'answer' : 'answers'} lost` : '',
  ];
  return html`<details class="o-event">
    <summary>
      <b>${type.replace(/^dev\.amends\./u, '')}</b>
      <span class="s-soft">${said.filter(Boolean).join(' · ')}</span>
    </summary>
    <pre tabindex="0"><code>${JSON.stringify(event, null, 2)}</code></pre>
  </details>`;
}
