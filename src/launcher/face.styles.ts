const css = String.raw;

/** The three kinds of button. */
const styles = css`
  :host {
    --_surface: var(--amends-surface, light-dark(#fff, #17191b));
    --_ink: var(--amends-ink, light-dark(#1b2022, #edefef));
    --_focus: var(--amends-focus, var(--amends-accent, light-dark(#0b5563, #82c7d3)));
    display: contents;
    font-family: var(--amends-font, inherit);
    font-size: var(--amends-font-size, medium);
  }

  :host([hidden]),
  [hidden] {
    display: none;
  }

  button {
    display: inline-flex;
    vertical-align: middle;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 4px 16px;
    border: 1px solid #0000;
    border-radius: var(--amends-radius-control, 12px);
    background: none;
    color: var(--_ink);
    font: inherit;
    font-size: 0.9375em;
    font-weight: 500;
    line-height: 1.25;
    text-align: start;
    cursor: pointer;
  }

  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  svg {
    inline-size: 18px;
    fill: none;
    flex: none;
    stroke: currentColor;
    stroke-width: var(--amends-icon-stroke, 1.6);
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .button {
    border-color: color-mix(in oklab, var(--_ink) 22%, var(--_surface));
  }

  .link {
    padding: 0;
    text-decoration: underline;
    text-underline-offset: 0.22em;
  }

  .link svg {
    display: none;
  }

  .pill {
    position: fixed;
    inset-block-end: max(16px, env(safe-area-inset-bottom, 0px));
    inset-inline-end: 16px;
    z-index: var(--amends-z, 2147483000);
    min-block-size: 52px;
    padding-inline-end: 20px;
    border-radius: var(--amends-radius-pill, 999px);
    background: var(--_surface);
    font-weight: 600;
    box-shadow: var(--amends-shadow, 0 0 0 1px rgb(128 128 128 / .15), 0 16px 40px -12px rgb(14 22 26 / .3));
  }

  .pill svg {
    inline-size: 24px;
    color: var(--_focus);
  }

  small {
    display: block;
    font-weight: 400;
    font-size: 0.9333em;
    opacity: 0.75;
  }

  @media (hover: hover) {
    .button:hover {
      background: color-mix(in oklab, var(--_ink) 4.5%, var(--_surface));
    }
  }

  @media (min-width: 37.5em) {
    :host(:not([placement='anchored'])) .pill[aria-expanded='true'] {
      visibility: hidden;
    }
  }

  @media print {
    .pill {
      display: none;
    }
  }

  @supports not (color: light-dark(red, red)) {
    :host {
      --_surface: var(--amends-surface, #fff);
      --_ink: var(--amends-ink, #1b2022);
      --_focus: var(--amends-focus, var(--amends-accent, #0b5563));
    }
  }
`;

let sheet: CSSStyleSheet | undefined;

/** One sheet for all launchers of a page. */
export function faceSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  return sheet;
}
