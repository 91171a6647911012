/**
 * The verbs of the pipeline, as Beam transforms and article steps. Each wires; the work is done by
 * plain classes in the other packages. Only this package and the two top classes know Beam.
 */
package rasid.transform;
