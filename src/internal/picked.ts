import { css, html, type TemplateResult } from 'lit';
import type { RemedyKind } from '../core/index.js';
import { icon } from './later-icons.js';
import { remedyIcons } from './remedy-icons.js';

/** What a person chose, in two lines. */
export interface Picked {
  readonly what: string;
  readonly when: string;
  readonly kind?: RemedyKind | undefined;
}

export const pickedStyles = css`
  .picked {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: var(--_3);
    align-items: center;
  }

  .picked > svg {
    inline-size: 24px;
    block-size: 24px;
    color: var(--_accent);
  }
`;

/** What a person chose, kept in view while it is on its way. */
export function renderPicked({ what, when, kind }: Picked): TemplateResult {
  return html`
    <div class="picked">
      ${icon(kind ? remedyIcons[kind] : 'tick')}<span><span class="name">${what}</span><span class="sub">${when}</span></span>
    </div>
  `;
}
