const datePattern = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;

/** Whether a text is a day of the calendar, as year-month-day. */
export function isDate(value: string): boolean {
  const match = datePattern.exec(value);
  if (match === null) return false;
  return isDayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

function isDayOf(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return year > 0 && days !== undefined && day >= 1 && day <= days;
}
