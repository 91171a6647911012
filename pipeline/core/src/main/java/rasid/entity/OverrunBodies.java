package rasid.entity;

import java.util.ArrayList;
import java.util.List;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.annotation.TokenSpan;
import rasid.record.EntityType;

/**
 * Names of bodies that run into a town. Behind a verb a body may act on a town: هاجمت حركة الشباب |
 * بيدوا، استعاد الجيش | سنجة; a word with the article has no genitive, so the town is no part of
 * the name. And any body in a town is none with a name: كتيبة في الزنتان.
 */
final class OverrunBodies {

  private final EntityRules rules;
  private final EntityLinker linker;
  private final NameEdges edges;

  OverrunBodies(EntityRules rules, EntityLinker linker, NameEdges edges) {
    this.rules = rules;
    this.linker = linker;
    this.edges = edges;
  }

  /** The names with such bodies parted from the towns. */
  List<Mention> part(AnnotatedSentence sentence, List<Mention> names) {
    List<Mention> parted = new ArrayList<>();
    for (Mention name : names) {
      int town = townIn(sentence, name);
      if (town < 0) {
        parted.add(name);
      } else {
        if (!isAny(sentence, name, town)) {
          parted.add(of(sentence, name, name.tokens().to(town - 1), EntityType.ORGANIZATION));
        }
        parted.add(of(sentence, name, name.tokens().from(town), EntityType.GPE));
      }
    }
    return parted;
  }

  /** The first token of the town that a body's name runs into, or -1. */
  private int townIn(AnnotatedSentence sentence, Mention name) {
    List<AnnotatedToken> tokens = sentence.tokens();
    int first = name.firstToken();
    if (name.type() != EntityType.ORGANIZATION) {
      return -1;
    }
    boolean acts = first > 0 && tokens.get(first - 1).isVerb();
    for (int i = first + 1; i <= name.lastToken(); i++) {
      if (((acts && tokens.get(i - 1).isDefinite()) || isAny(sentence, name, i))
          && rules.isPlaceInNews(linker.key(sentence, name.tokens().from(i)), linker)) {
        return i;
      }
    }
    return -1;
  }

  /** One noun without article and في before a town. */
  private boolean isAny(AnnotatedSentence sentence, Mention name, int town) {
    return town == name.firstToken() + 2
        && sentence.key(town - 1).equals("في")
        && !sentence.tokens().get(name.firstToken()).isDefinite();
  }

  private Mention of(AnnotatedSentence sentence, Mention name, TokenSpan part, EntityType to) {
    return new Mention(
        sentence.index(),
        sentence.zone(),
        part,
        edges.of(sentence, part, to),
        linker.link(to, sentence, part),
        name.confidence());
  }
}
