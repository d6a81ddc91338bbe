import { css } from 'lit';

/** Titles, hints, links and buttons, as VISUAL roles: one of each, used by every step. */
export const textStyles = css`
  .lead {
    font-family: var(--_heading-font);
    font-size: 1.5em;
    line-height: 1.22;
    font-weight: var(--_heading-weight);
    letter-spacing: var(--_heading-tracking);
    text-wrap: pretty;
  }

  .lead:focus {
    outline: none;
  }

  .intro {
    color: var(--_muted);
    margin-block-start: var(--_2);
    text-wrap: pretty;
  }

  .lead.big {
    font-size: 1.875em;
    line-height: 1.14;
  }

  .letter {
    margin-block-start: var(--_3);
    font-size: 1.0625em;
    line-height: 1.56;
    text-wrap: pretty;
  }

  .h {
    font-size: 1em;
    line-height: 1.35;
    font-weight: 600;
    text-wrap: balance;
  }

  .hint {
    font-size: .875em;
    line-height: 1.45;
    color: var(--_muted);
    text-wrap: pretty;
  }

  .h + .hint {
    margin-block-start: 2px;
  }

  .num {
    font-variant-numeric: tabular-nums lining-nums;
  }

  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_2);
    min-block-size: 52px;
    padding: var(--_2) var(--_6);
    border-radius: var(--_radius-control);
    font-weight: 600;
    text-align: center;
    line-height: 1.25;
    transition: background-color var(--_fast), transform var(--_fast), box-shadow var(--_fast);
  }

  .btn.primary {
    background: var(--_accent);
    color: var(--_on-accent);
    inline-size: 100%;
  }

  .btn.second {
    box-shadow: inset 0 0 0 var(--_border) var(--_edge);
    inline-size: 100%;
  }

  .btn.small {
    min-block-size: 44px;
    padding: var(--_1) var(--_4);
    font-size: .9375em;
    font-weight: 500;
    inline-size: auto;
    box-shadow: inset 0 0 0 var(--_border) color-mix(in oklab, var(--_ink) 22%, var(--_surface));
  }

  .btn.small svg {
    inline-size: 18px;
    block-size: 18px;
  }

  .btn:active {
    transform: translateY(1px);
  }

  .link {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 44px;
    font-weight: 500;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: color-mix(in oklab, currentColor 45%, transparent);
    text-underline-offset: .22em;
  }

  .link svg {
    inline-size: 18px;
    block-size: 18px;
  }

  .link.end {
    margin-inline-start: auto;
  }

  @media (hover: hover) {
    .btn.primary:hover {
      background: color-mix(in oklab, var(--_accent) 88%, var(--_ink));
    }

    .btn.second:hover, .btn.small:hover, .icon-btn:hover {
      background: var(--_sunken);
    }

    .link:hover {
      text-decoration-color: currentColor;
    }
  }

  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .icon-btn {
    inline-size: 44px;
    block-size: 44px;
    display: grid;
    place-items: center;
    border-radius: var(--_radius-control);
    color: var(--_ink);
    flex: none;
  }

  :host(:dir(rtl)) .lead {
    letter-spacing: 0;
    line-height: 1.4;
  }

  @media print {
    .icon-btn {
      display: none;
    }
  }

  @media (prefers-contrast: more) {
    .btn.small {
      box-shadow: inset 0 0 0 1px var(--_ink);
    }
  }

  @media (forced-colors: active) {
    .btn {
      border: 1px solid ButtonText;
    }

    .btn.primary {
      forced-color-adjust: none;
      background: ButtonText;
      color: ButtonFace;
    }
  }

  @container (max-width: 23.7em) {
    .lead:not(.big) {
      font-size: 1.4375em;
    }
  }

  @container (min-width: 35em) {
    .lead {
      font-size: 1.75em;
    }

    .lead.big {
      font-size: 2.25em;
    }
  }
`;
