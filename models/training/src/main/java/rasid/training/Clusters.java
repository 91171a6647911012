package rasid.training;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Groups vectors of length 1 by k-means with the cosine as likeness. Begins with vectors that stand
 * evenly apart in the list, so that the same vectors give the same clusters.
 */
final class Clusters {

  private static final int ROUNDS = 15;

  private Clusters() {}

  /**
   * The cluster of each vector.
   *
   * @param vectors rows of dimensions numbers each
   * @param dimensions numbers in a vector
   * @param k number of clusters
   */
  static int[] of(float[] vectors, int dimensions, int k) {
    int size = vectors.length / dimensions;
    float[] centres = new float[k * dimensions];
    for (int c = 0; c < k; c++) {
      int from = (int) ((long) c * size / k) * dimensions;
      System.arraycopy(vectors, from, centres, c * dimensions, dimensions);
    }
    int[] cluster = new int[size];
    for (int round = 0; round < ROUNDS; round++) {
      float[] now = centres;
      IntStream.range(0, size)
          .parallel()
          .forEach(v -> cluster[v] = nearest(vectors, v * dimensions, now, dimensions));
      centres = centres(vectors, cluster, dimensions, k);
    }
    return cluster;
  }

  private static int nearest(float[] vectors, int at, float[] centres, int dimensions) {
    int best = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int c = 0; c < centres.length / dimensions; c++) {
      float dot = 0;
      for (int d = 0; d < dimensions; d++) {
        dot += vectors[at + d] * centres[c * dimensions + d];
      }
      if (dot > most) {
        most = dot;
        best = c;
      }
    }
    return best;
  }

  private static float[] centres(float[] vectors, int[] cluster, int dimensions, int k) {
    float[] centres = new float[k * dimensions];
    for (int v = 0; v < cluster.length; v++) {
      for (int d = 0; d < dimensions; d++) {
        centres[cluster[v] * dimensions + d] += vectors[v * dimensions + d];
      }
    }
    for (int c = 0; c < k; c++) {
      float[] centre = Arrays.copyOfRange(centres, c * dimensions, (c + 1) * dimensions);
      double square = 1e-12;
      for (float x : centre) {
        square += x * x;
      }
      for (int d = 0; d < dimensions; d++) {
        centres[c * dimensions + d] = (float) (centre[d] / Math.sqrt(square));
      }
    }
    return centres;
  }
}
