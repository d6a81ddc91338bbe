import { css } from 'lit';

export const itemPickerStyles = css`
  .rows {
    margin-block-start: var(--_3);
  }

  .line-item {
    position: relative;
    display: grid;
    grid-template-columns: 48px 1fr auto;
    align-items: center;
    column-gap: var(--_3);
    padding: 10px var(--_4) 10px 10px;
    padding-inline: 10px var(--_4);
    min-block-size: 68px;
    cursor: pointer;
  }

  .whole {
    grid-column: 1 / 3;
    padding-inline-start: 6px;
  }

  .thumb {
    inline-size: 48px;
    block-size: 48px;
    border-radius: calc(var(--_radius) * .6);
    overflow: clip;
    background: var(--_sunken);
    display: block;
  }

  .thumb img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    display: block;
  }

  .quantity {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_2);
    padding-inline: 70px 6px;
    min-block-size: 52px;
    font-size: .9375em;
  }

  .stepper {
    display: inline-flex;
    align-items: center;
  }

  .stepper output {
    min-inline-size: 1.6em;
    text-align: center;
    font-weight: 600;
  }

  .bone {
    display: block;
    block-size: 14px;
    border-radius: 4px;
    background: color-mix(in oklab, var(--_ink) 8%, var(--_surface));
    animation: breathe 2s ease-in-out infinite;
  }

  .thumb.bone {
    block-size: 48px;
    border-radius: calc(var(--_radius) * .6);
  }

  .bone + .bone {
    margin-block-start: 10px;
  }

  .bone.short {
    inline-size: 60%;
  }
`;
