/** What a launcher does when it is pressed or about to be. */
export interface Pressable extends HTMLElement {
  intend(): void;
  press(event: MouseEvent): void;
}

const launchers = new Set<EventTarget>();

/** All launchers of a page share these listeners; they go with the last one. */
export function listen(launcher: Pressable): void {
  if (launchers.size === 0) toggle('addEventListener');
  launchers.add(launcher);
}

export function unlisten(launcher: Pressable): void {
  launchers.delete(launcher);
  if (launchers.size === 0) toggle('removeEventListener');
}

function toggle(change: 'addEventListener' | 'removeEventListener'): void {
  document[change]('click', handleClick);
  for (const type of ['pointerover', 'focusin']) document[change](type, handleIntent);
}

function handleClick(event: Event): void {
  launcherOf(event)?.press(event as MouseEvent);
}

function handleIntent(event: Event): void {
  launcherOf(event)?.intend();
}

/** The launcher that an event happened on, unless it happened in the flow that the launcher has opened. */
function launcherOf(event: Event): Pressable | undefined {
  for (const target of event.composedPath()) {
    if (launchers.has(target)) return target as Pressable;
    if ((target as Partial<Element>).localName === 'amends-resolution') return undefined;
  }
  return undefined;
}
