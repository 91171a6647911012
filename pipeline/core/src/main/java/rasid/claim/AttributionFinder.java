package rasid.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.claim.CueLexicon.Cue;
import rasid.claim.CueLexicon.Kind;
import rasid.entity.Mention;
import rasid.lexicon.WordLists;
import rasid.record.EntityType;
import rasid.text.TextRange;

/**
 * Finds who says what in the sentences of one article, read in order: a cue with its subject, a cue
 * whose subject is left out and goes on with the last speaker, an expression of source before or
 * behind the statement. One instance serves one article.
 */
final class AttributionFinder {

  private static final int LONGEST_SUBJECT = 16;

  private static final Set<String> COMPLEMENTIZERS = WordLists.of("complementizers");

  private static final Set<String> SUBJECT_ENDS = WordLists.of("subject-ends");

  private static final Set<String> DOCUMENTS = WordLists.of("documents");

  private static final Set<String> AMBIGUOUS = WordLists.of("ambiguous-cues");

  private static final Set<String> SAME = WordLists.of("same");

  private final CueLexicon lexicon;
  private @Nullable TextRange lastSource;
  private @Nullable Mention lastEntity;

  AttributionFinder(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The attributions of the next sentence, in order of their cues. */
  List<Attribution> next(AnnotatedSentence sentence, List<Mention> mentions) {
    List<Attribution> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Cue cue = cueAt(sentence, i);
      if (cue == null) {
        i++;
        continue;
      }
      Attribution attribution = attribution(sentence, mentions, cue);
      if (attribution != null) {
        found.add(attribution);
        if (attribution.source() != null) {
          lastSource = attribution.source();
          lastEntity = attribution.entity();
        }
      }
      i = cue.last() + 1;
    }
    return found;
  }

  /** A cue whose word is used as a cue: verbs must be verbs or open a complement. */
  private @Nullable Cue cueAt(AnnotatedSentence sentence, int i) {
    Cue cue = lexicon.at(sentence, i);
    if (cue == null || cue.kind() != Kind.VERB) {
      return cue;
    }
    AnnotatedToken token = sentence.tokens().get(i);
    boolean opens = COMPLEMENTIZERS.contains(sentence.key(cue.last() + 1));
    boolean begins = i == 0 || (sentence.key(i - 1).equals("و") && i == 1);
    return token.isVerb() || opens || (begins && token.surface().length() > 3) ? cue : null;
  }

  private @Nullable Attribution attribution(
      AnnotatedSentence sentence, List<Mention> mentions, Cue cue) {
    TextRange range = cueRange(sentence, cue);
    return switch (cue.kind()) {
      case PASSIVE ->
          new Attribution(range, cue.first(), cue.cueClass(), null, null, List.of(), false);
      case PARTICIPLE ->
          new Attribution(
              range, cue.first(), cue.cueClass(), lastSource, lastEntity, List.of(), false);
      case PREPOSITION -> documented(sentence, mentions, cue, range);
      case VERB -> spoken(sentence, mentions, cue, range);
    };
  }

  private @Nullable Attribution spoken(
      AnnotatedSentence sentence, List<Mention> mentions, Cue cue, TextRange range) {
    int first = cue.last() + 1;
    int end = subjectEnd(sentence, mentions, first);
    if (AMBIGUOUS.contains(sentence.key(cue.first())) && !opensStatement(sentence, end)) {
      return null;
    }
    boolean relays = sentence.key(cue.first()).startsWith("نقل");
    int about =
        relays
            ? indexOf(sentence, "عن", first, Math.min(sentence.size(), first + LONGEST_SUBJECT))
            : -1;
    if (about > 0) {
      Attribution inner =
          subject(
              sentence, mentions, cue, range, about + 1, subjectEnd(sentence, mentions, about + 1));
      List<TextRange> chain = about > first ? List.of(sentence.range(first, about - 1)) : List.of();
      return new Attribution(
          range, cue.first(), cue.cueClass(), inner.source(), inner.entity(), chain, false);
    }
    return subject(sentence, mentions, cue, range, first, end);
  }

  /** Whether a statement begins at a token: "أن", a colon, a quotation, "قائلا". */
  private static boolean opensStatement(AnnotatedSentence sentence, int token) {
    return token < sentence.size()
        && (COMPLEMENTIZERS.contains(sentence.key(token))
            || sentence.key(token).startsWith("قائل"));
  }

  private Attribution subject(
      AnnotatedSentence sentence,
      List<Mention> mentions,
      Cue cue,
      TextRange range,
      int first,
      int end) {
    Mention speaker = speaker(mentions, first, end);
    if (speaker != null
        && (speaker.type() == EntityType.PERSON || speaker.firstToken() <= first + 1)) {
      return new Attribution(
          range, cue.first(), cue.cueClass(), speaker.range(), speaker, List.of(), false);
    }
    if (end > first && refersBack(sentence, end - 1)) {
      return again(range, cue, false);
    }
    if (end > first && isNominal(sentence.tokens().get(first))) {
      TextRange phrase = sentence.range(first, end - 1);
      // "وأكد البيان": whose statement it is was said before.
      AnnotatedToken head = sentence.tokens().get(first);
      boolean isStatement =
          end == first + 1 && head.isDefinite() && DOCUMENTS.contains(head.stem());
      Mention behind = speaker == null && isStatement ? lastEntity : speaker;
      return new Attribution(range, cue.first(), cue.cueClass(), phrase, behind, List.of(), false);
    }
    Mention before = lastBefore(mentions, cue.first());
    if (before != null) {
      return new Attribution(
          range, cue.first(), cue.cueClass(), before.range(), before, List.of(), false);
    }
    return new Attribution(
        range, cue.first(), cue.cueClass(), lastSource, lastEntity, List.of(), false);
  }

  /**
   * "بحسب بيانات وزارة الداخلية", "وفق ما أكده فلان": the innermost name behind the expression, for
   * the whole sentence.
   */
  private @Nullable Attribution documented(
      AnnotatedSentence sentence, List<Mention> mentions, Cue cue, TextRange range) {
    int first = cue.last() + 1;
    while (first < sentence.size() && isLink(sentence.tokens().get(first))) {
      first++;
    }
    int end = subjectEnd(sentence, mentions, first);
    Mention speaker = speaker(mentions, first, end);
    if (speaker != null) {
      return new Attribution(
          range, cue.first(), cue.cueClass(), speaker.range(), speaker, List.of(), true);
    }
    if (end <= first || !isNominal(sentence.tokens().get(first))) {
      return null;
    }
    if (refersBack(sentence, end - 1)) {
      return again(range, cue, true);
    }
    int name = DOCUMENTS.contains(sentence.key(first)) && end > first + 1 ? first + 1 : first;
    return new Attribution(
        range, cue.first(), cue.cueClass(), sentence.range(name, end - 1), null, List.of(), true);
  }

  /** المصدر ذاته, المتحدث نفسه: who spoke before, when that is known. */
  private boolean refersBack(AnnotatedSentence sentence, int last) {
    boolean split = sentence.tokens().get(last).isPronoun();
    return lastSource != null
        && (SAME.contains(sentence.key(last)) || (split && SAME.contains(sentence.key(last - 1))));
  }

  private Attribution again(TextRange range, Cue cue, boolean wholeSentence) {
    return new Attribution(
        range, cue.first(), cue.cueClass(), lastSource, lastEntity, List.of(), wholeSentence);
  }

  /** "ما أكده", "ل", pronouns between the expression and the name. */
  private static boolean isLink(AnnotatedToken token) {
    return token.key().equals("ما")
        || token.key().equals("ل")
        || token.isVerb()
        || token.isPronoun()
        || token.key().equals("به")
        || token.key().equals("ب")
        || token.key().equals("عن")
        || token.key().equals("في");
  }

  /** A person if there is one, else a body; the innermost is the last. */
  private static @Nullable Mention speaker(List<Mention> mentions, int first, int end) {
    Mention speaker = null;
    for (Mention mention : mentions) {
      boolean inside =
          mention.firstToken() >= first && mention.lastToken() < end && mention.canSpeak();
      if (inside
          && (speaker == null
              || (mention.type() == EntityType.PERSON && speaker.type() != EntityType.PERSON))) {
        speaker = mention;
      }
    }
    return speaker;
  }

  private static @Nullable Mention lastBefore(List<Mention> mentions, int cue) {
    Mention last = null;
    for (Mention mention : mentions) {
      if (mention.canSpeak() && mention.lastToken() < cue && mention.lastToken() >= cue - 2) {
        last = mention;
      }
    }
    return last;
  }

  /**
   * Behind the last token of a subject that begins at {@code first}. Names in quotes or brackets
   * belong to it.
   */
  private static int subjectEnd(AnnotatedSentence sentence, List<Mention> mentions, int first) {
    int i = first;
    while (i < sentence.size() && i < first + LONGEST_SUBJECT) {
      AnnotatedToken token = sentence.tokens().get(i);
      boolean quotedName = isQuote(token) && i + 1 < sentence.size() && closesSoon(sentence, i);
      if (quotedName) {
        i = closing(sentence, i) + 1;
        continue;
      }
      int apposition = token.key().equals("،") ? personAt(mentions, i + 1) : -1;
      if (apposition > 0) {
        return apposition + 1;
      }
      boolean stops =
          COMPLEMENTIZERS.contains(token.key())
              || SUBJECT_ENDS.contains(token.key())
              || token.isVerb()
              || token.pos().equals("CD")
              || (token.isPunctuation() && !token.key().equals("-"))
              || (token.pos().equals("IN")
                  && !token.key().equals("باسم")
                  && !isInsideTitle(sentence, i));
      if (stops) {
        break;
      }
      i++;
    }
    return i;
  }

  /** "المتحدث ب اسم", "وزارة الداخلية في كازاخستان": a preposition inside the subject. */
  private static boolean isInsideTitle(AnnotatedSentence sentence, int i) {
    boolean inTheNameOf = sentence.key(i).equals("ب") && sentence.key(i + 1).equals("اسم");
    boolean inPlace =
        sentence.key(i).equals("في")
            && i + 1 < sentence.size()
            && sentence.tokens().get(i + 1).pos().contains("NNP");
    boolean to =
        sentence.key(i).equals("ل")
            && i + 1 < sentence.size()
            && sentence.tokens().get(i + 1).isDefinite();
    return inTheNameOf || inPlace || to;
  }

  /**
   * Last token of the person who is named from a token on: "المتحدث باسم الشرطة، فلان"; -1 when
   * none is.
   */
  private static int personAt(List<Mention> mentions, int first) {
    for (Mention mention : mentions) {
      if (mention.firstToken() == first && mention.type() == EntityType.PERSON) {
        return mention.lastToken();
      }
    }
    return -1;
  }

  private static boolean isQuote(AnnotatedToken token) {
    return Set.of("\"", "«", "“", "(").contains(token.key());
  }

  private static boolean closesSoon(AnnotatedSentence sentence, int open) {
    int close = closing(sentence, open);
    return close > open && close - open <= 5;
  }

  private static int closing(AnnotatedSentence sentence, int open) {
    String key = sentence.key(open);
    String close = key.equals("«") ? "»" : key.equals("“") ? "”" : key.equals("(") ? ")" : "\"";
    return indexOf(sentence, close, open + 1, Math.min(sentence.size(), open + 7));
  }

  private static int indexOf(AnnotatedSentence sentence, String key, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.key(i).equals(key)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isNominal(AnnotatedToken token) {
    return (token.isNoun() || token.isAdjective()) && !token.isPunctuation();
  }

  /** The cue with a preposition that is glued before it: بحسب. */
  private static TextRange cueRange(AnnotatedSentence sentence, Cue cue) {
    int first = cue.first();
    boolean glued =
        first > 0
            && sentence.key(first - 1).equals("ب")
            && sentence.tokens().get(first - 1).range().end()
                == sentence.tokens().get(first).range().begin();
    return sentence.range(glued ? first - 1 : first, cue.last());
  }
}
