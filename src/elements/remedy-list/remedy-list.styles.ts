import { css } from 'lit';

export const remedyListStyles = css`
  .remedies {
    display: grid;
    gap: var(--_3);
  }

  .remedy {
    border: var(--_border) solid color-mix(in oklab, var(--_ink) 20%, var(--_surface));
    border-radius: var(--_radius);
    background: var(--_surface);
    transition: background-color var(--_fast), border-color var(--_fast), box-shadow var(--_fast);
  }

  .card {
    display: grid;
    grid-template-columns: 24px 1fr 22px;
    column-gap: var(--_3);
    align-items: start;
    align-content: start;
    padding: var(--_4);
    cursor: pointer;
  }

  .card > svg {
    color: var(--_accent);
    inline-size: 24px;
    block-size: 24px;
  }

  .when, .cond {
    grid-column: 2 / -1;
  }

  .what {
    font-weight: 600;
    font-size: 1.0625em;
    line-height: 1.35;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .when {
    text-wrap: pretty;
    line-height: 1.4;
  }

  .cond {
    font-size: .875em;
    line-height: 1.45;
    color: var(--_muted);
    margin-block-start: 3px;
    text-wrap: pretty;
  }

  .remedy:has(:checked) {
    border-color: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
    background: var(--_accent-soft);
  }

  .other .what {
    font-weight: 500;
    font-size: 1em;
  }

  .other:has(.mark:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .other > label:has(.mark:focus-visible) {
    outline: none;
  }

  .reveal {
    padding: 0 var(--_4) var(--_4);
  }

  .withheld {
    display: grid;
    gap: var(--_4);
    margin-block-start: var(--_6);
  }

  .cannot {
    display: grid;
    grid-template-columns: 24px 1fr;
    column-gap: var(--_3);
    padding-inline: calc(var(--_4) + var(--_border));
    color: var(--_muted);
    font-size: .9375em;
    line-height: 1.45;
  }

  .cannot svg {
    inline-size: 24px;
    block-size: 24px;
  }

  .cannot b {
    display: block;
    font-weight: 500;
    color: var(--_ink);
  }

  @media (hover: hover) {
    .remedy:not(:has(:checked)):hover {
      background: var(--_sunken);
    }
  }

  @container (min-width: 44em) {
    .remedies {
      grid-template-columns: 1fr 1fr;
    }

    .remedies > .other, .remedies > .error-text {
      grid-column: 1 / -1;
    }
  }

  @media (prefers-contrast: more) {
    .remedy {
      border-color: var(--_ink);
    }
  }

  @media (forced-colors: active) {
    .remedy:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
