package rasid.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import rasid.annotation.AnnotatedToken;
import rasid.annotation.FastAnnotator;
import rasid.annotation.SentenceSplitter;
import rasid.entity.tagger.Features;
import rasid.text.TextRange;

/**
 * The words of many articles as numbers, after the annotator has split off clitics. Words that are
 * rarer than a limit are left out.
 */
final class NewsWords {

  private final FastAnnotator annotator = FastAnnotator.shared(1 << 18);
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private int[] counts = new int[1 << 20];
  private int[] text = new int[1 << 20];
  private int length;
  private final Kind kind;

  private NewsWords(Kind kind) {
    this.kind = kind;
  }

  /** What is taken of texts. */
  enum Kind {
    /** All words as names are sought with, sentence by sentence. */
    SENTENCES,
    /** Words of letters without their article, article by article. */
    ARTICLES
  }

  /** Reads files of JSON lines with the fields title and text, gzipped where they end in .gz. */
  static NewsWords read(List<Path> files, Kind kind) throws IOException {
    NewsWords news = new NewsWords(kind);
    ObjectMapper json = new ObjectMapper();
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file);
          BufferedReader lines =
              new BufferedReader(
                  new InputStreamReader(
                      file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
                      StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          JsonNode article = json.readTree(line);
          news.add(article.path("title").asText());
          news.add(article.path("text").asText());
          news.endArticle();
        }
      }
    }
    return news;
  }

  private void add(String article) {
    for (TextRange sentence : SentenceSplitter.split(article, new TextRange(0, article.length()))) {
      for (AnnotatedToken token : annotator.annotate(article, sentence)) {
        String word = kind == Kind.SENTENCES ? Features.word(token) : token.stem();
        if (kind == Kind.ARTICLES && !isWord(token, word)) {
          continue;
        }
        int number = numbers.computeIfAbsent(word, unseen -> numbers.size());
        if (number == words.size()) {
          words.add(word);
          counts = number < counts.length ? counts : Arrays.copyOf(counts, 2 * number);
        }
        counts[number]++;
        push(number);
      }
      if (kind == Kind.SENTENCES) {
        push(-1);
      }
    }
  }

  private void endArticle() {
    if (kind == Kind.ARTICLES) {
      push(-1);
    }
  }

  private static boolean isWord(AnnotatedToken token, String word) {
    return !token.isPunctuation() && word.length() > 1 && !Character.isDigit(word.charAt(0));
  }

  private void push(int number) {
    text = length < text.length ? text : Arrays.copyOf(text, 2 * length);
    text[length++] = number;
  }

  /** The words that stand at least so often in the text, the most frequent first. */
  List<String> frequent(int least) {
    List<String> frequent = new ArrayList<>();
    for (int w = 0; w < words.size(); w++) {
      if (counts[w] >= least) {
        frequent.add(words.get(w));
      }
    }
    frequent.sort(
        Comparator.comparing((String word) -> -count(word))
            .thenComparing(Comparator.naturalOrder()));
    return frequent;
  }

  int count(String word) {
    return counts[number(word)];
  }

  private int number(String word) {
    return Objects.requireNonNull(numbers.get(word), "the word is one of the text");
  }

  /** The text as places in a list of words; -1 ends a sentence, other words are left out. */
  int[] text(List<String> vocabulary) {
    int[] place = new int[words.size()];
    Arrays.fill(place, -1);
    for (int p = 0; p < vocabulary.size(); p++) {
      place[number(vocabulary.get(p))] = p;
    }
    int[] out = new int[length];
    int size = 0;
    for (int i = 0; i < length; i++) {
      int number = text[i];
      if (number < 0 || place[number] >= 0) {
        out[size++] = number < 0 ? -1 : place[number];
      }
    }
    return Arrays.copyOf(out, size);
  }
}
