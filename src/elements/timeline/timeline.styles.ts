import { css } from 'lit';

/** A line of dated facts: whole where it held, stitched where it broke or is still to come. */
export const timelineStyles = css`
  .story li {
    --dot: 8px;
    --c: var(--_edge);
    position: relative;
    padding-inline-start: 28px;
    padding-block-end: var(--_5);
  }

  .story li:last-child {
    padding-block-end: 0;
  }

  .story li::before {
    content: "";
    position: absolute;
    inset-inline-start: 6px;
    inset-block: calc(.7em + var(--dot) / 2 + 3px) calc(-.7em + 9px);
    inline-size: 2px;
    border-radius: 1px;
    background: var(--_line);
  }

  .story li:last-child::before {
    display: none;
  }

  .story li::after {
    content: "";
    position: absolute;
    inset-inline-start: calc(7px - var(--dot) / 2);
    inset-block-start: calc(.66em - var(--dot) / 2);
    inline-size: var(--dot);
    block-size: var(--dot);
    border-radius: 50%;
    background: var(--c);
  }

  .story time {
    display: block;
    font-size: .875em;
    line-height: 1.5;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .story p {
    line-height: 1.45;
    text-wrap: pretty;
  }

  .story .why {
    margin-block-start: 2px;
    font-weight: 600;
  }

  .story .done {
    --dot: 12px;
    --c: var(--_accent);
  }

  .story .done::before {
    background: var(--c);
  }

  .story .now {
    --dot: 14px;
    --c: var(--_accent);
  }

  .story .now::after {
    box-shadow: 0 0 0 4px color-mix(in oklab, var(--c) 22%, transparent);
  }

  .story .now p {
    font-weight: 600;
  }

  .story .next {
    --dot: 12px;
  }

  .story .next::after {
    background: none;
    border: 2px solid var(--_edge);
  }

  .story .fault {
    --dot: 14px;
    --c: var(--_danger);
  }

  .story .fault::after {
    background: none;
    border: 3.5px solid var(--_danger);
  }

  .story :is(.next, .now, .fault)::before, .story .done:has(+ .next)::before {
    border-radius: 0;
    background: repeating-linear-gradient(var(--c) 0 4px, transparent 4px 8px);
  }

  .story .now::before {
    inset-block-start: 25px;
  }

  @media (forced-colors: active) {
    .story li::before, .story li::after {
      forced-color-adjust: none;
    }

    .story li {
      --c: CanvasText !important;
    }

    .story li::before {
      background: CanvasText;
    }

    .story .fault::after, .story .next::after {
      border-color: CanvasText;
    }
  }
`;
