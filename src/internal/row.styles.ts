import { css } from 'lit';

/** Rows between hairlines: those that go somewhere, and the names of things in them. */
export const rowStyles = css`
  .rows {
    border: var(--_border) solid color-mix(in oklab, var(--_ink) 20%, var(--_surface));
    border-radius: var(--_radius);
  }

  .row {
    display: flex;
    align-items: center;
    gap: var(--_3);
    min-block-size: 56px;
    inline-size: 100%;
    padding: var(--_2) var(--_4);
    text-decoration: none;
    font-weight: 500;
    line-height: 1.35;
  }

  .rows > :first-child {
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
  }

  .rows > :last-child {
    border-end-start-radius: inherit;
    border-end-end-radius: inherit;
  }

  .rows > * + * {
    border-block-start: 1px solid var(--_line);
  }

  .row .go {
    margin-inline-start: auto;
    color: var(--_muted);
    inline-size: 16px;
    block-size: 16px;
  }

  .name {
    font-weight: 500;
    line-height: 1.35;
    display: block;
  }

  .sub {
    font-size: .875em;
    font-weight: var(--_weight);
    line-height: 1.4;
    color: var(--_muted);
    display: block;
  }

  @media (hover: hover) {
    .row:hover, .line-item:hover {
      background: var(--_sunken);
    }
  }

  @media (prefers-contrast: more) {
    .rows {
      border-color: var(--_ink);
    }
  }
`;
