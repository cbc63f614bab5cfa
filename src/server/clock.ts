import type { Clock } from '../service/host.ts';

/** The computer's own clock, with the date where it stands. */
export const systemClock: Clock = {
  today() {
    const now = new Date();
    const two = (number: number) => String(number).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
  now: () => Date.now(),
  delay: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
