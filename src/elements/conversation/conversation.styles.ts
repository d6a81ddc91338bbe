import { css } from 'lit';

/** Grey: the customer’s words. Tint: ours. */
export const conversationStyles = css`
  .said {
    display: grid;
    gap: var(--_4);
  }

  .who {
    font-size: .875em;
    line-height: 1.45;
    color: var(--_muted);
    margin-block-end: 4px;
  }

  .who b {
    color: var(--_ink);
    font-weight: 500;
  }

  .shop .quote {
    background: var(--_accent-soft);
  }
`;
