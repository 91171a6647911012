package rasid.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.WordLists;
import rasid.record.EntityType;

/**
 * What an article abbreviates a body's name to in brackets is the body wherever it stands: حركة
 * مجتمع السلم (حمس). Of the two, that which the lists know says which body it is; two that they
 * know are two bodies, and an outlet is whom a picture is from: جنود من لواء غولاني (رويترز).
 */
final class Abbreviations {

  private final Set<String> media;
  private final Gazetteer gazetteer;

  Abbreviations(WordLists words, Gazetteer gazetteer) {
    this.media = words.get("media-sources");
    this.gazetteer = gazetteer;
  }

  /** The mentions, where bodies have one thing under their full and their short name. */
  List<Mention> join(List<AnnotatedSentence> sentences, List<Mention> mentions) {
    Map<String, NamedThing> bodies = new HashMap<>();
    for (int i = 1; i < mentions.size(); i++) {
      Mention name = mentions.get(i - 1);
      Mention brief = mentions.get(i);
      if (abbreviates(sentences.get(name.sentence()), name, brief)) {
        NamedThing body = isListed(brief.thing()) ? brief.thing() : name.thing();
        bodies.putIfAbsent(name.thing().id(), body);
        bodies.putIfAbsent(brief.thing().id(), body);
      }
    }
    if (bodies.isEmpty()) {
      return mentions;
    }
    List<Mention> joined = new ArrayList<>();
    for (Mention mention : mentions) {
      @Nullable NamedThing body = bodies.get(mention.thing().id());
      joined.add(body == null ? mention : mention.of(body));
    }
    return joined;
  }

  /** A body's name of several words, and one word in brackets behind it. */
  private boolean abbreviates(AnnotatedSentence sentence, Mention name, Mention brief) {
    int last = name.lastToken();
    return name.sentence() == brief.sentence()
        && name.type() == EntityType.ORGANIZATION
        && brief.type() == EntityType.ORGANIZATION
        && !name.tokens().isSingle()
        && brief.firstToken() == last + 2
        && brief.tokens().isSingle()
        && sentence.key(last + 1).equals("(")
        && sentence.key(last + 3).equals(")")
        && !(isListed(name.thing()) && isListed(brief.thing()))
        && (!gazetteer.isOutlet(brief.thing()) || media.contains(sentence.key(name.firstToken())));
  }

  private static boolean isListed(NamedThing thing) {
    return thing.nameEn() != null || thing.wikidata() != null || thing.isAdded();
  }
}
