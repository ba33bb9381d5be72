package jp.yui.scenario.dictionary;

import java.util.List;
import jp.yui.scenario.model.Kind;

/**
 * A standard item.
 *
 * @param id {@code person.birth-date}
 * @param label its usual name in Japanese
 * @param personal whether it is personal data unless a scenario says otherwise
 * @param aliases other names under which forms and screens carry it
 */
public record Term(String id, String label, Kind kind, boolean personal, List<String> aliases) {}
