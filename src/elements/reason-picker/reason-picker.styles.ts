import { css } from 'lit';

export const reasonPickerStyles = css`
  .group {
    margin-block-start: var(--_2);
  }

  .group + .group {
    margin-block-start: var(--_5);
  }

  .group > p {
    font-size: .875em;
    color: var(--_muted);
  }

  .reason {
    display: flex;
    align-items: center;
    gap: var(--_3);
    min-block-size: 48px;
    border-block-end: 1px solid var(--_line);
    cursor: pointer;
  }
`;
