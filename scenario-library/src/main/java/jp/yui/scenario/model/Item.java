package jp.yui.scenario.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.yui.scenario.problem.Position;

/**
 * A single value of an application.
 *
 * @param term the standard item of the dictionary that it is, if any: {@code person.name}
 * @param required an application without it is held
 * @param personal personal data: masked in evidence, never in a log
 * @param partlyUnknown a date of which a part (or all) may be 不詳
 * @param choices the values allowed, for {@link Kind#CHOICE}; empty otherwise
 * @param digits how many digits exactly it has, leading zeros counted; for {@link Kind#CODE}
 */
public record Item(
    String id,
    String label,
    Kind kind,
    Optional<String> term,
    boolean required,
    boolean personal,
    boolean partlyUnknown,
    List<String> choices,
    OptionalInt digits,
    Position at)
    implements Entry {}
