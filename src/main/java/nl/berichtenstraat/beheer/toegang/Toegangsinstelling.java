package nl.berichtenstraat.beheer.toegang;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How the door is set.
 *
 * @param sessie longest duration of a session
 * @param rust a session that is not used for so long is over
 * @param perMinuut most requests with one token in a minute
 * @param data folder for the file with the first secret
 */
public record Toegangsinstelling(Duration sessie, Duration rust, int perMinuut, Path data) {}
