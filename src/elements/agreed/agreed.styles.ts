import { css } from 'lit';

export const agreedStyles = css`
  .h + amends-timeline {
    margin-block-start: var(--_4);
  }

  .ref {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_2);
    margin-block: var(--_4) calc(var(--_3) * -1);
    padding-block: 4px;
    border-block-start: 1px solid color-mix(in oklab, var(--_on-promise) 28%, transparent);
    font-size: .9375em;
  }

  .ref b {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
    letter-spacing: .02em;
  }

  .ref button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 44px;
    font-weight: 500;
  }

  .ref svg {
    inline-size: 18px;
    block-size: 18px;
  }

  .gift {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: var(--_3);
    background: var(--_extra-soft);
    border-radius: var(--_radius);
    padding: var(--_4);
  }

  .gift svg {
    color: var(--_extra);
    inline-size: 22px;
    block-size: 22px;
  }

  .gift .h {
    color: var(--_extra);
  }

  .gift li {
    line-height: 1.45;
    margin-block-start: var(--_2);
    text-wrap: pretty;
  }

  .told {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: var(--_3);
    line-height: 1.45;
    text-wrap: pretty;
  }

  .told svg {
    inline-size: 22px;
    block-size: 22px;
    color: var(--_accent);
  }

  @media print {
    .btn, .ref button {
      display: none;
    }

    .gift {
      border: 1px solid;
    }
  }

  @media (forced-colors: active) {
    .gift {
      border: 1px solid CanvasText;
    }
  }
`;
