import { css } from 'lit';

export const personStyles = css`
  .channels {
    display: grid;
    gap: var(--_3);
  }

  .channel {
    display: grid;
    grid-template-columns: auto 1fr auto;
    column-gap: var(--_3);
    align-items: center;
    padding: var(--_3) var(--_4);
    min-block-size: 68px;
    border: var(--_border) solid color-mix(in oklab, var(--_ink) 20%, var(--_surface));
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .channel > svg {
    inline-size: 22px;
    block-size: 22px;
    color: var(--_accent);
  }

  .channel:has(:checked) {
    border-color: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
    background: var(--_accent-soft);
  }

  @media (hover: hover) {
    .channel:not(:has(:checked)):hover {
      background: var(--_sunken);
    }
  }

  @media (prefers-contrast: more) {
    .channel {
      border-color: var(--_ink);
    }
  }

  @media (forced-colors: active) {
    .channel:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
