package jp.yui.agent.normalise;

import java.util.List;
import jp.yui.agent.intake.SourceProblem;

/**
 * Where an application was read.
 *
 * @param form id of the profile that read it
 * @param file name of the file; in a zip {@code outer.zip!inner}
 * @param number of the record in the file, from 1
 * @param problems why the record cannot be trusted; an application with any is held
 */
public record Source(String form, String file, long number, List<SourceProblem> problems) {}
