import { css } from 'lit';

export const standingStyles = css`
  summary {
    list-style: none;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary .go {
    transition: transform var(--_mid) var(--_ease);
  }

  details[open] .go {
    transform: rotate(180deg);
  }

  amends-conversation {
    padding: var(--_2) var(--_4) var(--_4);
  }

  .empty {
    text-align: center;
    padding-block: var(--_6);
  }

  .empty > svg {
    inline-size: 32px;
    block-size: 32px;
    margin: 0 auto var(--_3);
    color: var(--_accent);
  }
`;
