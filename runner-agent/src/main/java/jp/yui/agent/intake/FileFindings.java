package jp.yui.agent.intake;

import java.util.List;

/**
 * What is to be said of a file as a whole.
 *
 * @param file its name without folder
 * @param sha256 of the original's bytes, lower-case hexadecimal; empty when it cannot be opened
 * @param parts the file itself or, of a zip, all files in it
 * @param problems why it, or a part of it, could not be read; a person must look
 * @param warnings what a person should know although everything was read
 * @param complete whether the file was read to its end; false also while it is being read
 */
public record FileFindings(
    String file,
    long bytes,
    String sha256,
    List<FilePart> parts,
    List<SourceProblem> problems,
    List<SourceProblem> warnings,
    boolean complete) {

  /** The files of a zip that belong to its applications but carry no values. */
  public List<FilePart> attachments() {
    return parts.stream().filter(part -> part.form().isEmpty()).toList();
  }
}
