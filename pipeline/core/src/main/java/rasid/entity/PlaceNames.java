package rasid.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.TokenSpan;
import rasid.record.EntityType;

/** The names of an article that lists have places of; a name is one wherever it stands. */
final class PlaceNames {

  private final EntityLinker names;
  private final TownsInNames towns;
  private final PlaceProminence prominence;
  private final Map<String, PlaceName> byKey = new LinkedHashMap<>();
  private final IdentityHashMap<Mention, PlaceName> byMention = new IdentityHashMap<>();
  private final Map<Integer, List<Mention>> bySentence = new HashMap<>();

  /**
   * @param names what looks them up
   * @param towns which parts of names are towns
   */
  PlaceNames(EntityLinker names, TownsInNames towns, PlaceProminence prominence) {
    this.names = names;
    this.towns = towns;
    this.prominence = prominence;
  }

  /** All names, by their first mentions. */
  Collection<PlaceName> all() {
    return byKey.values();
  }

  /** The name of a mention; null for one that no list has a place of. */
  @Nullable PlaceName of(Mention mention) {
    return byMention.get(mention);
  }

  /** The mentions of a sentence that has any, of places and of others. */
  List<Mention> in(int sentence) {
    return Objects.requireNonNull(bySentence.get(sentence), "the sentence has a mention");
  }

  /** Takes a mention of the article. */
  void add(AnnotatedSentence sentence, Mention mention) {
    PlaceName name = name(sentence, mention);
    if (name != null) {
      name.add(mention);
      byMention.put(mention, name);
    }
    bySentence.computeIfAbsent(mention.sentence(), index -> new ArrayList<>()).add(mention);
  }

  /** What a mention names, or else the likeliest town that a part of it names. */
  private @Nullable PlaceName name(AnnotatedSentence sentence, Mention mention) {
    PlaceName name =
        name(mention.type(), names.key(sentence, mention.firstToken(), mention.range()), 0);
    if (name == null) {
      for (TokenSpan part : towns.of(sentence, mention)) {
        String key = names.key(sentence, part);
        name = name == null ? name(EntityType.GPE, key, PlaceProminence.KNOWN) : name;
      }
    }
    return name;
  }

  private @Nullable PlaceName name(EntityType type, String key, double least) {
    List<NamedThing> candidates = names.candidates(type, key);
    boolean isKnown = !candidates.isEmpty() && EntityLinker.best(candidates).prominence() >= least;
    // A hospital may have the name of a place.
    String ofKind = type == EntityType.ORGANIZATION ? "body " + key : key;
    return isKnown ? byKey.computeIfAbsent(ofKind, unseen -> create(key, candidates)) : null;
  }

  private PlaceName create(String key, List<NamedThing> candidates) {
    PlaceName name = new PlaceName(key, candidates);
    name.takeFor(prominence.clear(name));
    return name;
  }
}
