package rasid.claim.features;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.linear.Hashing;
import rasid.record.EntityType;
import rasid.text.TextRange;

/** What features ask of the words of speech in a sentence. */
public final class SpeechFacts {

  /** Tokens of a title and a body before the name of a person. */
  private static final int TITLE = 8;

  /** Tokens from a phrase to its verb. */
  private static final int VERB_REACH = 12;

  private static final int OPENING_REACH = 14;

  /**
   * A cue of the sentence and whom rules take for its speaker.
   *
   * @param first first token of the cue
   * @param rule how the speaker was found
   * @param whole whether the cue also covers what stands before it
   * @param source mention of the speaker, also of an earlier sentence; null when nobody is named
   */
  public record Link(int first, String rule, boolean whole, @Nullable TextRange source) {

    /** Whether it names a candidate. */
    boolean isOf(SourceCandidate candidate) {
      return source != null && source.overlaps(candidate.range());
    }
  }

  final SentenceFacts words;
  final List<Link> links;

  /** Whether a quotation goes on that began in an earlier sentence. */
  final boolean open;

  /** Hash of the rule of each link. */
  final long[] rules;

  /** Whether a token opens a statement: "أن", a colon, a quotation. */
  final boolean[] opens;

  /** Whether a cue begins at a token. */
  final boolean[] cue;

  /** Number of cues before each token, and of verbs, openings and numbers. */
  final int[] cues;

  final int[] verbs;
  final int[] openings;
  final int[] numbers;

  /** Number of quotation marks before each token: where it is odd, the token is quoted. */
  final int[] marks;

  /**
   * Facts of a sentence.
   *
   * @param words its words
   * @param links its cues, in order
   * @param opens whether each token opens a statement
   * @param open whether a quotation goes on that began in an earlier sentence
   */
  public SpeechFacts(SentenceFacts words, List<Link> links, boolean[] opens, boolean open) {
    this.open = open;
    this.words = words;
    this.links = links;
    this.opens = opens;
    int size = words.size;
    rules = new long[links.size()];
    cue = new boolean[size];
    for (int i = 0; i < rules.length; i++) {
      rules[i] = Hashing.of(links.get(i).rule());
      cue[links.get(i).first()] = true;
    }
    cues = new int[size + 1];
    verbs = new int[size + 1];
    openings = new int[size + 1];
    numbers = new int[size + 1];
    marks = new int[size + 1];
    for (int i = 0; i < size; i++) {
      cues[i + 1] = cues[i] + (cue[i] ? 1 : 0);
      verbs[i + 1] = verbs[i] + (words.verb[i] ? 1 : 0);
      openings[i + 1] = openings[i] + (opens[i] ? 1 : 0);
      numbers[i + 1] = numbers[i] + (words.number[i] ? 1 : 0);
      marks[i + 1] = marks[i] + (isQuote(words.sentence.key(i)) ? 1 : 0);
    }
  }

  /** The sentence. */
  public AnnotatedSentence sentence() {
    return words.sentence;
  }

  /** Whether a cue begins at a token. */
  public boolean cueAt(int token) {
    return cue[token];
  }

  private static boolean isQuote(String key) {
    return switch (key) {
      case "\"", "«", "»", "“", "”" -> true;
      default -> false;
    };
  }

  /** Whether a verb or cue stands at a token. */
  public boolean verbAt(int token) {
    return token >= 0 && token < cue.length && (words.verb[token] || cue[token]);
  }

  /** Whether a token opens a statement. */
  public boolean opensAt(int token) {
    return token < opens.length && opens[token];
  }

  /** Whether an odd number of quotation marks stands before a token. */
  boolean quoted(int token) {
    return marks[token] % 2 == 1;
  }

  /** The last link before a token, or -1. */
  int nearest(int token) {
    int nearest = -1;
    for (int i = 0; i < rules.length; i++) {
      nearest = links.get(i).first() < token ? i : nearest;
    }
    return nearest;
  }

  /**
   * The link that the order of cues speaks for, or -1: the last one before a token when somebody is
   * named there, else the last that covers the whole sentence, else that one.
   */
  int chosen(int token) {
    int nearest = nearest(token);
    if (nearest >= 0 && links.get(nearest).source() != null) {
      return nearest;
    }
    for (int i = links.size() - 1; i >= 0; i--) {
      if (links.get(i).whole()) {
        return i;
      }
    }
    return nearest;
  }

  /**
   * The verb or cue before a phrase with no other one and no opening of a statement between, or -1.
   */
  int governor(int first) {
    for (int i = first - 1; i >= 0 && i >= first - VERB_REACH; i--) {
      if (verbAt(i)) {
        return i;
      }
      if (opens[i] || words.sentence.key(i).equals(".")) {
        return -1;
      }
    }
    return -1;
  }

  /** The next verb or cue behind a phrase, or -1 when there is none near. */
  int nextVerb(int last) {
    for (int i = last + 1; i < words.size && i <= last + VERB_REACH; i++) {
      if (verbAt(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Tokens from a token to the next that opens a statement, -1 when there is none near. */
  int opening(int token) {
    for (int i = token + 1; i < opens.length && i <= token + OPENING_REACH; i++) {
      if (opens[i]) {
        return i - token;
      }
    }
    return -1;
  }

  /** Whether a person is named behind a phrase, before a verb or a statement begins. */
  boolean personBehind(int last) {
    for (int i = last + 1; i < cue.length && i <= last + TITLE; i++) {
      if (words.verb[i] || cue[i] || opens[i]) {
        return false;
      }
      if (words.name[i] != null && words.name[i].type() == EntityType.PERSON) {
        return true;
      }
    }
    return false;
  }

  /** How many of a count stand from one token to another, that not included. */
  static int between(int[] counts, int from, int to) {
    return from < to ? counts[to] - counts[from] : 0;
  }
}
