import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/describe/describe.define.js';
import '../src/elements/panel/panel.define.js';
import type { AmendsPanel } from '../src/elements/panel/panel.js';
import { order } from './data/cases.js';

const meta: Meta<AmendsPanel> = {
  component: 'amends-panel',
  args: {
    placement: 'inline',
    open: false,
    label: 'What happened?',
    context: 'Order 10482',
    step: 1,
    progress: 'Step 1 of 4: tell us',
    busy: false,
    finished: false,
    backable: false,
    personable: true,
    closable: true,
  },
  render: (args) => html`
    <button>Something not right?</button>
    <amends-panel
      .placement=${args.placement}
      .open=${args.open}
      .label=${args.label}
      .context=${args.context}
      .step=${args.step}
      .progress=${args.progress}
      .busy=${args.busy}
      .finished=${args.finished}
      .backable=${args.backable}
      .personable=${args.personable}
      .closable=${args.closable}
      @amends-close=${({ currentTarget }: Event) => {
        (currentTarget as AmendsPanel).open = false;
      }}
    >
      <amends-describe .order=${order} listening></amends-describe>
    </amends-panel>
  `,
};

export default meta;

type Story = StoryObj<AmendsPanel>;

export const Inline: Story = {};

/** A sheet in a narrow window, a panel at the corner of a wide one. */
export const Overlay: Story = {
  args: { placement: 'overlay', open: true },
  parameters: { docs: { story: { inline: false, height: '640px' } } },
};

export const Anchored: Story = {
  args: { placement: 'anchored', open: true },
  parameters: { docs: { story: { inline: false, height: '640px' } } },
  play: ({ canvasElement }) => {
    const panel = canvasElement.querySelector('amends-panel');
    if (panel) panel.anchor = canvasElement.querySelector('button') ?? undefined;
  },
};

export const StepThree: Story = { args: { step: 3, progress: 'Step 3 of 4: choose', backable: true } };

export const Busy: Story = { args: { busy: true } };

export const Finished: Story = { args: { step: 4, progress: 'Done', finished: true } };

export const WithoutSteps: Story = { args: { step: 0, context: 'AM-7Q4K2' } };

export const RightToLeft: Story = {
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
  args: { backable: true },
};
