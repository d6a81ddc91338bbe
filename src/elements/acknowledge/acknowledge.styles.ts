import { css } from 'lit';

export const acknowledgeStyles = css`
  .h + amends-recap {
    margin-block-start: var(--_2);
  }

  .h + amends-timeline {
    margin-block-start: var(--_4);
  }

  .h + .fact {
    margin-block-start: var(--_2);
  }

  .fact {
    line-height: 1.45;
    text-wrap: pretty;
  }

  * + .fact {
    margin-block-start: var(--_3);
  }

  .source {
    font-size: .875em;
    line-height: 1.45;
    color: var(--_muted);
    margin-block-start: var(--_4);
  }
`;
