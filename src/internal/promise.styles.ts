import { css } from 'lit';

/** What was promised: solid, and large. */
export const promiseStyles = css`
  .promise {
    background: var(--_promise);
    color: var(--_on-promise);
    border-radius: var(--_radius);
    padding: var(--_5);
  }

  .promise .day {
    font-family: var(--_heading-font);
    font-size: 1.75em;
    line-height: 1.16;
    font-weight: var(--_heading-weight);
    letter-spacing: var(--_heading-tracking);
    margin-block: 2px 4px;
    text-wrap: balance;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .promise :focus-visible {
    outline-color: currentColor;
  }

  :host(:dir(rtl)) .day {
    letter-spacing: 0;
    line-height: 1.4;
  }

  @media print {
    .promise {
      border: 1px solid;
    }
  }

  @media (forced-colors: active) {
    .promise {
      border: 1px solid CanvasText;
    }
  }
`;
