package rasid.claim;

import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.annotation.TokenSpan;
import rasid.entity.Mention;
import rasid.lexicon.CueLexicon;
import rasid.lexicon.CueLexicon.Cue;
import rasid.lexicon.CueLexicon.Kind;
import rasid.lexicon.Lexicons;
import rasid.lexicon.WordLists;

/** The words that tell who says what. Serves any number of articles. */
public final class SpeechWords {

  private final CueLexicon cues;
  private final SubjectPhrase subjects;
  private final Set<String> documents;
  private final Set<String> ambiguous;
  private final Set<String> links;
  private final Set<String> same;
  private final Set<String> relaying;
  private final Set<String> relayedFrom;
  private final Set<String> saying;

  private SpeechWords(WordLists words, CueLexicon cues) {
    this.cues = cues;
    this.subjects = new SubjectPhrase(words, cues);
    this.documents = words.get("documents");
    this.ambiguous = words.verbForms("ambiguous-cues");
    this.links = words.get("source-links");
    this.same = words.get("same");
    this.relaying = words.get("relaying");
    this.relayedFrom = words.get("relayed-from");
    this.saying = words.get("saying");
  }

  /**
   * The words of these tables.
   *
   * @throws IllegalStateException when a row is bad, with table and line
   */
  public static SpeechWords of(Lexicons lexicons) {
    return new SpeechWords(lexicons.words(), CueLexicon.of(lexicons));
  }

  /**
   * The cue at a token whose word is used as one: verbs must be verbs, open a statement, or begin
   * the sentence.
   */
  @Nullable Cue cueAt(AnnotatedSentence sentence, int i) {
    Cue cue = cues.at(sentence, i);
    if (cue == null || cue.kind() != Kind.VERB) {
      return cue;
    }
    AnnotatedToken token = sentence.tokens().get(i);
    boolean opens = subjects.opensStatement(sentence.key(cue.last() + 1));
    boolean begins = i == 0 || (sentence.key(i - 1).equals("و") && i == 1);
    return token.isVerb() || opens || (begins && token.surface().length() > 3) ? cue : null;
  }

  /** Whether a statement begins at a token: "أن", a colon, a quotation, "قائلا". */
  boolean opensStatement(AnnotatedSentence sentence, int token) {
    String key = sentence.key(token);
    return subjects.opensStatement(key) || saying.contains(key);
  }

  /** Whether each token is أن, a colon or a mark of quotation. */
  boolean[] openings(AnnotatedSentence sentence) {
    boolean[] opens = new boolean[sentence.size()];
    for (int i = 0; i < opens.length; i++) {
      opens[i] = subjects.opensStatement(sentence.key(i));
    }
    return opens;
  }

  /** The noun phrase that begins at a token, or null. */
  @Nullable TokenSpan subject(AnnotatedSentence sentence, List<Mention> mentions, int first) {
    int end = subjects.end(sentence, mentions, first);
    return end > first ? new TokenSpan(first, end - 1) : null;
  }

  /** A verb that is of speech only where a statement follows its subject. */
  boolean isAmbiguous(String key) {
    return ambiguous.contains(key);
  }

  boolean isDocument(String key) {
    return documents.contains(key);
  }

  /** "ما أكده", "ل", pronouns between an expression of source and the name. */
  boolean isLink(AnnotatedToken token) {
    return token.isVerb() || token.isPronoun() || links.contains(token.key());
  }

  /** Whether a phrase ends in "the same": المصدر ذاته. */
  boolean isTheSame(AnnotatedSentence sentence, int last) {
    boolean split = sentence.tokens().get(last).isPronoun();
    return same.contains(sentence.key(last)) || (split && same.contains(sentence.key(last - 1)));
  }

  /** Whether the subject of a cue passes on what another one said. */
  boolean relays(Cue cue) {
    return relaying.contains(cue.lemma());
  }

  /** The word before the one whose words are passed on, in reach of a subject; -1 without any. */
  int relayedFrom(AnnotatedSentence sentence, int first) {
    for (int i = first; i < sentence.size() && i < first + SubjectPhrase.LONGEST; i++) {
      if (relayedFrom.contains(sentence.key(i))) {
        return i;
      }
    }
    return -1;
  }
}
