import { css } from 'lit';

export const sendingStyles = css`
  .checks li {
    display: flex;
    align-items: center;
    gap: var(--_3);
    min-block-size: 36px;
    color: var(--_muted);
  }

  .checks .done {
    color: var(--_ink);
  }

  .checks .done svg {
    color: var(--_accent);
    stroke-width: 2.2;
  }

  .checks .now {
    color: var(--_ink);
    font-weight: 500;
  }

  .ring {
    inline-size: 20px;
    block-size: 20px;
    border-radius: 50%;
    border: 2px solid var(--_line);
    border-block-start-color: var(--_accent);
    animation: turn 1.1s linear infinite;
    flex: none;
  }
`;
