import { css } from 'lit';

export const confirmStyles = css`
  .facts {
    border-block-start: 1px solid var(--_line);
  }

  .facts > div {
    display: grid;
    grid-template-columns: 6em 1fr;
    column-gap: var(--_3);
    align-items: center;
    min-block-size: 52px;
    padding-block: 6px;
    border-block-end: 1px solid var(--_line);
  }

  dt {
    color: var(--_muted);
    font-size: .9375em;
  }

  dd {
    line-height: 1.4;
    white-space: pre-line;
    overflow-wrap: anywhere;
    min-inline-size: 0;
  }
`;
