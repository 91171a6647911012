/**
 * SQL over a finished run, with DuckDB: its datasets as tables, and ready views over them. Nothing
 * is fetched while it runs. What is wrong with a command, a run or a statement is said in one line.
 */
package rasid.query;
