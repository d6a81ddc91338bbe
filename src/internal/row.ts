import { html, nothing, type TemplateResult } from 'lit';
import { type IconName, icon } from './later-icons.js';

/** A row that goes somewhere: what it does, a hint below, and an arrow at its end. */
export function row(name: IconName, label: string, act: () => void, hint = ''): TemplateResult {
  return html`
    <button class="row" type="button" @click=${act}>
      ${icon(name)}<span>${label}${hint ? html`<span class="sub">${hint}</span>` : nothing}</span>
      ${icon('forward', 'go flip')}
    </button>
  `;
}
