package jp.yui.agent.normalise;

import java.util.List;
import java.util.Map;
import jp.yui.agent.intake.SourceRecord;

/**
 * What one source says of one application, as named, normalised items.
 *
 * @param key value of the scenario's key item; empty when it could not be read
 * @param items single items by id; those that the source does not carry are missing
 * @param groups entries in order, each by item id
 * @param findings of the application as a whole (those of single values are in the items)
 */
public record Application(
    String key,
    Map<String, NormalItem> items,
    Map<String, List<Map<String, NormalItem>>> groups,
    List<Finding> findings,
    List<SourceRecord> sources) {}
