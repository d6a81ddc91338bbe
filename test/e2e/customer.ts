/** What a customer does and sees, in whichever browser. Each waits until it is so. */
export interface Customer {
  visit(path: string): Promise<void>;
  reload(): Promise<void>;
  /** Presses the pill, whatever it says. */
  open(): Promise<void>;
  /** Presses a button or a link. */
  press(name: string): Promise<void>;
  /** Presses a button until the screen's title is another: one that has only just appeared takes no press. */
  confirm(name: string, title: string): Promise<void>;
  /** Chooses a radio button or ticks a box by its label, which begins so. */
  pick(label: string): Promise<void>;
  /** Writes into the field with a label, from the start. */
  write(label: string, words: string): Promise<void>;
  /** Leaves the field in which the cursor is. */
  leaveField(): Promise<void>;
  /** Waits until the screen's title is this. */
  reads(title: string): Promise<void>;
  /** Waits until all of these are somewhere on the screen. */
  sees(...texts: readonly string[]): Promise<void>;
  /** Everything that the flow says now, as one line. */
  text(): Promise<string>;
  /** How many radio buttons and boxes are ticked on this screen. */
  ticked(): Promise<number>;
  close(): Promise<void>;
}
