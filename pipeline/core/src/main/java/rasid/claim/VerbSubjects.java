package rasid.claim;

import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.annotation.TokenSpan;
import rasid.claim.features.SentenceFacts;
import rasid.entity.Mention;
import rasid.lexicon.ClassLexicon;
import rasid.lexicon.ClassTypes;
import rasid.lexicon.WordLists;
import rasid.record.EntityType;
import rasid.text.TextRange;

/**
 * Finds the subjects of active verbs that people or bodies do to what is counted. What may be a
 * passive, a cause or a time is no subject: where words leave it open, there is none.
 */
final class VerbSubjects {

  /** Tokens between a subject and the number behind it. */
  private static final int OBJECT_REACH = 8;

  /** Tokens between a verb before which its subject stands and the number. */
  private static final int NEAR_OBJECT = 4;

  /** Tokens between joined verbs. */
  private static final int JOINED_REACH = 20;

  private static final String PLURAL = "وا";

  private static final Set<String> JOINS = Set.of("و", "ف", "ثم");

  private final Set<String> verbs;
  private final Set<String> bodies;
  private final Set<String> times;
  private final Set<String> complementizers;
  private final ClassLexicon nouns;
  private final ClassTypes classes;

  VerbSubjects(WordLists words, ClassLexicon nouns, ClassTypes classes) {
    verbs = words.verbForms("agent-verbs");
    bodies = words.get("agent-bodies");
    times = words.get("agent-times");
    complementizers = words.get("complementizers");
    this.nouns = nouns;
    this.classes = classes;
  }

  /**
   * A subject.
   *
   * @param range its phrase
   * @param rule how it was found
   */
  record Found(TextRange range, AgentRule rule) {}

  /**
   * The subject of a verb, or null where the words name none.
   *
   * @param number first token of the number that the verb tells of
   * @param said who is reported as saying it, or null
   */
  @Nullable Found of(SentenceFacts facts, int verb, int number, @Nullable Attribution said) {
    AnnotatedSentence sentence = facts.sentence();
    if (number <= verb || !isActive(sentence, verb) || !verbs.contains(sentence.key(verb))) {
      return null;
    }
    TokenSpan behind = subjectBehind(facts, verb);
    if (behind != null) {
      return behind.last() < number && reaches(sentence, behind.last(), number)
          ? new Found(sentence.range(behind), AgentRule.SUBJECT_BEHIND)
          : null;
    }
    if (number - verb > NEAR_OBJECT || !reaches(sentence, verb, number)) {
      return null;
    }
    int before = sentence.key(verb - 1).equals("قد") ? verb - 2 : verb - 1;
    if (before < 0) {
      return null;
    }
    if (JOINS.contains(sentence.key(before))) {
      return joined(facts, verb, before);
    }
    return isSame(sentence, before)
        ? speaker(sentence, said, before, verb)
        : subjectBefore(facts, before);
  }

  /** A plural before what it counts is active, however it is tagged. */
  private static boolean isActive(AnnotatedSentence sentence, int token) {
    AnnotatedToken verb = sentence.tokens().get(token);
    return verb.isVerb() && (!verb.pos().equals("VBN") || verb.key().endsWith(PLURAL));
  }

  /** Whether a number behind a phrase can be the object of its verb. */
  private boolean reaches(AnnotatedSentence sentence, int last, int number) {
    for (int i = last + 1; i < number; i++) {
      AnnotatedToken token = sentence.tokens().get(i);
      if (token.isVerb()
          || token.isPunctuation()
          || JOINS.contains(token.key())
          || complementizers.contains(token.key())) {
        return false;
      }
    }
    return number - last <= OBJECT_REACH;
  }

  /** The subject behind a verb, else null: behind a plural (خطفوا امرأة) is no subject. */
  private @Nullable TokenSpan subjectBehind(SentenceFacts facts, int verb) {
    return facts.sentence().key(verb).endsWith(PLURAL) ? null : actor(facts, verb + 1);
  }

  /** The phrase of people or of a body that begins at a token, else null. */
  private @Nullable TokenSpan actor(SentenceFacts facts, int first) {
    AnnotatedSentence sentence = facts.sentence();
    if (first >= sentence.size() || !isActor(facts, first)) {
      return null;
    }
    int last = first;
    while (last + 1 < sentence.size() && goesOn(facts, last)) {
      last++;
    }
    return new TokenSpan(first, last);
  }

  private boolean isActor(SentenceFacts facts, int first) {
    AnnotatedSentence sentence = facts.sentence();
    AnnotatedToken token = sentence.tokens().get(first);
    Mention name = facts.nameAt(first);
    if (name != null && name.firstToken() == first) {
      return name.type() == EntityType.ORGANIZATION
          || name.type() == EntityType.PERSON
          || name.type() == EntityType.NORP
          || name.type() == EntityType.GPE;
    }
    if (!(token.isNoun() || token.isAdjective()) || times.contains(token.key())) {
      return false;
    }
    ClassLexicon.Found found = nouns.at(sentence, first);
    return bodies.contains(token.stem())
        || (found != null
            && found.role() == ClassLexicon.Role.HEAD
            && classes.isPeople(found.symbol()));
  }

  /**
   * Whether the phrase that holds a token goes on behind it: over a name, over the adjectives of
   * its kind, and from a noun without article to what it belongs to. A word in the accusative
   * (مسلحون مخفرا) is no part of a subject.
   */
  private boolean goesOn(SentenceFacts facts, int last) {
    AnnotatedSentence sentence = facts.sentence();
    AnnotatedToken token = sentence.tokens().get(last);
    AnnotatedToken next = sentence.tokens().get(last + 1);
    Mention name = facts.nameAt(last);
    if (name != null && name.lastToken() > last) {
      return true;
    }
    boolean isNominal = (next.isNoun() || next.isAdjective()) && !next.isPunctuation();
    boolean isObject = !next.isDefinite() && next.key().endsWith("ا");
    if (!isNominal || isObject || times.contains(next.key())) {
      return false;
    }
    boolean isDefinite = token.isDefinite() || token.pos().contains("NNP");
    if (isDefinite || token.isAdjective() || token.key().endsWith("ون")) {
      return next.isAdjective() && next.isDefinite() == token.isDefinite();
    }
    return true;
  }

  /** أنها قتلت: whether a pronoun stands for who is spoken of. */
  private boolean isSame(AnnotatedSentence sentence, int before) {
    String key = sentence.key(before);
    return (complementizers.contains(key) && key.startsWith("ان") && !key.equals("ان"))
        || (before > 0
            && sentence.tokens().get(before).isPronoun()
            && complementizers.contains(sentence.key(before - 1)));
  }

  /**
   * A body that says what it did; who speaks for one did it not himself. Behind another verb or
   * statement (قالت الشرطة إن قنبلة انفجرت وإنها قتلت) the pronoun may stand for what that tells
   * of.
   */
  private @Nullable Found speaker(
      AnnotatedSentence sentence, @Nullable Attribution said, int before, int verb) {
    if (said == null
        || said.source() == null
        || (said.entity() != null && said.entity().type() == EntityType.PERSON)
        || !sentence.range(new TokenSpan(0, verb)).contains(said.source())) {
      return null;
    }
    for (int i = before - 1; i >= 0; i--) {
      AnnotatedToken token = sentence.tokens().get(i);
      if (token.range().begin() < said.source().end()) {
        break;
      }
      boolean another = token.isVerb() && !said.cue().contains(token.range());
      boolean states = complementizers.contains(token.key()) && token.key().endsWith("ان");
      if (another || (states && !sentence.tokens().get(i + 1).isPronoun())) {
        return null;
      }
    }
    return new Found(said.source(), AgentRule.SPEAKER);
  }

  /** The phrase that ends at a token and begins its clause. */
  private @Nullable Found subjectBefore(SentenceFacts facts, int last) {
    AnnotatedSentence sentence = facts.sentence();
    boolean owned = last > 0 && sentence.tokens().get(last).isPronoun();
    int end = owned ? last - 1 : last;
    int first = end;
    while (first > 0 && isNominal(sentence, first - 1)) {
      first--;
    }
    boolean opens =
        first == 0
            || complementizers.contains(sentence.key(first - 1))
            || (first == 1 && sentence.key(0).equals("و"));
    TokenSpan actor = opens ? actor(facts, first) : null;
    return actor != null && actor.last() == end
        ? new Found(sentence.range(actor.to(last)), AgentRule.SUBJECT_BEFORE)
        : null;
  }

  private static boolean isNominal(AnnotatedSentence sentence, int token) {
    AnnotatedToken noun = sentence.tokens().get(token);
    return (noun.isNoun() || noun.isAdjective()) && !noun.isPunctuation();
  }

  /**
   * The subject of the verb to which a plural (قتلوا) is joined. Others (قتل, قتلت) may be passives
   * or have a subject of their own.
   */
  private @Nullable Found joined(SentenceFacts facts, int verb, int join) {
    AnnotatedSentence sentence = facts.sentence();
    if (!sentence.key(verb).endsWith(PLURAL)) {
      return null;
    }
    for (int i = join - 1; i >= Math.max(0, join - JOINED_REACH); i--) {
      if (sentence.key(i).equals(".")) {
        return null;
      }
      if (sentence.tokens().get(i).isVerb()) {
        TokenSpan subject = isActive(sentence, i) ? subjectBehind(facts, i) : null;
        if (subject != null) {
          return new Found(sentence.range(subject), AgentRule.SAME_SUBJECT);
        }
        if (i == 0 || !JOINS.contains(sentence.key(i - 1))) {
          return null;
        }
      }
    }
    return null;
  }
}
