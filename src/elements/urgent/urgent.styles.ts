import { css } from 'lit';

export const urgentStyles = css`
  .steps {
    margin-block-start: var(--_1);
  }

  .emergency {
    color: var(--_danger);
  }
`;
