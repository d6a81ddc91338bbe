/** The most that is sent of a customer's words, in characters. More is kept on the device and asked to be shortened. */
export const wordsLimit = 5_000;
