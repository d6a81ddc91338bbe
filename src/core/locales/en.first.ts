import { launchWords } from '../launch-words.js';
import type { Category } from '../taxonomy.js';

const labels: Readonly<Record<Category, string>> = {
  delivery_late: 'It hasn’t arrived yet',
  delivery_missing: 'It says delivered, but I don’t have it',
  arrived_damaged: 'It arrived damaged',
  faulty: 'It doesn’t work',
  wrong_or_incomplete: 'I got the wrong thing, or something is missing',
  not_as_described: 'It isn’t what the page said',
  not_right_for_me: 'It works, but it isn’t right for me',
  billing: 'A charge, refund or discount is wrong',
  stock_cancelled: 'You cancelled it, or can’t supply it',
  service_experience: 'It’s about how I was treated',
  safety: 'Someone was hurt, or it could be dangerous',
  account_security: 'I don’t recognise this order, or my account isn’t safe',
  unclear: 'Something else',
};

const short: Readonly<Record<Category, string>> = {
  delivery_late: 'Not here yet',
  delivery_missing: 'Delivered, but not to me',
  arrived_damaged: 'Arrived damaged',
  faulty: 'Doesn’t work',
  wrong_or_incomplete: 'Wrong or missing',
  not_as_described: 'Not as described',
  not_right_for_me: 'Not right for me',
  billing: 'A wrong charge',
  stock_cancelled: 'Out of stock',
  service_experience: 'How I was treated',
  safety: 'Could be dangerous',
  account_security: 'Not my order',
  unclear: 'Something else',
};

/** What the launcher and the first screen say in English, loaded before the rest. */
export const firstWords = {
  locale: 'en-GB',
  direction: 'ltr' as 'ltr' | 'rtl',

  launch: launchWords,

  frame: {
    name: 'Put an order right',
    order: (id: string) => `Order ${id}`,
    back: 'Back',
    close: 'Close',
    person: 'Talk to a person',
    progress: 'Progress',
    step: (now: number, name: string) => `Step ${now} of 4: ${name}`,
    steps: ['tell us', 'what happened', 'choose', 'check'] as const,
    done: 'Done',
  },

  describe: {
    title: 'What happened?',
    intro: 'In your own words. Take all the space you need, we read every line.',
    listening: 'We’re listening',
    kept: 'Kept on this device.',
    addPhotos: 'Add photos',
    removePhoto: (index: number) => `Remove photo ${index}`,
    photo: (index: number) => `Photo ${index}`,
    noted: 'Noted so far',
    needed: (day: string) => `Needed by ${day}`,
    forOccasion: (what: string, whose?: string) =>
      whose ? `For your ${whose}’s ${what}` : `For the ${what}`,
    items: 'Which item is it about?',
    pieces: (unit: string | undefined) => `How many${unit ? ` ${unit}s` : ''}?`,
    amount: (quantity: number, unit: string | undefined) => `${quantity} ${unit ? `${unit}s` : 'pieces'}`,
    fewer: 'One fewer',
    more: 'One more',
    wholeOrder: 'Something else about this order',
    kind: 'What kind of problem?',
    kindSuggested: 'Suggested from your words. Change it if we misheard.',
    kindOpen: 'Pick the nearest. Your own words count most.',
    allReasons: 'All reasons',
    groups: { arrival: 'When it arrived', use: 'Once I used it', order: 'About the order' },
    labels,
    short,
    wish: 'How would you like to see this resolved?',
    needBy: 'When do you need it by?',
    optional: 'Optional',
    wishes: {
      none: 'No preference',
      replacement: 'A new one',
      refund_full: 'My money back',
      repair: 'Have it repaired',
      refund_partial: 'Keep it, with some money back',
    },
    more_details: 'Add a wish or a date',
    continue: 'Continue',
    left: (characters: number) => `${characters} characters left`,
    over: (characters: number) => `${characters} characters over. All of it is kept.`,
  },

  check: {
    one: 'One thing before we go on',
    several: (count: number) => `${count === 2 ? 'Two' : count} things before we go on`,
    items: 'Choose at least one item',
    words: 'A few words are enough',
    tooLong: (characters: number) => `Shorten it by ${characters} characters`,
  },
};

export type FirstWords = typeof firstWords;
