import { css } from 'lit';

/** The customer’s own words, unchanged. */
export const quoteStyles = css`
  .quote {
    padding: var(--_4);
    border-radius: var(--_radius);
    background: var(--_sunken);
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }

  .quote p {
    line-height: 1.5;
    white-space: pre-line;
  }

  .quote .hint {
    margin-block-start: 4px;
  }

  @media (forced-colors: active) {
    .quote {
      border: 1px solid CanvasText;
    }
  }
`;
