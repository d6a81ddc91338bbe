/** The parts of all screens, passed on unchanged. A screen that lacks one loses nothing. */
export const parts =
  'frame, scrim, header, back, context, person, close, progress, body, footer, primary, secondary, title, letter, field, textarea, add-photo, listening, noted, item, chip, recap, edit, timeline, ownership, remedies, remedy, extra, remedy-other, unavailable, steps, facts, promise, copy, told, print, fallback, actions, scale, rating, channel, urgent, summary, conversation';
