package rasid.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.Lexicons;
import rasid.record.CueClass;
import rasid.tables.Table;
import rasid.text.ArabicNormalizer;

/** Words that attribute a statement (cues.tsv). */
final class CueLexicon {

  /** How a cue names its speaker. */
  enum Kind {
    VERB,
    PARTICIPLE,
    PREPOSITION,
    PASSIVE
  }

  /**
   * A cue in a sentence.
   *
   * @param first its first token
   * @param last its last token
   * @param kind how it names its speaker
   * @param cueClass how the article presents the statement
   * @param row id of the row that lists it
   */
  record Cue(int first, int last, Kind kind, CueClass cueClass, String row) {}

  private record Entry(List<String> keys, Kind kind, CueClass cueClass, String row) {}

  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  static CueLexicon of(Lexicons lexicons) {
    CueLexicon lexicon = new CueLexicon();
    for (Table.Row row : lexicons.rows("cues.tsv")) {
      List<String> keys = List.of(ArabicNormalizer.key(row.get("phrase")).split(" "));
      Kind kind =
          switch (row.get("kind")) {
            case "verb" -> Kind.VERB;
            case "participle" -> Kind.PARTICIPLE;
            case "preposition" -> Kind.PREPOSITION;
            case "passive" -> Kind.PASSIVE;
            default ->
                throw row.bad(
                    "kind is none of verb, participle, preposition, passive: " + row.get("kind"));
          };
      lexicon
          .byFirst
          .computeIfAbsent(keys.get(0), key -> new ArrayList<>())
          .add(
              new Entry(
                  keys,
                  kind,
                  row.symbol("class", CueClass.class),
                  "cues.tsv:" + row.get("phrase")));
    }
    Comparator<Entry> longestFirst = Comparator.comparing(entry -> -entry.keys().size());
    lexicon.byFirst.values().forEach(entries -> entries.sort(longestFirst));
    return lexicon;
  }

  /** The longest cue that begins at a token, or null. */
  @Nullable Cue at(AnnotatedSentence sentence, int first) {
    for (Entry entry : byFirst.getOrDefault(sentence.key(first), List.of())) {
      boolean matches = true;
      for (int i = 1; i < entry.keys().size() && matches; i++) {
        matches = sentence.key(first + i).equals(entry.keys().get(i));
      }
      if (matches) {
        return new Cue(
            first, first + entry.keys().size() - 1, entry.kind(), entry.cueClass(), entry.row());
      }
    }
    return null;
  }
}
