package rasid.claim.when;

import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.record.EventPrecision;
import rasid.text.TextRange;
import rasid.time.Timex;

/** What speaks for one time of a figure or another: features of dates beside it. */
final class TimeFeatures {

  /** Characters between tokens that part titles. */
  private static final int WIDE = 3;

  private final ArticleTimes times;
  private final Figure figure;
  private final AnnotatedSentence sentence;
  private final int token;
  private final int place;
  private final List<CalendarDate> own;
  private final String ownKind;
  private final String opening;
  private final List<String> cues;
  private final FigureClues clues;

  TimeFeatures(ArticleTimes times, Figure figure, ScopeCues cues) {
    this.times = times;
    this.figure = figure;
    sentence = figure.sentence();
    token = figure.token();
    place = times.place(sentence);
    own = times.of(sentence);
    ownKind = ownKind();
    opening = sentence.key(0).equals("و") ? "و" + sentence.key(1) : sentence.key(0);
    this.cues = cues.near(sentence, token);
    clues = new FigureClues(times, figure);
  }

  private String ownKind() {
    boolean day = own.stream().anyMatch(date -> date.timex().precision() == EventPrecision.DAY);
    return own.isEmpty() ? "none" : day ? "day" : "long";
  }

  /** Features of a date of the figure's sentence. */
  List<String> own(int i) {
    CalendarDate date = own.get(i);
    int first = sentence.tokenAt(date.range().begin());
    boolean before = date.range().begin() < figure.number().begin();
    int distance = Math.abs(first - token);
    List<String> features = new ArrayList<>();
    String side = before ? "before" : "behind";
    String precision = String.valueOf(date.timex().precision());
    String near = distance < 4 ? "0" : distance < 9 ? "1" : distance < 16 ? "2" : "3";
    int rank = rank(i, before);
    String relation = times.relation(date.days());
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
    describe(date, features, "own");
    features.addAll(clues.ofOwn(date));
    return features;
  }

  /** Features of a date of another sentence. */
  List<String> other(CalendarDate date, String kind, int rank) {
    int apart = Math.abs(times.place(date) - place);
    String precision = String.valueOf(date.timex().precision());
    String relation = times.relation(date.days());
    String far = apart < 2 ? "1" : apart < 3 ? "2" : apart < 6 ? "3" : "6";
    AnnotatedSentence there = times.sentenceOf(date);
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
    describe(date, features, kind);
    features.addAll(clues.ofOther(date, kind));
    return features;
  }

  private void describe(CalendarDate date, List<String> features, String kind) {
    AnnotatedSentence there = times.sentenceOf(date);
    int first = there.tokenAt(date.range().begin());
    int verb = verbBefore(there, first);
    features.add(kind + " verb " + (verb < 0 ? "-" : there.key(verb)));
    features.add(kind + " word before " + there.key(first - 1));
    features.add(kind + " word behind " + there.key(there.tokenAt(date.range().end() - 1) + 1));
    if (there.index() == sentence.index()) {
      int mine = verbBefore(sentence, token);
      features.add(kind + " verbs " + (verb == mine ? "same" : verb < mine ? "earlier" : "later"));
    } else {
      features.add(kind + " tells of it " + shares(there));
      features.add(kind + " tells the value " + times.repeats(figure, there.index()));
    }
    int mentions = Math.min(times.mentions(date.days()), 3);
    features.add(kind + " mentions " + mentions);
    features.add(kind + " mentions " + mentions + " " + ownKind);
    boolean isFirst = date.days().first().equals(times.firstDay());
    features.add(kind + " first day " + isFirst);
    if (times.written() != null) {
      features.add(kind + " contradicted");
    }
  }

  /** What the place of the figure says of a kind of candidate. */
  List<String> context(String kind) {
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
    features.add(kind + " linked " + isLinked());
    for (String cue : cues) {
      features.add(kind + " " + cue);
    }
    features.addAll(clues.ofKind(kind));
    return features;
  }

  /** The nearest verb before a token, or -1. */
  private static int verbBefore(AnnotatedSentence sentence, int token) {
    int at = token - 1;
    while (at >= 0 && !sentence.tokens().get(at).isVerb()) {
      at--;
    }
    return at;
  }

  /** Whether another sentence has the word that tells what happened. */
  private boolean shares(AnnotatedSentence there) {
    String key = triggerKey();
    for (int i = 0; i < there.size(); i++) {
      if (there.key(i).equals(key)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the figure stands in a title of another article: روابط ذات علاقة, between wide blanks.
   */
  private boolean isLinked() {
    boolean marked = false;
    for (int i = 0; i + 1 < token; i++) {
      marked |= sentence.key(i).equals("روابط") && sentence.key(i + 1).equals("ذات");
    }
    for (int i = token; marked && i + 1 < sentence.size(); i++) {
      int end = sentence.tokens().get(i).range().end();
      if (sentence.tokens().get(i + 1).range().begin() - end >= WIDE) {
        return true;
      }
    }
    return false;
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
  boolean isBesideCue(CalendarDate date) {
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
