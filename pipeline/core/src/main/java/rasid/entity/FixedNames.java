package rasid.entity;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.annotation.TokenSpan;
import rasid.lexicon.Lexicons;
import rasid.lexicon.Phrases;
import rasid.record.EntityType;
import rasid.text.ArabicNormalizer;

/**
 * Names that words alone tell, whatever the tagger makes of them: well-known names that stand for
 * nothing else (الخوذ البيضاء, حميدتي), forces with their nationality (خفر السواحل اليوناني), sites
 * of the name of a day (ملعب 5 جويلية), and bodies of a name in Latin letters (شركة BYD).
 */
final class FixedNames {

  /** Words of the longest name of a force. */
  private static final int LONGEST_FORCE = 4;

  private static final int LAST_DAY = 31;

  private final Gazetteer gazetteer;
  private final Triggers triggers;
  private final Set<String> forces;
  private final Set<String> forceHeads;
  private final Set<String> months = new HashSet<>();

  FixedNames(Lexicons lexicons, Gazetteer gazetteer, Triggers triggers) {
    this.gazetteer = gazetteer;
    this.triggers = triggers;
    this.forces = lexicons.words().get("forces");
    this.forceHeads = lexicons.words().get("force-heads");
    lexicons.read("months.tsv", row -> months.add(ArabicNormalizer.key(row.get("name"))));
  }

  /** The names that were found in a sentence, and these in place of what lies within them. */
  List<Mention> with(AnnotatedSentence sentence, List<Mention> found, EntityLinker linker) {
    List<Mention> all = new ArrayList<>(found);
    for (int i = 0; i < sentence.size(); i++) {
      Mention fixed = at(sentence, i, linker);
      Mention latin = fixed == null ? latin(sentence, i, linker) : null;
      if (latin != null && all.stream().noneMatch(latin::overlaps)) {
        all.add(latin);
      }
      if (fixed != null && isWhole(fixed, all)) {
        all.removeIf(fixed::overlaps);
        all.add(fixed);
        i = fixed.lastToken();
      }
    }
    all.sort((a, b) -> Integer.compare(a.firstToken(), b.firstToken()));
    return all;
  }

  private @Nullable Mention at(AnnotatedSentence sentence, int i, EntityLinker linker) {
    Optional<Phrases.Match<NamedThing>> known = gazetteer.fixed(sentence, i);
    if (known.isPresent()) {
      return mention(sentence, new TokenSpan(i, known.get().last()), known.get().value());
    }
    int force = endOfForce(sentence, i);
    if (force > i) {
      return linked(EntityType.ORGANIZATION, sentence, new TokenSpan(i, force), linker);
    }
    int dated = endOfDay(sentence, i);
    return dated < 0
        ? null
        : linked(EntityType.FACILITY, sentence, new TokenSpan(i, dated), linker);
  }

  /**
   * The nationality behind the name of a force, or -1. Behind أجهزة or قوات it must agree with the
   * force: قوات الأمن الجزائري are those of a body, قوات الأمن الجزائرية any of a country.
   */
  private int endOfForce(AnnotatedSentence sentence, int first) {
    boolean isPlural = forceHeads.contains(sentence.key(first));
    StringBuilder name = new StringBuilder();
    for (int i = first; i < sentence.size() && i < first + LONGEST_FORCE; i++) {
      name.append(name.length() == 0 ? "" : " ").append(sentence.key(i));
      boolean isForce =
          forces.contains(name.toString())
              || (isPlural
                  && i > first
                  && forces.contains(name.substring(sentence.key(first).length() + 1)));
      if (isForce && isNationality(sentence, i + 1)) {
        boolean agrees = !isPlural || !sentence.key(i + 1).endsWith("ه");
        return agrees ? i + 1 : -1;
      }
    }
    return -1;
  }

  private boolean isNationality(AnnotatedSentence sentence, int i) {
    if (i >= sentence.size() || !sentence.tokens().get(i).isDefinite()) {
      return false;
    }
    NamedThing people = gazetteer.nisba(sentence.tokens().get(i).stem());
    return people != null && people.country() != null;
  }

  /** The body of the Latin words that begin behind the head of a body's name, or null. */
  private @Nullable Mention latin(AnnotatedSentence sentence, int first, EntityLinker linker) {
    if (first == 0 || triggers.of(sentence.key(first - 1)) != EntityType.ORGANIZATION) {
      return null;
    }
    int last = first - 1;
    while (last + 1 < sentence.size() && isLatin(sentence.tokens().get(last + 1))) {
      last++;
    }
    return last < first
        ? null
        : linked(EntityType.ORGANIZATION, sentence, new TokenSpan(first, last), linker);
  }

  private static boolean isLatin(AnnotatedToken token) {
    char first = token.surface().charAt(0);
    return first < 128 && Character.isUpperCase(first) && token.surface().length() > 1;
  }

  /** The month of the day behind a category word of buildings and streets, or -1. */
  private int endOfDay(AnnotatedSentence sentence, int head) {
    if (triggers.of(sentence.key(head)) != EntityType.FACILITY || head + 2 >= sentence.size()) {
      return -1;
    }
    Integer day = Ints.tryParse(sentence.key(head + 1));
    boolean isDay = day != null && day > 0 && day <= LAST_DAY;
    return isDay && months.contains(sentence.key(head + 2)) ? head + 2 : -1;
  }

  /** Whether no name that overlaps another goes beyond it. */
  private static boolean isWhole(Mention mention, List<Mention> others) {
    for (Mention other : others) {
      if (mention.overlaps(other) && !mention.tokens().contains(other.tokens())) {
        return false;
      }
    }
    return true;
  }

  private static Mention linked(
      EntityType type, AnnotatedSentence sentence, TokenSpan tokens, EntityLinker linker) {
    return mention(sentence, tokens, linker.link(type, sentence, tokens));
  }

  private static Mention mention(AnnotatedSentence sentence, TokenSpan tokens, NamedThing thing) {
    return new Mention(
        sentence.index(), sentence.zone(), tokens, sentence.range(tokens), thing, Mention.SURE);
  }
}
