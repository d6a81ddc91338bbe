/** A mistake of the programmer who calls: what was refused, what was expected, what came, what to do. */
export class AmendsError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(`${message} (${code})`);
    this.name = 'AmendsError';
    this.code = code;
  }
}
