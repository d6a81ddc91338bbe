import { css } from 'lit';

/** The mark of a native radio button or checkbox whose whole row is the label. */
export const markStyles = css`
  .mark {
    appearance: none;
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    border: 1.5px solid var(--_edge);
    border-radius: 50%;
    background: var(--_surface);
    display: grid;
    place-items: center;
    transition: border-color var(--_fast), background-color var(--_fast);
  }

  .mark[type="checkbox"] {
    border-radius: min(6px, var(--_radius-control));
  }

  .mark::before {
    content: "";
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--_on-accent);
    transform: scale(0);
    transition: transform var(--_fast) var(--_ease);
  }

  .mark[type="checkbox"]::before {
    inline-size: 12px;
    block-size: 12px;
    border-radius: 0;
    clip-path: polygon(9% 47%, 0 58%, 37% 92%, 100% 20%, 89% 10%, 36% 71%);
  }

  .mark:checked {
    background: var(--_accent);
    border-color: var(--_accent);
  }

  .mark:checked::before {
    transform: none;
  }

  .mark:focus-visible {
    outline: none;
  }

  label:has(.mark:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    .mark {
      appearance: auto;
    }

    .mark::before {
      display: none;
    }
  }
`;
