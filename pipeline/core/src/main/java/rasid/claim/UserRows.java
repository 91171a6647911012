package rasid.claim;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.TokenSpan;
import rasid.claim.features.NumberContext;
import rasid.claim.learned.ClaimClassifier;
import rasid.claim.learned.RoleWords;
import rasid.lexicon.ClassContexts;
import rasid.lexicon.ClassLexicon;
import rasid.lexicon.ClassTypes;
import rasid.lexicon.EventLexicon.Trigger;
import rasid.lexicon.EventTypes.Values;
import rasid.quantity.Quantity;
import rasid.record.NumberDecision;
import rasid.record.NumberForm;
import rasid.record.QuantityKind;

/**
 * What rows of a user's tables bind: a word that they list decides where it fills a role, whatever
 * the models say.
 */
final class UserRows implements ClaimClassifier.Overruling {

  /** A user's word is taken when its chance is at least this share of the likeliest word's. */
  private static final float SHARE = 0.05f;

  /** Tokens between a dual noun and a word that happens to the two. */
  private static final int BESIDE = 3;

  private final ClassTypes types;
  private final ClassLexicon classes;
  private final ClassContexts contexts;

  UserRows(ClassTypes types, ClassLexicon classes, ClassContexts contexts) {
    this.types = types;
    this.classes = classes;
    this.contexts = contexts;
  }

  /**
   * What a row binds.
   *
   * @param symbol the event or class
   * @param row id of the row
   */
  record Bound(String symbol, String row) {}

  @Override
  public @Nullable Boolean isClaim(NumberContext number) {
    Quantity quantity = number.quantity();
    if (quantity.ruling().added()) {
      return quantity.decision() == NumberDecision.CLAIM;
    }
    if (quantity.form() == NumberForm.DUAL) {
      for (Trigger trigger : number.sentence().triggers()) {
        int distance = Math.abs(trigger.first() - number.first());
        if (trigger.added() && distance <= BESIDE) {
          return trigger.type().takesDual();
        }
      }
    }
    return null;
  }

  /** The user's word that tells what happened to what a number counts, or null. */
  @Nullable Trigger trigger(NumberContext number, RoleWords words, String countedClass) {
    float likeliest = 0;
    for (int token : words.candidates()) {
      likeliest = Math.max(likeliest, words.triggerProbability(token));
    }
    Trigger best = null;
    float most = SHARE * likeliest;
    for (Trigger trigger : number.sentence().triggers()) {
      float chance = chance(trigger, words);
      if (trigger.added() && chance >= most && fits(trigger, number.quantity(), countedClass)) {
        best = trigger;
        most = chance;
      }
    }
    return best;
  }

  /** That of its likeliest token: a phrase may begin with one that cannot be what happened. */
  private static float chance(Trigger trigger, RoleWords words) {
    float chance = 0;
    for (int token = trigger.first(); token <= trigger.last(); token++) {
      chance = Math.max(chance, words.triggerProbability(token));
    }
    return chance;
  }

  private boolean fits(Trigger trigger, Quantity quantity, String countedClass) {
    boolean value =
        quantity.kind() == QuantityKind.MONEY || quantity.kind() == QuantityKind.PERCENT;
    if (value) {
      return trigger.type().takesValue() != Values.NO;
    }
    boolean people = types.isPeople(countedClass);
    return switch (trigger.counts()) {
      case VALUE -> false;
      case PERSON -> people || countedClass.equals(ClassTypes.OTHER);
      case THING, GOODS -> !people;
      case ANY -> true;
    };
  }

  /**
   * The class that a user's row gives to what a number counts, or null: that of its noun, of what
   * specifies it, or of a context of people of whom no more is said.
   *
   * @param phrase the noun with its phrase, or null
   * @param symbol the class that the models give
   */
  @Nullable Bound countedClass(
      AnnotatedSentence sentence, @Nullable TokenSpan phrase, String symbol) {
    ClassLexicon.Found noun = phrase == null ? null : classes.at(sentence, phrase.first());
    if (noun != null && noun.added() && noun.role() != ClassLexicon.Role.OTHER) {
      return new Bound(noun.symbol(), noun.row());
    }
    for (int i = 1; phrase != null && i < phrase.size(); i++) {
      ClassLexicon.Found specifier = classes.specifierAt(sentence, phrase.first() + i);
      if (specifier != null && specifier.added()) {
        return new Bound(specifier.symbol(), specifier.row());
      }
    }
    ClassContexts.Told told = types.isPeople(symbol) ? contexts.of(sentence) : null;
    return told == null ? null : new Bound(told.symbol(), told.row());
  }

  /** Whether a number counts others of what was counted before: آخرون, or nothing is named. */
  boolean isOfThoseBefore(AnnotatedSentence sentence, int head) {
    ClassLexicon.Found noun = head < 0 ? null : classes.at(sentence, head);
    return head < 0 || (noun != null && noun.role() == ClassLexicon.Role.OTHER);
  }

  /**
   * The class that a user's row gives to the people of an article of whom no more is said, or null.
   *
   * @param sentences those of the article that assert something
   */
  @Nullable Bound ofArticle(List<AnnotatedSentence> sentences) {
    ClassContexts.Told told = contexts.of(sentences);
    return told == null ? null : new Bound(told.symbol(), told.row());
  }
}
