import { css } from 'lit';

/** Answers of which one is chosen: rows where it is narrow, cells side by side where it is wide. */
export const scaleStyles = css`
  .scale {
    display: grid;
    gap: 6px;
    margin-block-start: var(--_4);
  }

  .cell {
    position: relative;
    display: grid;
    place-items: center start;
    min-block-size: 56px;
    padding: var(--_2) var(--_4);
    font-weight: 500;
    line-height: 1.3;
    border: var(--_border) solid color-mix(in oklab, var(--_ink) 24%, var(--_surface));
    border-radius: var(--_radius-control);
    cursor: pointer;
    transition: background-color var(--_fast), color var(--_fast);
  }

  .cell input {
    position: absolute;
    opacity: 0;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    cursor: inherit;
  }

  .cell:has(:checked) {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }

  .cell:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (hover: hover) {
    .cell:not(:has(:checked)):hover {
      background: var(--_sunken);
    }
  }

  @container (min-width: 35em) {
    .scale {
      grid-auto-columns: 1fr;
      grid-auto-flow: column;
    }

    .cell {
      place-items: center;
      text-align: center;
      padding: var(--_2);
      font-size: .9375em;
    }
  }

  @media (prefers-contrast: more) {
    .cell {
      border-color: var(--_ink);
    }
  }

  @media (forced-colors: active) {
    .cell:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
