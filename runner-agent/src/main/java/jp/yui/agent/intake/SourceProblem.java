package jp.yui.agent.intake;

/**
 * Something about a file or record that a person must look at.
 *
 * @param code stable name: {@code missing-column}
 * @param message for the clerk, with what to do next
 */
public record SourceProblem(String code, String message, Place place) {}
