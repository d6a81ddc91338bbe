import { css } from 'lit';

export const wishStyles = css`
  :host {
    display: grid;
    gap: var(--_5);
    padding-block-start: var(--_2);
  }

  :host([hidden]) {
    display: none;
  }

  .chips {
    margin-block-start: 0;
  }

  .field {
    max-inline-size: 16em;
  }
`;
