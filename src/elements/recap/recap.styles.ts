import { css } from 'lit';

export const recapStyles = css`
  .recap {
    border-block: 1px solid var(--_line);
  }

  .recap > div {
    display: grid;
    grid-template-columns: 1fr auto;
    column-gap: var(--_3);
    align-items: center;
    padding-block: var(--_2);
    min-block-size: 60px;
  }

  .recap > div + div {
    border-block-start: 1px solid var(--_line);
  }

  dt {
    font-size: .875em;
    line-height: 1.4;
    color: var(--_muted);
  }

  dd {
    grid-column: 1;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }

  .pen {
    grid-area: 1 / 2 / span 2;
  }

  .icon-btn {
    color: var(--_muted);
    margin-inline-end: calc(var(--_3) * -1);
  }

  .icon-btn svg {
    inline-size: 18px;
    block-size: 18px;
  }
`;
