import { css } from 'lit';

/** Numbered steps: what will be done, or what to do now. */
export const numberedStyles = css`
  .steps {
    counter-reset: s;
    margin-block-start: var(--_3);
  }

  .steps li {
    counter-increment: s;
    display: grid;
    grid-template-columns: 28px 1fr;
    padding-block: 6px;
    line-height: 1.45;
  }

  .steps li::before {
    content: counter(s);
    font-weight: 600;
    color: var(--_accent);
    font-variant-numeric: tabular-nums;
  }
`;
