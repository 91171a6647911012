/**
 * From a command line to an exit code: the options and what they say ({@link
 * rasid.launch.NewsClaimsOptions}, {@link rasid.launch.JobSettings}), the checks, the lock and the
 * log around a job ({@link rasid.launch.Launcher}), its progress, summary and metrics, and the
 * codes that schedules act on ({@link rasid.launch.ExitCode}).
 *
 * <p>Wrong options are {@link java.lang.IllegalArgumentException} with the option's name; a user
 * sees one line.
 */
package rasid.launch;
