package rasid.time;

/** The parts of a day, in TIMEX3's letters: morning, midday, afternoon, evening, night. */
public enum DayPart {
  MO,
  MI,
  AF,
  EV,
  NI
}
