/**
 * A run's report over queries, for runs that no page can hold, and one text to its records. In come
 * a finished run and requests of this machine; out go the page and JSON. Nothing is written but a
 * database in a temporary folder. A bad request is answered with what is wrong with it; a run that
 * cannot be read stops the start.
 */
package rasid.serve;
