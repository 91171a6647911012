package rasid.annotation;

import java.util.HashMap;
import java.util.Map;
import rasid.tables.Table;
import rasid.text.ArabicLetters;
import rasid.text.ArabicNormalizer;

/**
 * Universal parts of speech for the Bies tags of the Arabic tagger (pos-tags.tsv), and for words of
 * closed classes whatever the tagger takes them for (pos-words.tsv).
 */
final class UniversalPos {

  private static final Map<String, String> BY_TAG = loadTags();
  private static final Map<String, String> BY_WORD = loadWords();

  private UniversalPos() {}

  /** The universal tag of a token; X for a tag that the table does not have. */
  static String of(AnnotatedToken token) {
    String pos = token.pos();
    char first = token.surface().charAt(0);
    if (ArabicLetters.isDigit(first)) {
      return "NUM";
    }
    String closed = BY_WORD.get(token.key() + " " + pos);
    if (closed != null) {
      return closed;
    }
    String upos = BY_TAG.getOrDefault(pos, "X");
    return upos.equals("PUNCT") && "%٪$€£+=".indexOf(first) >= 0 ? "SYM" : upos;
  }

  private static Map<String, String> loadWords() {
    Map<String, String> words = new HashMap<>();
    for (Table.Row row : Table.load("pos-words.tsv").rows()) {
      words.put(ArabicNormalizer.key(row.get("word")) + " " + row.get("pos"), row.get("upos"));
    }
    return words;
  }

  private static Map<String, String> loadTags() {
    Map<String, String> tags = new HashMap<>();
    for (Table.Row row : Table.load("pos-tags.tsv").rows()) {
      tags.put(row.get("pos"), row.get("upos"));
    }
    return tags;
  }
}
