package rasid.entity.tagger;

import java.util.List;
import java.util.Set;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.TokenSpan;
import rasid.record.EntityType;

/**
 * What is known of the tokens of one sentence beside their words: which of them rules hold for
 * names, and which are written without a blank before them.
 */
public final class RuleMarks {

  /** The types that rules find; their order is part of the model. */
  private static final List<EntityType> TYPES =
      List.of(
          EntityType.PERSON,
          EntityType.ORGANIZATION,
          EntityType.GPE,
          EntityType.LOCATION,
          EntityType.FACILITY,
          EntityType.NORP,
          EntityType.MISC);

  private static final int GLUED = 1 + 4 * TYPES.size();

  /** Number of marks, 0 being none. */
  static final int COUNT = GLUED + 1;

  private static final long[] HASHES = hashes();

  private final Situations situations;
  private final byte[] rules;
  private final boolean[] glued;

  /** Marks for a sentence alone. */
  public RuleMarks(AnnotatedSentence sentence) {
    this(sentence, false);
  }

  private RuleMarks(AnnotatedSentence sentence, boolean isSport) {
    situations = new Situations(sentence, isSport);
    rules = new byte[sentence.size()];
    glued = new boolean[sentence.size()];
    for (int i = 1; i < glued.length; i++) {
      glued[i] =
          sentence.tokens().get(i - 1).range().end() == sentence.tokens().get(i).range().begin();
    }
  }

  /**
   * Marks for each sentence of an article, none of them set by a rule.
   *
   * @param sport words of which articles of sport have several
   */
  public static List<RuleMarks> of(List<AnnotatedSentence> sentences, Set<String> sport) {
    boolean isSport = Situations.isSport(sentences, sport);
    return sentences.stream().map(sentence -> new RuleMarks(sentence, isSport)).toList();
  }

  /** Whether the article is one of sport. */
  public boolean isOfSport() {
    return situations.isOfSport();
  }

  Situations situations() {
    return situations;
  }

  /** Marks the tokens of a name that a rule found. */
  public void add(TokenSpan name, EntityType type) {
    for (int i = name.first(); i <= name.last(); i++) {
      int place = (i == name.first() ? 0 : 1) + (i == name.last() ? 2 : 0);
      rules[i] = (byte) (1 + 4 * TYPES.indexOf(type) + place);
    }
  }

  /** The mark that a rule set on a token, 0 for none. */
  int rule(int token) {
    return token < 0 || token >= rules.length ? 0 : rules[token];
  }

  /** The mark of a token that is written without a blank before it, else 0. */
  int glued(int token) {
    return token >= 0 && token < glued.length && glued[token] ? GLUED : 0;
  }

  /** A mark as an attribute. */
  static long hash(int mark) {
    return HASHES[mark];
  }

  private static long[] hashes() {
    long[] hashes = new long[COUNT];
    for (int mark = 0; mark < COUNT; mark++) {
      hashes[mark] = Hashes.of("mark", Integer.toString(mark));
    }
    return hashes;
  }
}
