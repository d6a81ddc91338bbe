import { css } from 'lit';

/** What opens on demand. */
export const detailsStyles = css`
  details {
    margin-block-start: var(--_2);
  }

  summary {
    list-style: none;
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 44px;
    cursor: pointer;
    font-weight: 500;
    font-size: .9375em;
    border-radius: var(--_radius-control);
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary svg {
    inline-size: 16px;
    block-size: 16px;
    transition: transform var(--_mid) var(--_ease);
    stroke-width: 2;
  }

  [open] > summary svg {
    transform: rotate(180deg);
  }
`;
