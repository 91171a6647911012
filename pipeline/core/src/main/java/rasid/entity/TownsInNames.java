package rasid.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.TokenSpan;
import rasid.lexicon.WordLists;
import rasid.record.EntityType;

/**
 * Which part of a name may be the town where its thing is. An airport is in the town of its name
 * (مطار أربيل الدولي), and so is a town's council or police, or what lies around it (ريف حلب). A
 * street, square or quarter has a name in honour of anything (شارع فلسطين in Baghdad), and a
 * settlement's name is its own as a whole: كفر سوسة is not in سوسة.
 */
final class TownsInNames {

  private final Gazetteer gazetteer;
  private final Triggers triggers;
  private final EntityLinker names;
  private final Set<String> honoured;
  private final Set<String> honours;
  private final Set<String> settlements;
  private final Set<String> locative;
  private final Set<String> outskirts;

  TownsInNames(WordLists words, Gazetteer gazetteer, Triggers triggers, EntityLinker names) {
    this.gazetteer = gazetteer;
    this.triggers = triggers;
    this.names = names;
    this.honoured = words.get("named-in-honour");
    this.honours = words.get("honours");
    this.settlements = words.get("settlements");
    this.locative = words.get("locative");
    this.outskirts = words.get("outskirts");
  }

  /** The parts that may be the town, the likeliest first; none when the whole name is its own. */
  List<TokenSpan> of(AnnotatedSentence sentence, Mention mention) {
    boolean isPlace = mention.isPlace();
    if (!isPlace && !names.isOfTown(sentence, mention)) {
      return List.of();
    }
    List<TokenSpan> parts = new ArrayList<>();
    for (int last = mention.lastToken(); last > mention.firstToken(); last--) {
      for (int i = mention.firstToken() + 1; i <= last; i++) {
        TokenSpan part = new TokenSpan(i, last);
        boolean isSure =
            (isPlace && last == mention.lastToken())
                || gazetteer.isInNews(names.key(sentence, part));
        if (isSure && (!isPlace || tells(sentence, mention, part))) {
          parts.add(part);
        }
      }
    }
    return parts;
  }

  /** Whether the words of a place's name before a part of it say that the part is a town. */
  private boolean tells(AnnotatedSentence sentence, Mention mention, TokenSpan part) {
    String head = sentence.key(mention.firstToken());
    if (honoured.contains(head)) {
      return false;
    }
    String before = sentence.key(part.first() - 1);
    if (triggers.of(head) == EntityType.GPE || settlements.contains(head)) {
      return part.equals(mention.tokens().from(mention.firstToken() + 1));
    }
    return triggers.of(head) != null
        || locative.contains(head)
        || outskirts.contains(head)
        || locative.contains(before)
        || before.equals("ل");
  }

  /**
   * Whether many towns have a street or quarter of a place's name, so that it says nothing of the
   * country: it is of a kind that is named in honour, of a common word or of another place.
   */
  boolean isAnywhere(AnnotatedSentence sentence, Mention mention, NamedThing thing) {
    int first = mention.firstToken();
    boolean hasKind = honoured.contains(sentence.key(first)) && !mention.tokens().isSingle();
    if (!hasKind && !honoured.contains(sentence.key(first - 1))) {
      return false;
    }
    String key = names.key(sentence, mention.tokens().from(hasKind ? first + 1 : first));
    if (honours.contains(key) || gazetteer.mustBeAnnounced(key)) {
      return true;
    }
    for (NamedThing other : names.candidates(EntityType.GPE, key)) {
      if (other.country() != null && !other.country().equals(thing.country())) {
        return true;
      }
    }
    return false;
  }
}
