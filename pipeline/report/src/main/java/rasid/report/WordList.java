package rasid.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that say much the same, as a list of their words and the places in it of each text's words.
 * Of explanations gzip makes a fifth less of this than of the texts themselves, and a browser has
 * half as much to read.
 */
final class WordList {

  /** The beginning of a line; or a word with the sign before it and the blanks behind it. */
  private static final Pattern WORD = Pattern.compile("\n *|(?:[=+] )?[^ \n]+ *| +");

  private final Map<String, String> texts = new LinkedHashMap<>();
  private int characters;

  /** Adds a text by its name. */
  void add(String name, String text) {
    texts.put(name, text);
    characters += text.length();
  }

  /** How long the texts are together, in characters. */
  int characters() {
    return characters;
  }

  /** Writes an object: {@code words}, and in {@code texts} an array of their places by name. */
  void write(JsonGenerator json) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    for (String text : texts.values()) {
      words(text).forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    // The most frequent words have the shortest places.
    List<String> words = new ArrayList<>(counts.keySet());
    words.sort(
        Comparator.<String>comparingInt(counts::get)
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    Map<String, Integer> places = new HashMap<>();
    json.writeStartObject();
    json.writeArrayFieldStart("words");
    for (String word : words) {
      places.put(word, places.size());
      json.writeString(word);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("texts");
    for (Map.Entry<String, String> text : texts.entrySet()) {
      json.writeArrayFieldStart(text.getKey());
      for (String word : words(text.getValue())) {
        json.writeNumber(Objects.requireNonNull(places.get(word)));
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /** All of a text, in parts. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
