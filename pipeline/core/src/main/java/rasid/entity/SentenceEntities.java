package rasid.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.TokenSpan;
import rasid.lexicon.Phrases;
import rasid.record.EntityType;

/**
 * The search for entities in one sentence: at each token buildings and landscapes by their category
 * words, listed names, bodies by their heads, people by titles and name words, nationalities, and
 * unlisted places behind their category words.
 */
final class SentenceEntities {

  private final EntityText text;
  private final EntityLinker linker;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Mention> possible = new ArrayList<>();

  SentenceEntities(EntityText text, EntityLinker linker) {
    this.text = text;
    this.linker = linker;
  }

  /** Finds the mentions, in order and without overlap. */
  List<Mention> find() {
    int i = 0;
    while (i < text.size()) {
      i = Math.max(i, next(i)) + 1;
    }
    return mentions;
  }

  /** Listed places that news knows, where the part of speech does not tell that they are names. */
  List<Mention> possible() {
    return possible;
  }

  /** Takes the mention that begins at a token, if any; returns its last token, or -1. */
  private int next(int i) {
    Optional<Phrases.Match<List<NamedThing>>> listed = text.listed(i);
    Optional<Phrases.Match<List<NamedThing>>> match =
        listed.filter(found -> ListedNames.isName(text, found));
    if (listed.isPresent() && match.isEmpty() && ListedNames.isPossible(text, listed.get())) {
      possible.add(mention(of(listed.get()), EntityLinker.best(listed.get().value()), 0.5));
    }
    AnnotatedSentence sentence = text.sentence();
    int site = SiteNames.end(text, i);
    if (site > i) {
      EntityType type =
          Objects.requireNonNull(text.announced(i), "a site begins with a word that announces it");
      TokenSpan tokens = new TokenSpan(i, site);
      return add(tokens, linker.link(type, sentence, tokens), 0.7);
    }
    int body = BodyNames.end(text, i);
    int person = PersonNames.end(text, i, lastMention());
    boolean isPerson = match.isPresent() && person > match.get().last();
    if (match.isPresent() && !isPerson && match.get().last() >= body) {
      return add(of(match.get()), EntityLinker.best(match.get().value()), 0.9);
    }
    if (body > i) {
      TokenSpan tokens = new TokenSpan(i, body);
      double confidence = BodyNames.isOfState(text, tokens) ? Mention.SURE : 0.7;
      return add(tokens, linker.unlisted(EntityType.ORGANIZATION, sentence, tokens), confidence);
    }
    if (person >= i) {
      TokenSpan tokens = new TokenSpan(i, person);
      return add(tokens, linker.unlisted(EntityType.PERSON, sentence, tokens), 0.7);
    }
    NamedThing people = text.gazetteer().nisba(text.token(i).stem());
    if (people != null) {
      return add(TokenSpan.of(i), people, 0.8);
    }
    List<NamedThing> torn = ListedNames.torn(text, i);
    List<NamedThing> glued = torn != null ? torn : ListedNames.glued(text, i);
    return glued != null
        ? add(new TokenSpan(i, i + 1), EntityLinker.best(glued), 0.8)
        : unlistedPlace(i);
  }

  /** A place behind its category word: مدينة س, also in quotes. */
  private int unlistedPlace(int i) {
    EntityType type = SiteNames.category(text, i);
    if (type == null) {
      return -1;
    }
    int last = SiteNames.endBehindCategory(text, i);
    if (last < 0) {
      return -1;
    }
    TokenSpan tokens = new TokenSpan(i, last);
    return add(tokens, linker.unlisted(type, text.sentence(), tokens), 0.6);
  }

  private @Nullable Mention lastMention() {
    return mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
  }

  /** Takes a mention; returns its last token. */
  private int add(TokenSpan tokens, NamedThing thing, double confidence) {
    mentions.add(mention(tokens, thing, confidence));
    if (thing.kind() == null) {
      addPlacesWithin(tokens);
    }
    return tokens.last();
  }

  /** Listed places inside a name that no list has: they are names if that is none. */
  private void addPlacesWithin(TokenSpan tokens) {
    for (int i = tokens.first() + 1; i <= tokens.last(); i++) {
      Phrases.Match<List<NamedThing>> listed = text.listed(i).orElse(null);
      if (listed != null
          && listed.last() <= tokens.last()
          && (ListedNames.isName(text, listed) || ListedNames.isPossible(text, listed))) {
        possible.add(mention(of(listed), EntityLinker.best(listed.value()), 0.5));
      }
    }
  }

  private static TokenSpan of(Phrases.Match<List<NamedThing>> listed) {
    return new TokenSpan(listed.first(), listed.last());
  }

  private Mention mention(TokenSpan tokens, NamedThing thing, double confidence) {
    AnnotatedSentence sentence = text.sentence();
    return new Mention(
        sentence.index(), sentence.zone(), tokens, sentence.range(tokens), thing, confidence);
  }
}
