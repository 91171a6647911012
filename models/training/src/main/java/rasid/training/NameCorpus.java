package rasid.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.annotation.FastAnnotator;
import rasid.annotation.SentenceSplitter;
import rasid.annotation.TokenSpan;
import rasid.entity.tagger.NameLabels;
import rasid.record.EntityType;
import rasid.record.ZoneType;
import rasid.text.TextRange;

/**
 * An article of a corpus as the program sees it: sentences of tokens, with the names of the corpus
 * without the clitics at their edges.
 *
 * @param words the article as the corpus gives it
 * @param sentences its sentences
 * @param names the names of each sentence
 * @param wordOfToken for each sentence, the word that each token belongs to
 */
record NameCorpus(
    TaggedWords words,
    List<AnnotatedSentence> sentences,
    List<List<NameLabels.Name>> names,
    List<int[]> wordOfToken) {

  /** The article without what only its corpus knows. */
  NameArticle article() {
    return new NameArticle(words.text(), sentences, names, false);
  }

  private static final int MEMO = 1 << 18;
  private static final String PROCLITICS = "وفبلكس";

  /**
   * @param types the type of a tag and the text of a name; null when it is not learned
   */
  static List<NameCorpus> of(
      List<TaggedWords> articles, BiFunction<String, String, EntityType> types) {
    List<NameCorpus> corpus = new ArrayList<>();
    for (TaggedWords article : articles) {
      corpus.add(annotate(article, types));
    }
    return corpus;
  }

  private static NameCorpus annotate(
      TaggedWords article, BiFunction<String, String, EntityType> types) {
    NameCorpus corpus =
        new NameCorpus(article, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    int word = 0;
    for (TextRange line : article.lines()) {
      for (TextRange range : SentenceSplitter.split(article.text(), line)) {
        List<AnnotatedToken> tokens = FastAnnotator.shared(MEMO).annotate(article.text(), range);
        int[] words = new int[tokens.size()];
        for (int i = 0; i < words.length; i++) {
          while (article.words().get(word).end() <= tokens.get(i).range().begin()) {
            word++;
          }
          words[i] = word;
        }
        AnnotatedSentence sentence =
            new AnnotatedSentence(corpus.sentences().size(), ZoneType.BODY, range, tokens);
        corpus.sentences().add(sentence);
        corpus.wordOfToken().add(words);
        corpus.names().add(corpus.names(sentence, words, types));
      }
    }
    return corpus;
  }

  private List<NameLabels.Name> names(
      AnnotatedSentence sentence, int[] word, BiFunction<String, String, EntityType> types) {
    List<NameLabels.Name> names = new ArrayList<>();
    int next = 0;
    for (int begin = 0; begin < word.length; begin = next) {
      next = begin + 1;
      String tag = words.type(word[begin]);
      if (tag.isEmpty()) {
        continue;
      }
      while (next < word.length && (word[next] == word[next - 1] || words.continues(word[next]))) {
        next++;
      }
      int first = begin;
      int last = next - 1;
      while (first < last && isBefore(sentence.tokens().get(first))) {
        first++;
      }
      while (last > first && isBehind(sentence.tokens().get(last))) {
        last--;
      }
      TokenSpan tokens = new TokenSpan(first, last);
      EntityType type = types.apply(tag, sentence.range(tokens).of(words.text()));
      if (type != null) {
        names.add(new NameLabels.Name(tokens, type));
      }
    }
    return names;
  }

  private static boolean isBefore(AnnotatedToken token) {
    return token.isPunctuation() || (token.key().length() == 1 && PROCLITICS.contains(token.key()));
  }

  private static boolean isBehind(AnnotatedToken token) {
    return token.isPunctuation() || token.isPronoun();
  }
}
