import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/person/person.define.js';
import type { AmendsPerson } from '../src/elements/person/person.js';
import { channels, choosing, withPerson } from './data/cases.js';

const meta: Meta<AmendsPerson> = {
  component: 'amends-person',
  args: { channels, phone: '+49 171 555 0142', email: 'maya@example.com', message: '' },
  render: (args) => html`
    <amends-person
      .channels=${args.channels}
      .case=${args.case}
      .phone=${args.phone}
      .email=${args.email}
      .message=${args.message}
    ></amends-person>
  `,
};

export default meta;

type Story = StoryObj<AmendsPerson>;

export const CallMeBack: Story = {};

export const WithCase: Story = { args: { case: choosing } };

export const TooEarly: Story = {
  args: { phone: '' },
  play: ({ canvasElement }) => {
    press(canvasElement);
  },
};

export const Requested: Story = { args: { case: withPerson } };

/** Presses the primary button of the story. */
function press(canvas: HTMLElement): void {
  canvas.querySelector('amends-person')?.shadowRoot?.querySelector<HTMLElement>('[part="primary"]')?.click();
}
