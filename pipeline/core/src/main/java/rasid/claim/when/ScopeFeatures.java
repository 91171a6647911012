package rasid.claim.when;

import java.util.ArrayList;
import java.util.List;
import rasid.annotation.AnnotatedSentence;

/** What speaks for one scope of a figure or another: the words around it and its dates. */
final class ScopeFeatures {

  private static final int WINDOW = 6;

  /** Tokens within which a verb can be that of the figure. */
  private static final int REACH = 12;

  private ScopeFeatures() {}

  static List<String> of(ArticleTimes times, Figure figure, ScopeCues cues) {
    AnnotatedSentence sentence = figure.sentence();
    int token = figure.token();
    List<String> features = new ArrayList<>();
    features.add("bias");
    features.add("event " + figure.event());
    features.add("counted " + figure.counted());
    features.add("both " + figure.event() + " " + figure.counted());
    features.add("quantity " + figure.kind());
    if (figure.trigger() != null) {
      features.add("trigger " + sentence.key(sentence.tokenAt(figure.trigger().begin())));
    }
    for (int i = Math.max(0, token - WINDOW); i < Math.min(sentence.size(), token + WINDOW); i++) {
      if (i != token && !sentence.tokens().get(i).isPunctuation()) {
        features.add("word " + sentence.key(i));
        features.add((i < token ? "before " : "behind ") + sentence.key(i));
      }
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.key(i).length() > 2) {
        features.add("sentence " + sentence.key(i));
      }
    }
    features.add("before1 " + sentence.key(token - 1));
    features.add("before2 " + sentence.key(token - 2) + " " + sentence.key(token - 1));
    features.add("opening " + sentence.key(0));
    List<CalendarDate> own = times.of(sentence);
    features.add("dates " + Math.min(own.size(), 2));
    for (CalendarDate date : own) {
      String precision = String.valueOf(date.timex().precision());
      int first = sentence.tokenAt(date.range().begin());
      features.add("date " + precision);
      features.add("date " + precision + " " + times.relation(date.days()));
      features.add("date form " + date.timex().getClass().getSimpleName());
      features.add("date prep " + sentence.key(first - 1) + " " + precision);
      features.add("date first " + sentence.key(first) + " " + precision);
    }
    features.addAll(cues.features(sentence, token));
    features.add("verb " + verb(sentence, token, -1, Math.max(-1, token - REACH)));
    features.add(
        "verb behind " + verb(sentence, token, 1, Math.min(sentence.size(), token + REACH)));
    features.add("first verb " + verb(sentence, -1, 1, sentence.size()));
    if (own.isEmpty()) {
      CalendarDate last = times.lastBefore(sentence);
      features.add("last date " + (last == null ? "none" : last.timex().precision()));
    }
    CalendarDate lead = times.all().isEmpty() ? null : times.all().get(0);
    features.add("lead " + (lead == null ? "none" : lead.timex().precision()));
    features.add("long " + times.longShare());
    features.add("place " + Math.min(times.place(sentence), 3));
    features.addAll(new FigureClues(times, figure).ofScope());
    return features;
  }

  /** Part of speech of the nearest verb on one side of a token, or none. */
  private static String verb(AnnotatedSentence sentence, int token, int step, int end) {
    for (int i = token + step; i != end; i += step) {
      if (sentence.tokens().get(i).isVerb()) {
        return sentence.tokens().get(i).pos();
      }
    }
    return "none";
  }
}
