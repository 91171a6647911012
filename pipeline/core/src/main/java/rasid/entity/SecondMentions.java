package rasid.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.annotation.TokenSpan;
import rasid.record.EntityType;

/**
 * What an article names again. The last word of a person's full name stands for the person; so does
 * a single name of a person, and that of a place, wherever it stands and whatever its part of
 * speech. Another spelling of a long name counts where the word is tagged as a name.
 */
final class SecondMentions {

  /** Letters of the shortest last name and of the shortest single name that are found again. */
  private static final int SHORTEST_LAST = 4;

  private static final int SHORTEST_SINGLE = 5;

  private static final double CONFIDENCE = 0.8;

  private final Map<String, NamedThing> names = new HashMap<>();
  private final Map<String, NamedThing> spellings = new HashMap<>();

  private SecondMentions() {}

  /** Mentions and those that repeat a name of them, in order, with full names where known. */
  static List<Mention> add(List<AnnotatedSentence> sentences, List<Mention> mentions) {
    SecondMentions second = new SecondMentions();
    Map<Integer, List<Mention>> bySentence = new HashMap<>();
    for (Mention mention : mentions) {
      second.learn(sentences.get(mention.sentence()), mention);
      bySentence.computeIfAbsent(mention.sentence(), index -> new ArrayList<>()).add(mention);
    }
    List<Mention> all = new ArrayList<>();
    for (Mention mention : mentions) {
      all.add(second.withFullName(sentences.get(mention.sentence()), mention));
    }
    for (AnnotatedSentence sentence : sentences) {
      second.find(sentence, bySentence.getOrDefault(sentence.index(), List.of()), all);
    }
    Collections.sort(all, (a, b) -> a.range().compareTo(b.range()));
    return all;
  }

  private void learn(AnnotatedSentence sentence, Mention mention) {
    String key = sentence.key(mention.lastToken());
    boolean isPerson = mention.type() == EntityType.PERSON;
    boolean isPlace = mention.type() == EntityType.GPE || mention.type() == EntityType.LOCATION;
    boolean isSingle = mention.tokens().isSingle();
    // Short words, and unlisted ones with the article, are too often common words.
    boolean isCommon = key.startsWith("ال") && mention.thing().wikidata() == null;
    if (key.length() < (isSingle ? SHORTEST_SINGLE : SHORTEST_LAST) || isCommon) {
      return;
    }
    NamedThing known = names.get(key);
    boolean betters = isPerson && !isSingle && (known == null || !isFull(known));
    if (betters || (known == null && isSingle && (isPerson || isPlace))) {
      names.put(key, mention.thing());
      String spelling = NameSpelling.key(EntityType.PERSON, key);
      if (betters || !spellings.containsKey(spelling)) {
        spellings.put(spelling, mention.thing());
      }
    }
  }

  private @Nullable NamedThing known(AnnotatedToken token) {
    NamedThing known = names.get(token.key());
    boolean mayVary =
        known == null
            && token.key().length() >= NameSpelling.SHORTEST_FOLDED
            && token.pos().contains("NNP");
    return mayVary ? spellings.get(NameSpelling.key(EntityType.PERSON, token.key())) : known;
  }

  private void find(AnnotatedSentence sentence, List<Mention> here, List<Mention> found) {
    for (int i = 0; i < sentence.size(); i++) {
      AnnotatedToken token = sentence.tokens().get(i);
      NamedThing known = token.isVerb() ? null : known(token);
      if (known != null && !isCovered(i, here)) {
        found.add(
            new Mention(
                sentence.index(),
                sentence.zone(),
                TokenSpan.of(i),
                token.range(),
                known,
                CONFIDENCE));
      }
    }
  }

  private static boolean isCovered(int token, List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention.tokens().contains(token)) {
        return true;
      }
    }
    return false;
  }

  private Mention withFullName(AnnotatedSentence sentence, Mention mention) {
    if (mention.type() != EntityType.PERSON || !mention.tokens().isSingle()) {
      return mention;
    }
    String key = sentence.key(mention.lastToken());
    NamedThing person = names.get(key);
    if ((person == null || !isFull(person)) && key.length() >= NameSpelling.SHORTEST_FOLDED) {
      person = spellings.get(NameSpelling.key(EntityType.PERSON, key));
    }
    return person == null || !isFull(person) ? mention : mention.of(person);
  }

  private static boolean isFull(NamedThing thing) {
    return thing.type() == EntityType.PERSON && thing.nameAr().contains(" ");
  }
}
