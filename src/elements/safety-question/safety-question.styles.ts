import { css } from 'lit';

export const safetyQuestionStyles = css`
  .row {
    cursor: pointer;
  }

  .row .mark {
    margin-inline-start: auto;
  }

  .row:has(:checked) {
    background: var(--_accent-soft);
  }

  @media (forced-colors: active) {
    .row:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
