package rasid.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.lexicon.Phrases;
import rasid.lexicon.WordLists;
import rasid.record.EntityType;

/**
 * A sentence as the searches for names see it. Its tokens go by their index.
 *
 * @param words lists of words around names
 * @param gazetteer the listed names
 * @param triggers words that announce names
 * @param common which common words are places
 * @param sentence the sentence
 */
record EntityText(
    WordLists words,
    Gazetteer gazetteer,
    Triggers triggers,
    CommonPlaces common,
    AnnotatedSentence sentence) {

  private static final Set<String> QUOTES = Set.of("\"", "«", "“");

  int size() {
    return sentence.size();
  }

  AnnotatedToken token(int i) {
    return sentence.tokens().get(i);
  }

  /** The key of a word; empty outside of the sentence. */
  String key(int i) {
    return sentence.key(i);
  }

  /** Whether a word is of a list. */
  boolean is(String list, int i) {
    return words.get(list).contains(key(i));
  }

  /** The type of the names that a word announces, or null. */
  @Nullable EntityType announced(int i) {
    return triggers.of(key(i));
  }

  /** The things that the longest listed name at a word can stand for. */
  Optional<Phrases.Match<List<NamedThing>>> listed(int i) {
    return gazetteer.at(sentence, i);
  }

  boolean isNationality(int i) {
    return gazetteer.nisba(token(i).stem()) != null;
  }

  /** A word tagged as a name that is no nationality. */
  boolean isProper(int i) {
    return isTaggedName(i) && !token(i).isPunctuation() && !isNationality(i);
  }

  /** Whether the part of speech is that of a name. */
  boolean isTaggedName(int i) {
    return token(i).pos().contains("NNP");
  }

  /** An opening quotation mark. */
  boolean isQuote(int i) {
    return QUOTES.contains(key(i));
  }
}
