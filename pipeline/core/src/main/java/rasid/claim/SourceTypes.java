package rasid.claim;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.entity.Mention;
import rasid.lexicon.WordLists;
import rasid.record.EntityType;
import rasid.text.TextRange;
import rasid.trace.Topic;

/** Tells what kind of source speaks: by the first word of its mention that is listed. */
final class SourceTypes {

  private enum Listed {
    OFFICIAL("official-sources"),
    MEDIA("media-sources"),
    INTERNATIONAL("international-sources"),
    DOCUMENT("document-sources");

    private final String list;

    Listed(String list) {
      this.list = list;
    }
  }

  private final Map<Listed, Set<String>> words = new EnumMap<>(Listed.class);

  SourceTypes(WordLists lists) {
    for (Listed type : Listed.values()) {
      words.put(type, lists.get(type.list));
    }
  }

  /**
   * The type of a source: OFFICIAL, MEDIA, INTERNATIONAL, DOCUMENT, PERSON or OTHER.
   *
   * @param source its mention
   * @param speaker the recognised entity that speaks, or null
   */
  String of(AnnotatedSentence sentence, TextRange source, @Nullable Mention speaker, Topic topic) {
    int first = sentence.tokenAt(source.begin());
    for (int i = hasCategory(sentence, first, speaker) ? first - 1 : first;
        i < sentence.size() && sentence.tokens().get(i).range().begin() < source.end();
        i++) {
      for (Map.Entry<Listed, Set<String>> listed : words.entrySet()) {
        if (listed.getValue().contains(sentence.key(i))) {
          Listed type = listed.getKey();
          if (topic.isOn()) {
            topic.rule("word-lists.tsv:" + type.list, type + " by " + sentence.key(i));
          }
          return type.name();
        }
      }
    }
    boolean person = speaker != null && speaker.type() == EntityType.PERSON;
    String type = person ? EntityType.PERSON.name() : CountedThing.OTHER;
    if (topic.isOn()) {
      topic.rule(person ? "source-type.person" : "source-type.unlisted", type);
    }
    return type;
  }

  /** Whether a body is named behind a noun that may be its category: "وكالة رويترز". */
  private static boolean hasCategory(
      AnnotatedSentence sentence, int first, @Nullable Mention speaker) {
    return speaker != null
        && speaker.type() == EntityType.ORGANIZATION
        && first > 0
        && first < sentence.size()
        && sentence.tokens().get(first - 1).isNoun();
  }
}
