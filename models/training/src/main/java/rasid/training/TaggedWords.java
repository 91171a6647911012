package rasid.training;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import rasid.text.TextRange;

/**
 * An article of a corpus: words with tags, joined to a text.
 *
 * @param text the words with blanks between, a line for each sentence
 * @param lines where the sentences stand
 * @param words where the words stand
 * @param tags the tag of each word: O, or B- or I- and a type
 */
record TaggedWords(String text, List<TextRange> lines, List<TextRange> words, List<String> tags) {

  /** Sentences that are taken for one article; the corpora do not tell where articles end. */
  static final int SENTENCES = 25;

  private static final Splitter FIELDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  /**
   * Reads gzipped lines of a word and its tags, of which the last counts; an empty line ends a
   * sentence.
   */
  static List<TaggedWords> read(Path file) throws IOException {
    List<TaggedWords> articles = new ArrayList<>();
    List<List<List<String>>> sentences = new ArrayList<>();
    List<List<String>> sentence = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        List<String> fields = FIELDS.splitToList(line);
        if (fields.size() > 1) {
          sentence.add(fields);
        } else if (!sentence.isEmpty()) {
          sentences.add(sentence);
          sentence = new ArrayList<>();
        }
        if (sentences.size() == SENTENCES) {
          articles.add(of(sentences));
          sentences.clear();
        }
      }
    }
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
    if (!sentences.isEmpty()) {
      articles.add(of(sentences));
    }
    return articles;
  }

  private static TaggedWords of(List<List<List<String>>> sentences) {
    StringBuilder text = new StringBuilder();
    List<TextRange> lines = new ArrayList<>();
    List<TextRange> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (List<List<String>> sentence : sentences) {
      int begin = text.length();
      for (List<String> word : sentence) {
        words.add(new TextRange(text.length(), text.length() + word.get(0).length()));
        tags.add(word.get(word.size() - 1));
        text.append(word.get(0)).append(' ');
      }
      lines.add(new TextRange(begin, text.length() - 1));
      text.append('\n');
    }
    return new TaggedWords(text.toString(), lines, words, tags);
  }

  /** The type of a word's tag, or the empty string. */
  String type(int word) {
    String tag = tags.get(word);
    return tag.length() > 2 && (tag.startsWith("B-") || tag.startsWith("I-"))
        ? tag.substring(2)
        : "";
  }

  /** Whether a word goes on with the name of the word before it. */
  boolean continues(int word) {
    return tags.get(word).startsWith("I-") && type(word).equals(type(word - 1));
  }
}
