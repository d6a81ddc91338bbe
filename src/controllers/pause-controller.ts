import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Knows whether a person is writing in a field. What is said once they stop moves what stands below, so a press that took
 * the focus away lands first.
 */
export class PauseController implements ReactiveController {
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #paused: () => void;
  #press = Promise.resolve();
  #writing = false;

  /** `paused` is called when the person has stopped. */
  constructor(host: ReactiveControllerHost & EventTarget, paused: () => void) {
    this.#host = host;
    this.#paused = paused;
    host.addController(this);
    host.addEventListener('pointerdown', () => {
      this.#press = new Promise((resolve) => {
        const land = () => {
          resolve();
        };
        addEventListener('pointerup', land, { once: true });
        addEventListener('pointercancel', land, { once: true });
      });
    });
  }

  hostDisconnected(): void {
    this.#writing = false;
  }

  get writing(): boolean {
    return this.#writing;
  }

  /** The field has the focus. */
  start(): void {
    this.#writing = true;
    this.#host.requestUpdate();
  }

  /** The field has lost the focus; not when only the window has. */
  end(field: HTMLElement): void {
    void this.#press.then(() =>
      setTimeout(() => {
        if (!field.matches(':focus')) this.stop();
      }),
    );
  }

  /** The person has stopped, whatever has the focus. */
  stop(): void {
    if (!this.#writing) return;
    this.#writing = false;
    this.#host.requestUpdate();
    this.#paused();
  }
}
