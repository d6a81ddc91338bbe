import { css } from 'lit';

export const panelStyles = css`
  .frame {
    container-type: inline-size;
    position: relative;
    display: flex;
    flex-direction: column;
    background: var(--_surface);
    border-radius: var(--_radius-panel);
    overflow: clip;
    outline: none;
  }

  :host([placement="inline"]) .frame {
    border: 1px solid var(--_line);
  }
  /* a bottom sheet in a narrow window, a panel at the end corner in a wide one */
  .root {
    position: fixed;
    inset: 0;
    inline-size: auto;
    block-size: auto;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    overflow: visible;
    z-index: var(--amends-z, 2147483000);
    align-items: end;
    opacity: 0;
    transition: opacity var(--_fast), display var(--_fast) allow-discrete, overlay var(--_fast) allow-discrete;
  }

  .root:is([open], :popover-open) {
    display: grid;
    opacity: 1;
  }

  .root::backdrop {
    background: none;
  }

  .scrim {
    grid-area: 1 / 1;
    align-self: stretch;
    background: var(--_scrim);
  }

  .root .frame {
    --_body-overflow: auto;
    --_body-mask: linear-gradient(transparent, #000 14px, #000 calc(100% - 22px), transparent);
    grid-area: 1 / 1;
    max-block-size: calc(100vb - 44px);
    max-block-size: calc(100dvb - 44px);
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    box-shadow: var(--_shadow);
  }

  .beside {
    pointer-events: none;
  }

  .beside .scrim {
    display: none;
  }

  .beside .frame {
    pointer-events: auto;
    inline-size: var(--amends-panel-width, 420px);
    justify-self: end;
    margin: var(--_6);
    max-block-size: min(780px, calc(100dvb - 48px));
    border-radius: var(--_radius-panel);
  }

  .anchored .frame {
    position: fixed;
    inset-block-start: 0;
    left: 0;
    margin: 0;
    translate: var(--_x, -200vw) var(--_y, 0);
    max-block-size: min(780px, var(--_room, 100dvb));
  }
  /* header */
  .head {
    display: flex;
    align-items: center;
    gap: var(--_1);
    padding: var(--_2) var(--_2) var(--_1);
    padding-inline-start: var(--_gutter);
    min-block-size: 56px;
    flex: none;
  }

  .head:has(.back) {
    padding-inline-start: var(--_2);
  }

  .context {
    flex: 1;
    min-inline-size: 0;
    color: var(--_muted);
    font-size: .875em;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .person {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 44px;
    padding-inline: var(--_3);
    font-size: .875em;
    font-weight: 500;
    border-radius: var(--_radius-control);
    white-space: nowrap;
  }

  .person svg {
    inline-size: 18px;
    block-size: 18px;
  }
  /* steps that are behind you fuse into one line; the last gap closes when it is put right */
  .mend {
    display: flex;
    margin-inline: var(--_gutter);
    block-size: 3px;
    flex: none;
  }

  .frame:not(:has(.mend)) {
    --_body-start: var(--_3);
  }

  .mend i {
    flex: 1;
    background: var(--_line);
    margin-inline-start: 6px;
    border-radius: 2px;
    transition: margin var(--_slow) var(--_ease), background-color var(--_slow) var(--_ease);
  }

  .mend i:first-child {
    margin-inline-start: 0;
  }

  .mend .done, .mend .now {
    background: var(--_accent);
  }

  .mend .done + .done {
    margin-inline-start: -1px;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }

  .mend .done:has(+ .done) {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .mend.busy .now {
    background: linear-gradient(90deg, var(--_accent) 40%, var(--_line) 40%);
    animation: breathe 1.8s ease-in-out infinite;
  }

  .mend.busy .now:dir(rtl) {
    background: linear-gradient(-90deg, var(--_accent) 40%, var(--_line) 40%);
  }

  @media (hover: hover) {
    .person:hover {
      background: var(--_sunken);
    }
  }

  @container (max-width: 23.7em) {
    .person {
      padding-inline: var(--_2);
    }
  }

  @container (max-width: 21.2em) {
    .head:has(.back) .context {
      visibility: hidden;
    }
  }

  @container (min-width: 25em) {
    .mend {
      margin-inline: var(--_6);
    }

    .head:not(:has(.back)) {
      padding-inline-start: var(--_6);
    }
  }

  @container (min-width: 35em) {
    .mend {
      margin-inline: var(--_8);
    }

    .head {
      padding-inline-end: var(--_4);
    }

    .head:not(:has(.back)) {
      padding-inline-start: var(--_8);
    }
  }

  @keyframes rise {
    from {
      transform: translateY(24px);
      opacity: 0;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .root .frame {
      animation: rise var(--_slow) var(--_ease);
    }
  }

  @media print {
    .head, .scrim {
      display: none;
    }

    .root {
      position: absolute;
    }

    .root .frame {
      max-block-size: none;
      box-shadow: none;
      --_body-overflow: visible;
      --_body-mask: none;
    }
  }

  @media (forced-colors: active) {
    .frame {
      border: 1px solid CanvasText;
    }

    .mend i {
      forced-color-adjust: none;
      background: Canvas;
      box-shadow: inset 0 0 0 1px CanvasText;
    }

    .mend .done, .mend .now {
      background: Highlight;
      box-shadow: none;
    }
  }
`;
