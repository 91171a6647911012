package rasid.claim;

import java.util.List;
import java.util.Set;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.entity.Mention;
import rasid.lexicon.CueLexicon;
import rasid.lexicon.CueLexicon.Cue;
import rasid.lexicon.CueLexicon.Kind;
import rasid.lexicon.WordLists;
import rasid.record.EntityType;

/** Tells how far the subject of a verb of speech goes. */
final class SubjectPhrase {

  /** Tokens of the longest subject. */
  static final int LONGEST = 16;

  /** Tokens from a mark of quotation to the one that ends a name. */
  private static final int LONGEST_QUOTE = 5;

  private static final Set<String> OPEN_QUOTES = Set.of("\"", "«", "“", "(");

  private final Set<String> complementizers;
  private final Set<String> subjectEnds;

  /** What stands between a spokesman's title and the body, in one token or in two. */
  private final Set<String> inTheName;

  private final CueLexicon cues;

  SubjectPhrase(WordLists words, CueLexicon cues) {
    this.cues = cues;
    complementizers = words.get("complementizers");
    subjectEnds = words.get("subject-ends");
    inTheName = words.get("in-the-name");
  }

  /** Whether a word opens the statement behind a verb of speech. */
  boolean opensStatement(String key) {
    return complementizers.contains(key);
  }

  /**
   * Behind the last token of a subject that begins at {@code first}. Names in quotes or brackets
   * belong to it.
   */
  int end(AnnotatedSentence sentence, List<Mention> mentions, int first) {
    int i = first;
    while (i < sentence.size() && i < first + LONGEST) {
      AnnotatedToken token = sentence.tokens().get(i);
      int close = isQuote(token) ? closing(sentence, i) : -1;
      if (close > 0) {
        i = close + 1;
        continue;
      }
      int apposition = token.key().equals("،") ? personAt(mentions, i + 1) : -1;
      if (apposition > 0) {
        return apposition + 1;
      }
      boolean stops =
          complementizers.contains(token.key())
              || subjectEnds.contains(token.key())
              || goesOn(sentence, i)
              || token.isVerb()
              || token.pos().equals("CD")
              || (token.isPunctuation() && !token.key().equals("-"))
              || (token.pos().equals("IN")
                  && !inTheName.contains(token.key())
                  && !isInsideTitle(sentence, i));
      if (stops) {
        break;
      }
      i++;
    }
    return i;
  }

  /** قال الوزير مضيفا: a participle of speech is none of its subject. */
  private boolean goesOn(AnnotatedSentence sentence, int i) {
    Cue cue = cues.at(sentence, i);
    return cue != null && cue.kind() == Kind.PARTICIPLE;
  }

  /** "المتحدث ب اسم", "وزارة الداخلية في كازاخستان": a preposition inside the subject. */
  private boolean isInsideTitle(AnnotatedSentence sentence, int i) {
    boolean inTheNameOf = inTheName.contains(sentence.key(i) + sentence.key(i + 1));
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
    return OPEN_QUOTES.contains(token.key());
  }

  /** The token that closes a short quotation, or -1. */
  private static int closing(AnnotatedSentence sentence, int open) {
    String key = sentence.key(open);
    String close = key.equals("«") ? "»" : key.equals("“") ? "”" : key.equals("(") ? ")" : "\"";
    for (int i = open + 1; i <= open + LONGEST_QUOTE; i++) {
      if (sentence.key(i).equals(close)) {
        return i;
      }
    }
    return -1;
  }
}
