/** Devices whose clocks are this near to the API's are taken as right: a header says whole seconds, and takes its time. */
const near = 5_000;
let aheadMs = 0;

/** `fetch`, from whose answers is learnt what time it is: a device's clock may be hours off. */
export const fetchWithClock: typeof fetch = async (...asked) => {
  const response = await fetch(...asked);
  const ahead = Date.parse(response.headers.get('date') ?? '') - Date.now();
  if (!Number.isNaN(ahead)) aheadMs = Math.abs(ahead) < near ? 0 : ahead;
  return response;
};

/** What time it is by the API's clock, which decides what is open and whose time is up; by the device's until the API has answered. */
export function apiNow(): number {
  return Date.now() + aheadMs;
}
