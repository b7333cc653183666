function two(value: number): string {
  return String(value).padStart(2, '0');
}

function lastOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The last day of a month, leap years minded, as an ISO day. */
export function monthEnd(year: number, month: number): string | null {
  return month < 1 || month > 12 ? null : `${String(year)}-${two(month)}-${two(lastOf(year, month))}`;
}

/** A day that exists, or null: 2月30日 is none. */
export function day(year: number, month: number, date: number): string | null {
  const end = month < 1 || month > 12 ? 0 : lastOf(year, month);
  return date < 1 || date > end ? null : `${String(year)}-${two(month)}-${two(date)}`;
}
