import { css } from 'lit';

export const photosStyles = css`
  .bar {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_2);
    padding-inline: var(--_2) var(--_4);
    min-block-size: 48px;
  }

  .bar button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 44px;
    padding-inline: var(--_2);
    font-size: .9375em;
    font-weight: 500;
    border-radius: calc(var(--_radius) - 4px);
  }

  .shots {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
    padding: var(--_1) var(--_4) var(--_2);
  }

  .shot {
    position: relative;
    inline-size: 64px;
    block-size: 64px;
    border-radius: calc(var(--_radius) - 4px);
    overflow: clip;
    background: var(--_sunken);
    display: grid;
    place-items: center;
    color: var(--_muted);
  }

  .shot img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .shot button {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    inline-size: 44px;
    block-size: 44px;
    display: grid;
    place-items: start end;
    padding: 4px;
  }

  .shot button svg {
    padding: 3px;
    border-radius: 50%;
    background: var(--_ink);
    color: var(--_surface);
    stroke-width: 2.4;
  }
`;
