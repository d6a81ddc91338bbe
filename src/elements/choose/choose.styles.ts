import { css } from 'lit';

/** Bones in the shape of the cards that are to come. */
export const chooseStyles = css`
  .bones {
    display: grid;
    gap: var(--_3);
  }

  .bones li {
    display: grid;
    grid-template-columns: 24px 1fr;
    column-gap: var(--_3);
    padding: var(--_4);
    border: var(--_border) solid var(--_line);
    border-radius: var(--_radius);
  }

  .bone {
    display: block;
    block-size: 14px;
    inline-size: 55%;
    border-radius: 4px;
    background: color-mix(in oklab, var(--_ink) 8%, var(--_surface));
    animation: breathe 2s ease-in-out infinite;
  }

  .bone + .bone {
    margin-block-start: 10px;
  }

  .bone.title {
    block-size: 24px;
    inline-size: 80%;
  }

  .bones li > .bone {
    block-size: 22px;
    inline-size: 22px;
  }

  .bones .bone:nth-child(2) {
    inline-size: 90%;
  }

  .bones .bone:nth-child(3) {
    inline-size: 64%;
  }

  @container (min-width: 44em) {
    .bones {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media (forced-colors: active) {
    .bone {
      border: 1px solid CanvasText;
    }
  }
`;
