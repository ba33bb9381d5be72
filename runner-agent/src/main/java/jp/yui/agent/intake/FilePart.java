package jp.yui.agent.intake;

import java.util.Optional;

/**
 * One file of values or one attachment.
 *
 * @param file name as in {@link Place#file()}
 * @param form id of the profile that read it; empty for an attachment
 * @param encoding in which its text is written: {@code windows-31j}; empty where there is no such
 * @param records how many it gave
 */
public record FilePart(
    String file, Optional<String> form, Optional<String> encoding, long records) {}
