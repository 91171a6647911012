package rasid.claim.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.record.EventPrecision;
import rasid.text.TextRange;
import rasid.time.DateMention;
import rasid.time.Days;
import rasid.time.DerivedTimex.Lasting;
import rasid.time.DerivedTimex.Until;
import rasid.time.Stretch;
import rasid.time.Timex;

/**
 * The times that a figure may have, each with its features: those of the dates in its own sentence,
 * of the nearest before and behind, the day of the article, and none.
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
  private final int token;
  private final int place;
  private final List<DateMention> own;
  private final String ownKind;
  private final String opening;
  private final List<Candidate> found = new ArrayList<>();

  private Candidates(ArticleTimes times, Figure figure) {
    this.times = times;
    this.figure = figure;
    sentence = figure.sentence();
    token = figure.token();
    place = times.place(sentence);
    own = times.of(sentence);
    ownKind = ownKind();
    opening = sentence.key(0).equals("و") ? "و" + sentence.key(1) : sentence.key(0);
  }

  static List<Candidate> of(ArticleTimes times, Figure figure) {
    Candidates candidates = new Candidates(times, figure);
    candidates.collect();
    return candidates.found;
  }

  private String ownKind() {
    boolean day = own.stream().anyMatch(date -> date.timex().precision() == EventPrecision.DAY);
    return own.isEmpty() ? "none" : day ? "day" : "long";
  }

  private void collect() {
    for (int i = 0; i < own.size(); i++) {
      addOwn(i);
    }
    addOthers();
    LocalDate day = times.day();
    if (day != null) {
      add(new EventTime(day, day, EventPrecision.DAY), "day-of-article", context("pub"));
      add(new EventTime(null, day, EventPrecision.DAY), "until-day-of-article", context("upto"));
    }
    add(EventTime.UNKNOWN, "none", context("none"));
  }

  private void addOwn(int i) {
    DateMention date = own.get(i);
    int first = sentence.tokenAt(date.range().begin());
    boolean before = date.range().begin() < figure.number().begin();
    int distance = Math.abs(first - token);
    List<String> features = new ArrayList<>();
    String side = before ? "before" : "behind";
    String precision = String.valueOf(date.timex().precision());
    String near = distance < 4 ? "0" : distance < 9 ? "1" : distance < 16 ? "2" : "3";
    int rank = rank(i, before);
    String relation = times.relation(date.timex().days());
    boolean said = isBesideCue(date);
    String where = side + rank + (said ? "said" : "");
    features.add("own");
    features.add("own " + side + " " + near);
    features.add("own " + where);
    features.add("own " + where + " of " + Math.min(own.size(), 3));
    features.add("own breaks " + side + breaks(date.range()));
    features.add("own prep " + key(first - 1) + " " + sentence.key(first));
    features.add("own prep " + key(first - 1));
    features.add("own " + precision + " " + side);
    features.add("own " + precision + " in " + ownKind);
    features.add("own " + relation);
    features.add("own " + relation + " " + precision + " " + rank);
    features.add("own form " + form(date.timex()) + (date.anchor() == null ? "" : " relative"));
    features.add("own numbers between " + numbersBetween(date.range()));
    if (figure.trigger() != null) {
      boolean triggerBefore = figure.trigger().begin() < date.range().begin();
      features.add("own trigger " + side + triggerBefore);
      int apart = Math.abs(sentence.tokenAt(figure.trigger().begin()) - first);
      features.add("own trigger near " + (apart < 4 ? 0 : apart < 10 ? 1 : 2));
    }
    features.add("own event " + figure.event() + " " + precision);
    boolean leads = times.all().get(0).equals(date);
    features.add("own leads " + leads);
    addTimes(date, features, "own");
    if (figure.cue() != null && said) {
      LocalDate last = date.timex().days().last();
      add(new EventTime(null, last, EventPrecision.DAY), "date.until-said", with(features, "upto"));
    }
  }

  /** The times that a date can mean: itself, and what of it lies before the day of the article. */
  private void addTimes(DateMention date, List<String> features, String kind) {
    Days days = date.timex().days();
    EventPrecision precision = date.timex().precision();
    LocalDate day = times.day();
    if (date.timex() instanceof Until) {
      add(
          new EventTime(null, days.last(), precision),
          "date.until-" + kind,
          with(features, "until"));
    }
    add(new EventTime(days.first(), days.last(), precision), "date." + kind, features);
    if (day != null && !days.isDay() && !days.first().isAfter(day) && days.last().isAfter(day)) {
      add(
          new EventTime(days.first(), day, precision),
          "date.so-far-" + kind,
          with(features, "sofar"));
    }
    if (day != null && precision == EventPrecision.WEEK && days.last().isBefore(day)) {
      EventTime seven = new EventTime(day.minusDays(7), day.minusDays(1), precision);
      add(seven, "date.seven-days-" + kind, with(features, "seven"));
    }
    LocalDate said = date.timex() instanceof Lasting ? times.lastDay(sentence) : null;
    if (said != null && days.first().isBefore(said)) {
      EventTime until = new EventTime(days.first(), said, precision);
      add(until, "date.since-until-said-" + kind, with(features, "said"));
    }
    if (day != null && days.last().isBefore(day) && !(date.timex() instanceof Stretch)) {
      add(
          new EventTime(days.first(), day, precision),
          "date.since-" + kind,
          with(features, "since"));
    }
  }

  private static List<String> with(List<String> features, String variant) {
    List<String> all = new ArrayList<>();
    for (String feature : features) {
      all.add(variant + " " + feature);
    }
    return all;
  }

  private void addOthers() {
    List<DateMention> all = times.all();
    int at = times.before(sentence);
    for (int i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
      addOther(all.get(i), "prev", at - 1 - i);
    }
    if (at > BEFORE) {
      addOther(all.get(0), "lead", 0);
    }
    int echoes = 0;
    for (DateMention date : times.echoes(figure)) {
      if (echoes == BEFORE) {
        break;
      }
      if (date.sentence() != sentence.index()) {
        addOther(date, "echo", echoes++);
      }
    }
    int behind = at + own.size();
    for (int i = behind; i < Math.min(all.size(), behind + BEHIND); i++) {
      if (times.place(all.get(i)) - place <= REACH) {
        addOther(all.get(i), "next", i - behind);
      }
    }
  }

  private void addOther(DateMention date, String kind, int rank) {
    int apart = Math.abs(times.place(date) - place);
    String precision = String.valueOf(date.timex().precision());
    String relation = times.relation(date.timex().days());
    String far = apart < 2 ? "1" : apart < 3 ? "2" : apart < 6 ? "3" : "6";
    AnnotatedSentence there = times.at(times.place(date));
    int first = there.tokenAt(date.range().begin());
    List<String> features = new ArrayList<>(context(kind));
    features.add(kind + rank);
    features.add(kind + " apart " + far);
    features.add(kind + rank + " apart " + far + " " + ownKind);
    features.add(kind + " " + precision);
    features.add(kind + " " + relation);
    features.add(kind + " " + relation + " " + precision + " " + ownKind);
    features.add(kind + " form " + form(date.timex()));
    features.add(kind + " early " + (first < 12));
    features.add(kind + " leads " + times.all().get(0).equals(date));
    features.add(
        kind + " prep " + (first > 0 ? there.key(first - 1) : "") + " " + there.key(first));
    boolean sole = times.of(there).size() == 1;
    features.add(kind + " sole " + sole + " " + rank);
    addTimes(date, features, kind);
  }

  /** What the place of the figure says of a kind of candidate. */
  private List<String> context(String kind) {
    List<String> features = new ArrayList<>();
    features.add(kind);
    features.add(kind + " own " + ownKind);
    String early = place == 0 ? "0" : place < 3 ? "1" : place < 8 ? "3" : "8";
    features.add(kind + " place " + early);
    features.add(kind + " place " + early + " own " + ownKind);
    features.add(kind + " zone " + sentence.zone());
    features.add(kind + " dated " + (times.all().isEmpty() ? "no" : "yes"));
    features.add(kind + " opening " + opening);
    features.add(kind + " event " + figure.event());
    features.add(kind + " event " + figure.event() + " own " + ownKind);
    features.add(kind + " quantity " + figure.kind());
    features.add(kind + " trigger " + triggerKey());
    features.add(kind + " future " + isFuture());
    features.add(kind + " perfect " + isPerfect());
    features.add(kind + " said " + (figure.cue() != null));
    features.add(kind + " long " + (sentence.size() > 60));
    return features;
  }

  private void add(EventTime time, String rule, List<String> features) {
    found.add(new Candidate(time, rule, features));
  }

  private String triggerKey() {
    return figure.trigger() == null
        ? "-"
        : sentence.key(sentence.tokenAt(figure.trigger().begin()));
  }

  /** Whether a verb in the future stands before the figure. */
  private boolean isFuture() {
    for (int i = Math.max(0, token - 15); i < token; i++) {
      String key = sentence.key(i);
      String bare = key.startsWith("و") ? key.substring(1) : key;
      boolean will =
          bare.length() > 3 && bare.charAt(0) == 'س' && "يتن".indexOf(bare.charAt(1)) >= 0;
      if ((will && sentence.tokens().get(i).isVerb()) || bare.equals("سوف") || bare.equals("س")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence tells what had happened before: وكان قد. */
  private boolean isPerfect() {
    return opening.startsWith("وكان") || opening.startsWith("كان");
  }

  private String key(int i) {
    String key = sentence.key(i);
    return key.length() > 4 ? "-" : key;
  }

  /** How many dates on the same side stand nearer to the figure, at most 2. */
  private int rank(int i, boolean before) {
    int rank = 0;
    for (int j = before ? i + 1 : i - 1; j >= 0 && j < own.size(); j += before ? 1 : -1) {
      if ((own.get(j).range().begin() < figure.number().begin()) == before) {
        rank++;
      }
    }
    return Math.min(rank, 2);
  }

  /** Commas and the like between a date and the figure, at most 3. */
  private int breaks(TextRange date) {
    int from = Math.min(sentence.tokenAt(date.begin()), token);
    int to = Math.max(sentence.tokenAt(date.begin()), token);
    int breaks = 0;
    for (int i = from; i < to; i++) {
      breaks += sentence.tokens().get(i).isPunctuation() ? 1 : 0;
    }
    return Math.min(breaks, 3);
  }

  private int numbersBetween(TextRange date) {
    int from = Math.min(sentence.tokenAt(date.end()), token + 1);
    int to = Math.max(sentence.tokenAt(date.begin()), token);
    int numbers = 0;
    for (int i = from; i < to && i < sentence.size(); i++) {
      numbers += sentence.tokens().get(i).pos().equals("CD") ? 1 : 0;
    }
    return Math.min(numbers, 2);
  }

  /** Right before or behind the cue and before the figure: قالت أمس الجمعة. */
  private boolean isBesideCue(DateMention date) {
    TextRange cue = figure.cue();
    if (cue == null || date.range().end() > figure.number().begin()) {
      return false;
    }
    int begin = date.range().begin();
    return begin > cue.begin() - 40 && begin < cue.end() + 60;
  }

  private static String form(@Nullable Timex timex) {
    return timex == null ? "" : timex.getClass().getSimpleName();
  }
}
