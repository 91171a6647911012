package rasid.claim.when;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rasid.annotation.AnnotatedSentence;

/**
 * What a figure's size, class, trigger and clause say of its time and of its scope, in features of
 * their models.
 */
final class FigureClues {

  /** A word that tells has at least so many letters. */
  private static final int TELLING = 3;

  private final ArticleTimes times;
  private final Figure figure;
  private final AnnotatedSentence sentence;
  private final int token;
  private final int trigger;
  private final Clause clause;

  /** The longer words of the sentence. */
  private final Set<String> words = new HashSet<>();

  FigureClues(ArticleTimes times, Figure figure) {
    this.times = times;
    this.figure = figure;
    sentence = figure.sentence();
    token = figure.token();
    trigger = figure.trigger() == null ? -1 : sentence.tokenAt(figure.trigger().begin());
    clause = Clause.of(sentence, token);
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.key(i).length() > TELLING) {
        words.add(sentence.key(i));
      }
    }
  }

  /** What speaks for a scope. */
  List<String> ofScope() {
    List<String> features = new ArrayList<>();
    String size = size(figure.value());
    String event = figure.event();
    features.add("size " + size);
    features.add("size " + size + " " + figure.counted());
    features.add("size " + size + " " + event);
    features.add("zone " + sentence.zone());
    features.add("quantity " + figure.kind() + " " + event);
    features.add("next " + sentence.key(token + 1));
    features.add("next two " + sentence.key(token + 1) + " " + sentence.key(token + 2));
    features.add("next " + event + " " + sentence.key(token + 1));
    if (trigger >= 0) {
      String pos = sentence.tokens().get(trigger).pos();
      features.add("trigger pos " + pos);
      features.add("trigger pos " + pos + " " + event);
      features.add("trigger behind " + sentence.key(trigger - 1));
      features.add("trigger before " + (trigger < token));
      features.add("trigger in clause " + clause.holds(trigger));
      features.add("trigger of " + sentence.key(trigger) + " " + figure.counted());
    }
    for (int i = clause.tokens().first(); i <= clause.tokens().last(); i++) {
      if (i != token && sentence.key(i).length() > 1) {
        features.add("clause " + sentence.key(i));
      }
      if (sentence.tokens().get(i).isVerb()) {
        features.add("clause verb " + sentence.tokens().get(i).pos());
      }
    }
    for (CalendarDate date : times.of(sentence)) {
      int first = sentence.tokenAt(date.range().begin());
      String what = date.timex().precision() + " " + form(date);
      features.add("date of event " + event + " " + what);
      features.add("date of quantity " + figure.kind() + " " + what);
      if (clause.holds(first)) {
        features.add("date in clause " + what);
        features.add("date in clause behind " + sentence.key(first - 1));
      }
    }
    if (times.place(sentence) == 0) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.key(i).length() >= TELLING) {
          features.add("title " + sentence.key(i));
        }
      }
    }
    return features;
  }

  /** What speaks for a date of the figure's sentence. */
  List<String> ofOwn(CalendarDate date) {
    List<String> features = new ArrayList<>();
    String precision = String.valueOf(date.timex().precision());
    int first = sentence.tokenAt(date.range().begin());
    boolean here = clause.holds(first);
    features.add("own in clause " + here);
    features.add("own in clause " + here + " " + precision);
    features.add("own alone in clause " + (here && isAlone()));
    if (trigger >= 0) {
      boolean both = Clause.of(sentence, first).holds(trigger);
      features.add("own with trigger " + both);
      features.add("own with trigger " + both + " " + here);
    }
    int verbs = 0;
    int parts = 0;
    for (int i = Math.min(first, token); i < Math.max(first, token); i++) {
      verbs += sentence.tokens().get(i).isVerb() ? 1 : 0;
      parts += Clause.parts(sentence, i) ? 1 : 0;
    }
    boolean before = first < token;
    features.add("own verbs between " + Math.min(verbs, 3) + " " + before);
    features.add("own clauses between " + Math.min(parts, 4) + " " + before);
    features.add("own event form " + figure.event() + " " + form(date));
    features.add("own counted " + figure.counted() + " " + precision);
    features.add("own quantity " + figure.kind() + " " + precision);
    return features;
  }

  /** What speaks for a date of another sentence. */
  List<String> ofOther(CalendarDate date, String kind) {
    AnnotatedSentence there = times.sentenceOf(date);
    Set<String> shown = new HashSet<>();
    for (int i = 0; i < there.size(); i++) {
      if (words.contains(there.key(i))) {
        shown.add(there.key(i));
      }
    }
    int shared = shown.size();
    int many = shared > 7 ? 4 : shared > 4 ? 3 : shared > 2 ? 2 : Math.min(shared, 1);
    String precision = String.valueOf(date.timex().precision());
    return List.of(
        kind + " shared " + many,
        kind + " there " + there.zone(),
        kind + " counted " + figure.counted() + " " + precision,
        kind + " event " + figure.event() + " " + precision + " " + relation(date));
  }

  /** What speaks for a kind of candidate. */
  List<String> ofKind(String kind) {
    List<String> features = new ArrayList<>();
    List<CalendarDate> all = times.all();
    features.add(kind + " lead " + (all.isEmpty() ? "none" : said(all.get(0))));
    CalendarDate last = times.lastBefore(sentence);
    String near = last == null ? "" : " " + (times.place(sentence) - times.place(last) < 2);
    features.add(kind + " last " + (last == null ? "none" : said(last) + near));
    features.add(kind + " days " + Math.min(times.days().size(), 4));
    features.add(kind + " first day " + times.firstDayRelation());
    features.add(kind + " counted " + figure.counted());
    features.add(kind + " counted " + figure.event() + " " + figure.counted());
    features.add(kind + " size " + size(figure.value()));
    if (trigger >= 0) {
      features.add(kind + " trigger pos " + sentence.tokens().get(trigger).pos());
      features.add(kind + " trigger behind " + sentence.key(trigger - 1));
    }
    for (int i = clause.tokens().first(); i <= clause.tokens().last(); i++) {
      if (sentence.tokens().get(i).isVerb()) {
        features.add(kind + " verb pos " + sentence.tokens().get(i).pos());
        features.add(kind + " clause verb " + sentence.key(i));
      }
    }
    return features;
  }

  /** Whether no more than one date stands in the figure's clause. */
  private boolean isAlone() {
    return times.of(sentence).stream()
            .filter(date -> clause.holds(sentence.tokenAt(date.range().begin())))
            .count()
        == 1;
  }

  private String said(CalendarDate date) {
    return date.timex().precision() + " " + relation(date);
  }

  private String relation(CalendarDate date) {
    return times.relation(date.days());
  }

  private static String form(CalendarDate date) {
    return date.timex().getClass().getSimpleName();
  }

  /** The order of magnitude of a value. */
  private static String size(double value) {
    if (Double.isNaN(value)) {
      return "vague";
    }
    return value < 1
        ? "0"
        : value < 2
            ? "1"
            : value < 10
                ? "few"
                : value < 100
                    ? "tens"
                    : value < 1000 ? "hundreds" : value < 1e6 ? "thousands" : "millions";
  }
}
