package jp.yui.platform.review;

import java.time.Instant;

/**
 * What somebody of another municipality thinks of a version.
 *
 * @param remark "" where an approval needs none
 */
public record Opinion(
    String name, String municipality, Verdict verdict, String remark, Instant givenAt) {}
