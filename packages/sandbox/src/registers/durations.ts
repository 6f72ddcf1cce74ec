/** Adds an ISO 8601 duration of years, months, weeks and days to an ISO date. */
export function addDuration(date: string, duration: string): string {
  const [, years = 0, months = 0, weeks = 0, days = 0] =
    /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?/.exec(duration) ?? [];
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCFullYear(moved.getUTCFullYear() + Number(years), moved.getUTCMonth() + Number(months));
  return addDays(moved.toISOString().slice(0, 10), Number(weeks) * 7 + Number(days));
}

/** Adds calendar days to an ISO date; negative goes back. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
