import { css } from 'lit';

/** Tokens, type and reset: what every shadow root of Amends starts from. Public tokens are read, never set. */
export const hostStyles = css`
  :host {
    /* colour. light-dark() follows the page's own color-scheme, so a page without a dark mode stays light */
    --_surface: var(--amends-surface, light-dark(#ffffff, #17191b));
    --_ink: var(--amends-ink, light-dark(#1b2022, #edefef));
    --_muted: var(--amends-ink-muted, color-mix(in oklab, var(--_ink) 70%, var(--_surface)));
    --_line: var(--amends-line, color-mix(in oklab, var(--_ink) 13%, var(--_surface)));
    --_edge: var(--amends-edge, color-mix(in oklab, var(--_ink) 48%, var(--_surface)));
    --_sunken: var(--amends-sunken, color-mix(in oklab, var(--_ink) 4.5%, var(--_surface)));
    --_accent: var(--amends-accent, light-dark(#0b5563, #82c7d3));
    --_on-accent: var(--amends-on-accent, light-dark(#ffffff, #04262c));
    --_accent-soft: var(--amends-accent-soft, light-dark(color-mix(in oklab, oklch(from var(--_accent) .78 calc(c * 1.25) h) 16%, var(--_surface)), color-mix(in oklab, var(--_accent) 17%, var(--_surface))));
    --_extra: var(--amends-extra, light-dark(#8a4b00, #f2c581));
    --_extra-soft: var(--amends-extra-soft, light-dark(color-mix(in oklab, oklch(from var(--_extra) .86 calc(c * 1.2) calc(h + 14)) 22%, var(--_surface)), color-mix(in oklab, var(--_extra) 16%, var(--_surface))));
    --_danger: var(--amends-danger, light-dark(#b0281f, #ffb4a8));
    --_danger-soft: light-dark(color-mix(in oklab, oklch(from var(--_danger) .74 c h) 15%, var(--_surface)), color-mix(in oklab, var(--_danger) 17%, var(--_surface)));
    --_promise: var(--amends-promise, light-dark(var(--_accent), oklch(from var(--_accent) .4 calc(c * .9) h)));
    --_on-promise: var(--amends-on-promise, light-dark(var(--_on-accent), var(--_ink)));
    --_focus: var(--amends-focus, var(--_accent));
    --_scrim: var(--amends-scrim, rgb(12 18 20 / .44));
    /* type */
    --_font: var(--amends-font, inherit);
    --_weight: var(--amends-font-weight, 400);
    --_heading-font: var(--amends-heading-font, inherit);
    --_heading-weight: var(--amends-heading-weight, 600);
    --_heading-tracking: var(--amends-heading-tracking, -.018em);
    /* space: one unit, everything is a multiple */
    --_u: var(--amends-space, 4px);
    --_1: var(--_u);
    --_2: calc(var(--_u) * 2);
    --_3: calc(var(--_u) * 3);
    --_4: calc(var(--_u) * 4);
    --_5: calc(var(--_u) * 5);
    --_6: calc(var(--_u) * 6);
    --_7: calc(var(--_u) * 7);
    --_8: calc(var(--_u) * 8);
    --_gutter: var(--_5);
    /* shape */
    --_radius: var(--amends-radius, 14px);
    --_radius-control: var(--amends-radius-control, 12px);
    --_radius-panel: var(--amends-radius-panel, 22px);
    --_border: var(--amends-border-width, 1px);
    --_stroke: var(--amends-icon-stroke, 1.6);
    --_shadow: var(--amends-shadow, 0 0 0 1px light-dark(rgb(14 22 26 / .06), rgb(255 255 255 / .1)), 0 2px 6px rgb(14 22 26 / .05), 0 16px 40px -12px rgb(14 22 26 / .22), 0 40px 72px -32px rgb(14 22 26 / .26));
    /* motion: one multiplier; 0 turns it all off */
    --_speed: var(--amends-motion, 1);
    --_fast: calc(120ms * var(--_speed));
    --_mid: calc(220ms * var(--_speed));
    --_slow: calc(420ms * var(--_speed));
    --_ease: cubic-bezier(.2, .7, .2, 1);
    font-family: var(--_font);
    font-size: var(--amends-font-size, medium);
    font-weight: var(--_weight);
    font-style: normal;
    font-variant-numeric: lining-nums;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-align: start;
    text-indent: 0;
    white-space: normal;
    color: var(--_ink);
    -webkit-font-smoothing: antialiased;
    text-rendering: optimizeLegibility;
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  *, *::before, *::after {
    box-sizing: border-box;
  }

  h2, h3, p, ol, ul, dl, dd, fieldset, legend, blockquote, figure {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  ol, ul {
    list-style: none;
  }

  button, input, textarea, select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }

  button {
    background: none;
    border: 0;
    padding: 0;
    text-align: start;
    cursor: pointer;
  }

  a {
    color: inherit;
  }

  b, strong {
    font-weight: 600;
  }

  bdi {
    unicode-bidi: isolate;
  }

  svg {
    inline-size: 20px;
    block-size: 20px;
    flex: none;
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-width: var(--_stroke);
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  :host(:dir(rtl)) .flip {
    transform: scaleX(-1);
  }

  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  :host(:dir(rtl)) {
    line-height: 1.65;
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_ink);
      --_line: color-mix(in oklab, var(--_ink) 55%, var(--_surface));
      --_edge: var(--_ink);
    }
  }

  @media (forced-colors: active) {
    svg {
      forced-color-adjust: auto;
      color: inherit !important;
    }
  }

  @keyframes breathe {
    50% {
      opacity: .45;
    }
  }

  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_speed: 0;
    }

    *, *::before, *::after {
      animation: none !important;
      transition-duration: 0s !important;
    }
  }

  /* browsers without light-dark() or relative colour: the light values, still contrast-safe */
  @supports not ((color: light-dark(red, red)) and (color: oklch(from red l c h))) {
    :host {
      --_surface: var(--amends-surface, #ffffff);
      --_ink: var(--amends-ink, #1b2022);
      --_muted: var(--amends-ink-muted, #575b5c);
      --_line: var(--amends-line, #dddedf);
      --_edge: var(--amends-edge, #888b8c);
      --_sunken: var(--amends-sunken, #f3f4f4);
      --_accent: var(--amends-accent, #0b5563);
      --_on-accent: var(--amends-on-accent, #ffffff);
      --_accent-soft: var(--amends-accent-soft, #f3f4f4);
      --_promise: var(--amends-promise, var(--_accent));
      --_on-promise: var(--amends-on-promise, var(--_on-accent));
      --_extra: var(--amends-extra, #8a4b00);
      --_extra-soft: var(--amends-extra-soft, #fff2e0);
      --_danger: var(--amends-danger, #b0281f);
      --_danger-soft: #ffece8;
    }
  }
`;
