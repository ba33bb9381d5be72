package jp.yui.agent.intake;

import java.util.List;

/**
 * What one file says of one application.
 *
 * @param form id of the profile that read it
 * @param file name as in {@link Place#file()}
 * @param number of the record in the file, from 1
 * @param problems why the record cannot be trusted; such a record is held
 */
public record SourceRecord(
    String form,
    String file,
    long number,
    List<SourceValue> values,
    List<SourceProblem> problems) {}
