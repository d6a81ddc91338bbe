import { css } from 'lit';

export const reviewStyles = css`
  .letter {
    font-weight: 600;
    margin-block: 0 var(--_2);
  }

  @container (min-width: 20em) {
    #sorted .scale {
      grid-template-columns: repeat(3, 1fr);
    }

    #sorted .cell {
      place-items: center;
      text-align: center;
      padding: var(--_2);
      font-size: .9375em;
    }
  }

  .btn.small {
    margin-block-start: var(--_3);
  }

  .rows {
    margin-block-start: var(--_6);
  }
`;
