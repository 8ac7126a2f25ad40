/** The end of a command that cannot go on, with a message that says what to do. */
export class Stopped extends Error {}
