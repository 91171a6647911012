package rasid.annotation;

import java.util.HashMap;
import java.util.Map;
import rasid.models.Table;
import rasid.text.ArabicLetters;

/** Universal parts of speech for the Bies tags of the Arabic tagger (pos-tags.tsv). */
final class UniversalPos {

  private static final Map<String, String> BY_TAG = load();

  private UniversalPos() {}

  /** The universal tag of a token; X for a tag that the table does not have. */
  static String of(String pos, String surface) {
    char first = surface.charAt(0);
    if (ArabicLetters.isDigit(first)) {
      return "NUM";
    }
    String upos = BY_TAG.getOrDefault(pos, "X");
    return upos.equals("PUNCT") && "%٪$€£+=".indexOf(first) >= 0 ? "SYM" : upos;
  }

  private static Map<String, String> load() {
    Map<String, String> tags = new HashMap<>();
    for (Table.Row row : Table.load("pos-tags.tsv").rows()) {
      tags.put(row.get("pos"), row.get("upos"));
    }
    return tags;
  }
}
