package jp.yui.scenario.problem;

/**
 * One thing that is wrong, told to the person who can mend it.
 *
 * @param code stable name of the kind of problem, for tests and tools: {@code unknown-item}
 * @param message what is wrong, in the reader's language
 * @param remedy how to mend it, in the reader's language
 * @param snippet the line of the file, without its line end; empty when the whole file is meant
 */
public record Problem(
    String code,
    Severity severity,
    Position position,
    String message,
    String remedy,
    String snippet) {}
