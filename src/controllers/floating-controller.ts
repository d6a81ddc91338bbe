import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The least that stays free between what floats and the edge of the window. */
const margin = 12;

/** Keeps something beside its anchor for as long as its host is on the page. */
export class FloatingController implements ReactiveController {
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Places the floating element below its anchor, or wherever there is more room, until `stop()`. */
  place(anchor: Element, floating: HTMLElement): void {
    this.stop();
    this.#stop = autoUpdate(anchor, floating, () => {
      void this.#update(anchor, floating);
    });
  }

  /** Leaves the element to the style sheet again. */
  stop(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  async #update(anchor: Element, floating: HTMLElement): Promise<void> {
    const room = size({
      padding: margin,
      apply: ({ availableHeight }) => {
        floating.style.setProperty('--_room', `${Math.round(availableHeight)}px`);
      },
    });
    const { x, y } = await computePosition(anchor, floating, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [offset(8), flip({ padding: margin }), shift({ padding: margin }), room],
    });
    floating.style.setProperty('--_x', `${Math.round(x)}px`);
    floating.style.setProperty('--_y', `${Math.round(y)}px`);
  }
}
