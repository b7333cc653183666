const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** How many days a month has, leap years minded; 0 for a month that does not exist. */
function lengthOf(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
}

/** A day that exists, as an ISO day, or null: 2月30日 is none. */
export function day(year: number, month: number, date: number): string | null {
  return date < 1 || date > lengthOf(year, month) ? null : `${year}-${two(month)}-${two(date)}`;
}

/** The last day of a month as an ISO day; month 0 is the December before. */
export function monthEnd(year: number, month: number): string | null {
  return month === 0 ? `${year - 1}-12-31` : day(year, month, lengthOf(year, month));
}
