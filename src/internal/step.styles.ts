import { css } from 'lit';

/** One screen of the flow: a body that scrolls between the header and a footer, laid out by the frame's own width. */
export const stepStyles = css`
  :host {
    display: contents;
  }

  .body {
    padding: var(--_body-start, var(--_5)) var(--_gutter) var(--_7);
    min-block-size: 0;
    flex: 1 1 auto;
    overflow-y: var(--_body-overflow, visible);
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--_line) transparent;
    mask-image: var(--_body-mask, none);
    scroll-padding-block: 24px;
  }

  .body > * + * {
    margin-block-start: var(--_6);
  }

  .foot {
    position: relative;
    padding: var(--_3) var(--_gutter) calc(var(--_4) + env(safe-area-inset-bottom, 0px));
    background: var(--_surface);
    flex: none;
  }

  .foot .hint {
    text-align: center;
    margin-block-end: var(--_2);
  }

  .foot .hint:last-child {
    margin-block: var(--_2) 0;
  }

  .two {
    display: grid;
    gap: var(--_7);
  }

  .note {
    padding: var(--_4);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
    line-height: 1.5;
    text-wrap: pretty;
  }

  .note.danger {
    background: var(--_danger-soft);
  }

  .note.danger > .h, .note.danger > svg, .note.danger .steps li::before {
    color: var(--_danger);
  }

  .note.icon {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: var(--_3);
  }

  .note.icon svg {
    inline-size: 22px;
    block-size: 22px;
  }

  .note.icon > * + * + * {
    grid-column: 2;
  }

  @container (min-width: 25em) {
    .body {
      padding-inline: var(--_6);
    }

    .foot {
      padding-inline: var(--_6);
    }
  }

  @container (min-width: 35em) {
    .body {
      padding: var(--_body-start, var(--_7)) var(--_8) var(--_8);
    }

    .foot {
      display: flex;
      align-items: center;
      justify-content: space-between;
      flex-direction: row-reverse;
      gap: var(--_5);
      padding: var(--_4) var(--_8) var(--_6);
    }

    .foot .btn {
      inline-size: auto;
      min-inline-size: 220px;
    }

    .foot .hint, .foot .hint:last-child {
      margin: 0;
      text-align: start;
    }

    .two {
      grid-template-columns: 1fr 1fr;
      gap: var(--_8);
      align-items: start;
    }
  }

  @keyframes settle {
    from {
      transform: translateY(6px);
      opacity: 0;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .body > * {
      animation: settle var(--_mid) var(--_ease) backwards;
    }

    .body > :nth-child(2) {
      animation-delay: calc(40ms * var(--_speed));
    }

    .body > :nth-child(n + 3) {
      animation-delay: calc(80ms * var(--_speed));
    }
  }

  @media print {
    .foot {
      display: none;
    }

    .note {
      border: 1px solid;
    }
  }

  @media (forced-colors: active) {
    .body {
      mask-image: none !important;
    }

    .note {
      border: 1px solid CanvasText;
    }
  }
`;
