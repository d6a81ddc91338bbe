import { css } from 'lit';

/** Short answers, one of which can be chosen. */
export const chipStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
    margin-block-start: var(--_3);
  }

  .chip {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 44px;
    padding-inline: var(--_4);
    border-radius: var(--_radius-control);
    border: var(--_border) solid color-mix(in oklab, var(--_ink) 22%, var(--_surface));
    font-size: .9375em;
    font-weight: 500;
    cursor: pointer;
    transition: background-color var(--_fast), border-color var(--_fast);
  }

  .chip input {
    position: absolute;
    opacity: 0;
    inset: 0;
  }

  .chip svg {
    inline-size: 16px;
    block-size: 16px;
    stroke-width: 2.2;
    display: none;
    margin-inline-start: -3px;
  }

  .chip:has(:checked) {
    background: var(--_accent-soft);
    border-color: var(--_accent);
    box-shadow: 0 0 0 calc(2px - var(--_border)) var(--_accent);
  }

  .chip:has(:checked) svg {
    display: block;
    color: var(--_accent);
  }

  .chip:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (hover: hover) {
    .chip:not(:has(:checked)):hover {
      background: var(--_sunken);
    }
  }

  @media (prefers-contrast: more) {
    .chip {
      border-color: var(--_ink);
    }
  }

  @media (forced-colors: active) {
    .chip:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
