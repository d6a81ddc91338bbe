import { css } from 'lit';

/** A field of text with its label, and what to check in it. */
export const fieldStyles = css`
  .label {
    display: block;
    font-weight: 600;
    line-height: 1.35;
    margin-block-end: var(--_2);
  }

  .label small {
    font-weight: var(--_weight);
    font-size: 1em;
    color: var(--_muted);
  }

  .field {
    border: var(--_border) solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    transition: border-color var(--_fast), box-shadow var(--_fast);
  }

  .field:has(> :is(textarea, input):focus) {
    border-color: var(--_focus);
    box-shadow: 0 0 0 1px var(--_focus);
  }

  .field textarea, .field input {
    display: block;
    inline-size: 100%;
    border: 0;
    background: none;
    outline: none;
    border-radius: inherit;
  }

  .field textarea {
    resize: none;
    min-block-size: 9.5em;
    field-sizing: content;
    max-block-size: 22em;
    padding: var(--_4) var(--_4) var(--_2);
    line-height: 1.5;
  }

  .field.short textarea {
    min-block-size: 5.5em;
  }

  .field input {
    min-block-size: 50px;
    padding-inline: var(--_4);
  }

  .field + .hint {
    margin-block-start: var(--_2);
  }

  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .error-text {
    display: flex;
    gap: 6px;
    align-items: flex-start;
    color: var(--_danger);
    font-size: .9375em;
    font-weight: 500;
    line-height: 1.4;
    margin-block-start: var(--_2);
  }

  .error-text svg {
    inline-size: 18px;
    block-size: 18px;
    margin-block-start: 1px;
  }

  [data-invalid] {
    border-color: var(--_danger);
    box-shadow: 0 0 0 1px var(--_danger);
  }

  .note.danger ul {
    list-style: disc;
    padding-inline-start: 1.2em;
  }

  .note.danger ul a {
    display: block;
    padding-block: 10px;
    text-underline-offset: .2em;
  }

  @media (forced-colors: active) {
    .field {
      outline: 1px solid transparent;
    }

    .field:has(> :is(textarea, input):focus) {
      outline: 2px solid Highlight;
    }
  }
`;
