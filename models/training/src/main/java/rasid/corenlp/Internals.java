package rasid.corenlp;

import java.lang.reflect.Field;

/**
 * Reads fields of CoreNLP's objects that have no accessors. Only the compilers of models use it,
 * which are run when CoreNLP's version changes, never a job.
 */
final class Internals {

  private Internals() {}

  /** The value of a field of an object, or of a class when a class is given. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  static <T> T get(Object owner, String name) {
    Class<?> type = owner instanceof Class<?> given ? given : owner.getClass();
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      try {
        Field field = c.getDeclaredField(name);
        field.setAccessible(true);
        return (T) field.get(owner);
      } catch (NoSuchFieldException e) {
        // It may be a superclass's.
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new ModelMismatchException(type.getName() + " has no field " + name);
  }
}
