import { firstWords } from './en.first.js';

/** What the flow itself says in English. What a shop says about a case comes with the case. */
export const en = {
  ...firstWords,

  check: {
    ...firstWords.check,
    remedy: 'Choose one of these',
    contact: 'Enter a number where we can reach you',
    email: 'Enter an address we can write to',
    sorted: 'Choose whether it is sorted',
    rating: 'Choose one of the five',
    still: 'Say what is still wrong',
    counter: 'Say what would work for you',
    answer: 'Write an answer, or skip it',
  },

  safety: {
    title: 'Is anyone hurt or in danger right now?',
    intro: 'We ask because of something you told us. Your answer decides what we do first.',
    yes: 'Yes',
    no: 'No',
    unsure: 'I’m not sure',
    continue: 'Continue',
    choose: 'Choose one answer',
    doNow: 'Do this now',
    call: 'Call me now',
    nothingElse: 'Nothing else is needed from you right now.',
    refund: 'See how you get your money back',
  },

  clarify: {
    title: 'One question, so we get this right',
    continue: 'Continue',
    skip: 'Skip this',
  },

  sending: {
    title: 'Thank you. We’re reading it.',
    words: (photos: number) =>
      photos === 0
        ? 'Your words'
        : photos === 1
          ? 'Your words and a photo'
          : `Your words and ${photos} photos`,
    stored: 'Saved on this device',
    onItsWay: 'On its way to the shop',
    close: 'You can close this. It goes on by itself.',
    choice: 'Passing on your choice',
  },

  acknowledge: {
    understood: 'What we understood',
    change: (label: string) => `Change: ${label}`,
    story: 'What went wrong',
    continue: 'See how we can fix it',
    choices: 'See what we can do',
    done: 'See what happens now',
    leave: 'I no longer need this',
  },

  timeline: {
    fault: 'Where it went wrong',
    done: 'Done',
    now: 'Now',
    next: 'Still to come',
  },

  choose: {
    title: 'What would put this right?',
    loading: 'Finding your options',
    none: 'None of these works for me',
    noneHint: 'Say what would, or talk to a person',
    counter: 'In your words: what would?',
    continue: 'Continue',
    send: 'Send this to a person',
  },

  confirm: {
    intro: 'Check that this is right before we start.',
    steps: 'Here is what we are going to do',
  },

  agreed: {
    title: (name: string | undefined) => `That’s agreed${name ? `, ${name}` : ''}.`,
    begun: (name: string | undefined) => `It’s under way${name ? `, ${name}` : ''}.`,
    thanks: 'Thank you for telling us.',
    reference: 'Reference',
    copy: 'Copy',
    copied: 'Copied',
    next: 'What happens next',
    extra: 'And here is what else we have for you',
    print: 'Print',
    back: 'Back to my order',
  },

  standing: {
    now: 'Where it is now',
    change: 'Choose something else',
    add: 'Tell us something more',
    anew: 'Tell us about something else',
    said: 'Read what was said',
    saidHint: 'Your words and our answers',
    leave: 'I no longer need this',
    fine: 'That works for me',
    other: 'Tell us what would suit you better',
    you: 'You',
    shop: 'We',
    empty: 'Nothing waiting on us',
    emptyHint: 'If something isn’t right with an order, tell us. We’ll sort it out together.',
  },

  review: {
    sorted: { yes: 'Yes, completely', partly: 'Partly', no: 'No, not yet' },
    anything: 'Is there anything else we can put right?',
    rate: 'Overall, how satisfied or dissatisfied are you with how we handled this?',
    ratings: [
      'Very dissatisfied',
      'Dissatisfied',
      'Neither satisfied nor dissatisfied',
      'Satisfied',
      'Very satisfied',
    ] as const,
    clear: 'Take my rating back',
    comment: 'What could we have done better?',
    optional: 'Optional',
    readBy: 'Read by the people who handled it. Never shown in public.',
    notFinished: 'We’re sorry. Then we aren’t finished.',
    still: 'What is still wrong?',
    again: 'Put it right again',
    againHint: 'New options now, with all you told us',
    person: 'Have a person call me',
    onlyRating: 'Only send my rating',
    send: 'Send',
    thanks: 'Thank you. That is all we need.',
    thanksHint: 'If anything comes up with this order, tell us here. Your case stays open to you.',
    goOn: 'Reopen my case',
  },

  person: {
    title: 'Talk to a person',
    intro: 'They can see all you told us, so you won’t have to repeat it.',
    number: 'Your number',
    email: 'Your e-mail address',
    onlyForThis: 'Only for this contact.',
    open: 'Your options stay open while you talk.',
    goOn: 'See the options we have now',
    actions: { call: 'Call me back', chat: 'Start the chat', email: 'Write to me' },
  },

  left: {
    title: 'All right. We have closed this.',
    intro: 'Nothing was changed on your order. What you wrote is kept with your case.',
    again: 'Open it again',
  },

  trouble: {
    offlineTitle: 'You’re offline. Nothing is lost.',
    offlineIntro: 'It is saved on this device and will send by itself when you’re back.',
    offlineNote: 'Waiting for a connection. If you close this page, it goes when you next open it.',
    memoryIntro: 'This browser keeps nothing for us, so leave this page open until it is sent.',
    unsureTitle: 'We don’t know yet whether it arrived.',
    unsureIntro: 'The shop has not answered. Sending again is safe: it can only count once.',
    refusedTitle: 'That didn’t go through. The fault is ours.',
    refusedIntro: 'Your words and your choice are kept.',
    loadTitle: 'We can’t reach the shop right now.',
    loadIntro: 'What you write is kept on this device.',
    setupTitle: 'This is for a person to sort out.',
    setupIntro: 'We can’t open your order here. Tell us how to reach you.',
    quote: (code: string) => `If it keeps happening, a person can do it for you. Quote ${code}.`,
    savedAt: (time: string, photos: number) =>
      `Saved ${time}${photos === 0 ? '' : photos === 1 ? ', with a photo' : `, with ${photos} photos`}`,
    keepWriting: 'Keep writing',
    again: 'Try again',
    copy: 'Copy my words',
  },
};

/** Every word the flow can say, by where it says it. A missing message does not compile. */
export type Words = typeof en;
