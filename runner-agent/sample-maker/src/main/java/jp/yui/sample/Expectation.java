package jp.yui.sample;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * What must become of an application.
 *
 * @param key receipt number; "" where the file does not let it be read
 * @param title what is special about it
 * @param outcome {@code post} or {@code hold}
 * @param reason code of the reason to hold; "" for post
 * @param words that the reason given to the clerk must contain; "" for post
 * @param cp932 whether every value can be typed into a screen that is encoded in CP932; where not,
 *     such a screen's product must hold it
 * @param files that carry it, a file in a zip as {@code outer.zip!inner}
 * @param values what the core system must show, by item name; empty for hold
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Expectation(
    String key,
    String title,
    String outcome,
    String reason,
    String words,
    boolean cp932,
    List<String> files,
    Map<String, Object> values) {}
