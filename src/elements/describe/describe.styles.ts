import { css } from 'lit';

export const describeStyles = css`
  .listening {
    display: inline-flex;
    align-items: center;
    gap: 11px;
    font-size: .875em;
    color: var(--_muted);
    white-space: nowrap;
  }

  .listening::before {
    content: "";
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--_accent);
    box-shadow: 0 0 0 4px color-mix(in oklab, var(--_accent) 18%, transparent);
    animation: breathe 2.6s ease-in-out infinite;
  }

  .below {
    margin-block-start: var(--_2);
  }

  .body > details {
    margin-block-start: var(--_2);
  }

  .noted {
    display: block;
    font-size: .9375em;
  }

  .noted > p {
    color: var(--_muted);
    margin-block-start: var(--_3);
  }

  .noted ul {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--_4);
    margin-block-start: 2px;
  }

  .noted li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-weight: 500;
  }

  .noted svg {
    margin-inline-start: -2px;
    inline-size: 16px;
    block-size: 16px;
    color: var(--_accent);
    stroke-width: 2.2;
  }

  @media (forced-colors: active) {
    .listening::before {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
