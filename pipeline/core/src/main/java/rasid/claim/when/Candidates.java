package rasid.claim.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.record.EventPrecision;

/**
 * The times that a figure may have, each with its features: those of the dates in its own sentence,
 * of the nearest before and behind, of the article's other days, the day of the article, the first
 * one that it names, and none.
 */
final class Candidates {

  /** Dates before the sentence that are looked at. */
  private static final int BEFORE = 4;

  /** Dates behind the sentence that are looked at: a title's stand in the lead. */
  private static final int BEHIND = 2;

  /** Sentences behind it in which they are looked for. */
  private static final int REACH = 4;

  private final ArticleTimes times;
  private final Figure figure;
  private final AnnotatedSentence sentence;
  private final int place;
  private final List<CalendarDate> own;
  private final TimeFeatures features;
  private final Variants variants;
  private final List<Candidate> found = new ArrayList<>();

  private Candidates(ArticleTimes times, Figure figure, ScopeCues cues) {
    this.times = times;
    this.figure = figure;
    sentence = figure.sentence();
    place = times.place(sentence);
    own = times.of(sentence);
    features = new TimeFeatures(times, figure, cues);
    variants = new Variants(times, sentence, found);
  }

  static List<Candidate> of(ArticleTimes times, Figure figure, ScopeCues cues) {
    Candidates candidates = new Candidates(times, figure, cues);
    candidates.collect();
    return candidates.found;
  }

  private void collect() {
    for (int i = 0; i < own.size(); i++) {
      variants.add(own.get(i), features.own(i), "own");
      if (figure.cue() != null && features.isBesideCue(own.get(i))) {
        LocalDate last = own.get(i).days().last();
        EventTime until = new EventTime(null, last, EventPrecision.DAY);
        variants.add(until, "date.until-said", Variants.with(features.own(i), "upto"));
      }
      if (i > 0) {
        variants.addBoth(own.get(i - 1), own.get(i), features.own(i));
      }
    }
    addOthers();
    addDay("day-of-article", times.day(), "pub");
    addDay("first-day", times.firstDay(), "lead day");
    variants.add(EventTime.UNKNOWN, "none", features.context("none"));
  }

  private void addDay(String rule, @Nullable LocalDate day, String kind) {
    if (day != null) {
      List<String> on = features.context(kind);
      List<String> upTo = features.context(kind + " upto");
      variants.add(new EventTime(day, day, EventPrecision.DAY), rule, on);
      variants.add(new EventTime(null, day, EventPrecision.DAY), "until-" + rule, upTo);
      if (!day.equals(times.day())) {
        variants.addRewritten(day, rule, on);
      }
    }
  }

  private void addOthers() {
    List<CalendarDate> all = times.all();
    int at = times.before(sentence);
    for (int i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
      addOther(all.get(i), "prev", at - 1 - i);
    }
    if (at > BEFORE) {
      addOther(all.get(0), "lead", 0);
    }
    List<CalendarDate> echoes = times.echoes(figure, BEFORE);
    for (int i = 0; i < echoes.size(); i++) {
      addOther(echoes.get(i), "echo", i);
    }
    int behind = at + own.size();
    for (int i = behind; i < Math.min(all.size(), behind + BEHIND); i++) {
      if (times.place(all.get(i)) - place <= REACH) {
        addOther(all.get(i), "next", i - behind);
      }
    }
    addFar();
  }

  /** The days of the article that are not among the times so far. */
  private void addFar() {
    Set<EventTime> known = new HashSet<>();
    found.forEach(candidate -> known.add(candidate.time().days()));
    times
        .days()
        .forEach(
            (day, date) -> {
              if (known.add(new EventTime(day, day, null))) {
                addOther(date, "far", times.place(date) < place ? 0 : 1);
              }
            });
  }

  private void addOther(CalendarDate date, String kind, int rank) {
    variants.add(date, features.other(date, kind, rank), kind);
  }
}
