/** Whether a server that answers with this HTTP status may well answer rightly in a while. */
export const isBusy = (status: number): boolean => status === 429 || status >= 500;
