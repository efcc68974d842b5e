/** The selection moves fast under the arrow keys: reasons are fetched once it rests so long. */
export const restMs = 150;
