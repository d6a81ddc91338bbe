/** What a launcher says before anything else is loaded, in English. */
export const launchWords = {
  pill: 'Something not right?',
  button: 'Not right?',
  link: 'Something not right with your order? Tell us',
};
