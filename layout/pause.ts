/** Lets others have their turn between two stretches of work. */
export type Pause = () => Promise<void>;
