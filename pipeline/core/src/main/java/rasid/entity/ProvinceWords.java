package rasid.entity;

import java.util.List;
import java.util.Set;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.WordLists;
import rasid.record.EntityType;

/** Words that say of the names behind them that they are provinces: محافظة, ولاية. */
final class ProvinceWords {

  private final Set<String> words;

  ProvinceWords(WordLists words) {
    this.words = words.get("province-words");
  }

  /** Whether a word for provinces is said of half of the mentions of a name or more. */
  boolean isProvince(PlaceName name, List<AnnotatedSentence> sentences, PlaceNames names) {
    int provinces = 0;
    for (Mention mention : name.mentions()) {
      AnnotatedSentence sentence = sentences.get(mention.sentence());
      int first = firstJoined(sentence, mention, names.in(mention.sentence()));
      boolean isDirect = words.contains(sentence.key(mention.firstToken() - 1));
      provinces += isDirect || words.contains(sentence.key(first - 1)) ? 1 : 0;
    }
    return provinces > 0 && 2 * provinces >= name.mentions().size();
  }

  /** The first token of the places that و joins to one: ولايات الخرطوم ونهر النيل والقضارف. */
  private static int firstJoined(
      AnnotatedSentence sentence, Mention mention, List<Mention> others) {
    int first = mention.firstToken();
    for (int before = -1; before != first; ) {
      before = first;
      for (Mention other : others) {
        boolean isJoined =
            other.lastToken() + 2 == first
                && sentence.key(first - 1).equals("و")
                && (other.type() == EntityType.GPE || other.type() == EntityType.LOCATION);
        first = isJoined ? other.firstToken() : first;
      }
    }
    return first;
  }
}
