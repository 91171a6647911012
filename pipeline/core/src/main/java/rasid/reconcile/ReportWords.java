package rasid.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.stream.Stream;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.annotation.TokenSpan;
import rasid.entity.Mention;
import rasid.linear.Hashing;
import rasid.text.Letters;

/**
 * The words of an article by which its reports are known again: hashes of light stems of nouns,
 * verbs and adjectives, without numbers.
 */
final class ReportWords {

  /** Tokens on each side of a number that are near. */
  private static final int NEAR = 6;

  private static final int OF_SENTENCE = 40;
  private static final int OF_ARTICLE = 40;
  private static final int NAMES = 24;

  private final Map<Integer, AnnotatedSentence> byIndex = new HashMap<>();
  private final Map<Integer, List<Integer>> ofSentence = new HashMap<>();
  private final List<Integer> ofArticle;
  private final List<Integer> names;

  ReportWords(List<AnnotatedSentence> sentences, List<Mention> mentions) {
    sentences.forEach(sentence -> byIndex.put(sentence.index(), sentence));
    ofArticle =
        mostFrequent(
            sentences.stream()
                .filter(AnnotatedSentence::asserts)
                .flatMap(sentence -> words(sentence, 0, sentence.size())),
            OF_ARTICLE);
    names = mostFrequent(mentions.stream().map(mention -> hash(mention.thing().id())), NAMES);
  }

  /** The hash of a word by which it is compared. */
  static int hash(String text) {
    return (int) Hashing.of(text);
  }

  /** The hash of a token's light stem. */
  static int stem(AnnotatedToken token) {
    return hash(Letters.light(token.stem()));
  }

  AnnotatedSentence sentence(int index) {
    return Objects.requireNonNull(byIndex.get(index), "claims stand in sentences of the article");
  }

  /** Those around a number of a sentence. */
  List<Integer> near(AnnotatedSentence sentence, TokenSpan number) {
    int begin = Math.max(0, number.first() - NEAR);
    int end = Math.min(sentence.size(), number.last() + NEAR + 1);
    return words(sentence, begin, end).distinct().sorted().toList();
  }

  List<Integer> ofSentence(AnnotatedSentence sentence) {
    return ofSentence.computeIfAbsent(
        sentence.index(),
        index ->
            words(sentence, 0, sentence.size()).distinct().limit(OF_SENTENCE).sorted().toList());
  }

  List<Integer> ofArticle() {
    return ofArticle;
  }

  List<Integer> names() {
    return names;
  }

  private static Stream<Integer> words(AnnotatedSentence sentence, int begin, int end) {
    return sentence.tokens().subList(begin, end).stream()
        .filter(token -> token.isNoun() || token.isVerb() || token.isAdjective())
        .filter(token -> !token.isPunctuation() && !token.key().isEmpty())
        .filter(token -> !Character.isDigit(token.key().charAt(0)))
        .map(ReportWords::stem);
  }

  /** The most frequent of some, of equally frequent ones those of lower value; rising. */
  private static List<Integer> mostFrequent(Stream<Integer> words, int most) {
    Map<Integer, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    List<Entry<Integer, Integer>> entries = new ArrayList<>(counts.entrySet());
    entries.sort(
        Comparator.comparingInt((Entry<Integer, Integer> entry) -> -entry.getValue())
            .thenComparing(Entry::getKey));
    return entries.stream().limit(most).map(Entry::getKey).sorted().toList();
  }
}
