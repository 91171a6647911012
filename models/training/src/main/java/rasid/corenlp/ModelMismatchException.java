package rasid.corenlp;

/** A model of CoreNLP is not of the kind that the fast annotator can run. */
public final class ModelMismatchException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  ModelMismatchException(String what) {
    super(
        what
            + ": the fast annotator does not know this version of CoreNLP's Arabic models; run with"
            + " --annotator=corenlp");
  }

  static void check(boolean holds, String what) {
    if (!holds) {
      throw new ModelMismatchException(what);
    }
  }
}
